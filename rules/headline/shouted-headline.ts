import { defineRule, locate, type Passage, type Submission } from '../../src/rule/index.js';

const FEWEST_LETTERS = 8;
const SHOUTED = /^\p{Lu}{4,40}$/u;
/** “VIDEO:” is a label, and another rule’s concern. */
const LABEL_END = ':';
/** Pages that are written while the news goes on are headed “Ferry strike LIVE”. */
const LABELS = new Set(['LIVE']);

export default defineRule({
  summary: 'A headline, or a word of it, in capitals for effect.',
  why: 'Capitals are read letter by letter and look like an advertisement; subscribers’ systems cannot undo them.',
  severity: 'warning',
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: '[|DAM BURSTS IN THE NIGHT|]',
        says: 'The headline is all in capitals; write it as a sentence.',
      },
      {
        as: 'story',
        copy: 'Harbor [|REOPENS|] after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopens at dawn.\n\nOriginal url:\n\n<https://news.example.org/harbor-reopens-storm>',
        says: '“REOPENS” is in capitals for effect; write “reopens”.',
      },
    ],
    right: [
      { as: 'headline', copy: 'NATO backs plan, UNESCO does not' },
      { as: 'headline', copy: 'UK GDP: US, EU' },
      {
        as: 'story',
        copy: 'AIDS conference opens\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe AIDS conference aids doctors.\n\nOriginal url:\n\n<https://news.example.org/aids-conference-opens>',
        note: 'Initials that happen to spell a word.',
      },
      {
        as: 'story',
        copy: 'Storm LIVE: ferries stay in port\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe people who live there wait.\n\nOriginal url:\n\n<https://news.example.org/storm-live-ferries>',
        note: 'A page that is written while the news goes on.',
      },
    ],
  },
  *check({ submission, passages }) {
    for (const passage of passages) {
      if (isShouted(passage) && passage.words.some(({ text }) => /^\p{L}{5,}$/u.test(text))) {
        yield { range: passage.range, message: 'The headline is all in capitals; write it as a sentence.' };
      } else yield* findShouted(passage, submission);
    }
  },
});

const isShouted = ({ text, words }: Passage): boolean =>
  words.length > 1 && !/\p{Ll}/u.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;

/** Words in capitals that the body writes in lower case, and never in capitals: they are no initials. */
function* findShouted(passage: Passage, { body }: Submission) {
  const candidates = passage.words.filter(
    ({ text, end }) => SHOUTED.test(text) && passage.text[end] !== LABEL_END && !LABELS.has(text),
  );
  if (candidates.length === 0) return;
  const known = new Set(body.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []));
  for (const { text, facts, start, end } of candidates) {
    if (known.has(text) || !known.has(facts.lower)) continue;
    const message = `“${text}” is in capitals for effect; write “${facts.lower}”.`;
    yield { range: locate(passage, start, end), message };
  }
}
