import { defineRule, type Finding, locate, type Passage, replace } from '../../src/rule/index.js';

/** With more of them than this a text is a column or a page of letters, and one word about it is enough. */
const HABIT = 3;

export default defineRule({
  summary: 'An exclamation mark in the reporter’s own words.',
  why: 'News copy reports excitement and does not share it; an exclamation mark belongs to whoever is quoted.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'After nine years, two floods, a fire and more lost finals than anyone cared to count, the team has won the cup again[|!|]',
        says: 'End the sentence with a period: “cup again!”.',
      },
      {
        copy: 'What a day it was for the town[|!|] Crews cheered.',
        says: 'End the sentence with a period: “the town!”.',
      },
      {
        copy: 'It rained all day[|!|] It blew all night! It froze at dawn! It snowed at last! Crews left.',
        says: 'The story has 4 exclamation marks of its own; end the sentences with periods.',
      },
      {
        copy: 'Who would have thought so[|?!|] Nobody saw.',
        says: 'Choose between the question mark and the exclamation mark.',
        suggests: ['Write “?”.'],
      },
    ],
    right: [
      '"We won the cup!" she said.',
      { copy: 'The musical Oliver! opens on Friday. Yahoo! said no.', note: 'A name.' },
      { copy: 'They sang help! and left.', note: 'The sentence goes on.' },
      { copy: 'Ms Brik: I hear the irony in your voice! Diaz left.', note: 'An interview.' },
    ],
  },
  *check({ passages }) {
    const found = passages
      .filter(({ text }) => text.includes('!'))
      .flatMap((passage) => [...findMarks(passage)]);
    const [first] = found;
    if (!first) return;
    if (found.length <= HABIT) yield* found;
    else {
      const message = `The story has ${found.length} exclamation marks of its own; end the sentences with periods.`;
      yield { range: first.range, message };
    }
  },
});

function* findMarks(passage: Passage): Generator<Finding> {
  const { text } = passage;
  if (INTERVIEW.test(text)) return;
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) {
    const start = text[at - 1] === '?' ? at - 1 : at;
    const words = WORDS_BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1];
    if (!words || !ENDS_SENTENCE.test(text.slice(at + 1, at + 6))) continue;
    const range = locate(passage, start, at + 1);
    if (start === at) yield { range, message: `End the sentence with a period: “${words}!”.` };
    else {
      const message = 'Choose between the question mark and the exclamation mark.';
      yield { range, message, suggestions: [replace(range, '?', 'Write “?”.')] };
    }
  }
}

/** The words of a speaker whose name stands in front. */
const INTERVIEW = /^(?:[QA]|\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,4}):\s/u;

/** A capital would make it a name: Yahoo!, Mamma Mia! */
const WORDS_BEFORE = /(?:^|[\s(])(\p{Ll}[\p{L}'’-]{0,30} \p{Ll}[\p{L}'’-]{0,30})$/u;
const ENDS_SENTENCE = /^\)?(?:\s+[\p{Lu}\uFFFC]|\s*$)/u;
