import { clipStart, defineRule, indexIn, placeAt, replace } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A quotation with no comma before the “she said” that follows it.',
  why: 'The comma is what parts the speaker’s words from the reporter’s; without it the sentence runs on.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'info' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: '"We will rebuild every home[||]" she said.',
        says: 'Put a comma after “We will rebuild every home”, before “she said”.',
        suggests: ['Put a comma there.'],
      },
      {
        copy: 'He left. “We lost it all in there[||]” Omar Diaz said.',
        says: 'Put a comma after “We lost it all in there”, before “Omar Diaz said”.',
        suggests: ['Put a comma there.'],
      },
    ],
    right: [
      '"We will rebuild every home," she said.',
      '"Will we rebuild every home?" she said.',
      { copy: '"Dirty" Den said he would leave.', note: 'A nickname.' },
      { copy: 'The "weather in outer space" Mr Wong said nothing of is harsh.' },
      {
        copy: 'What he called "the worst of all storms" she said was a breeze.',
        note: 'A phrase in a sentence.',
      },
      '"We will rebuild," she said, "and we will stay" — she said no more.',
    ],
  },
  *check({ submission }) {
    for (const { words, opening, closing, level, block } of submission.quotations) {
      if (level !== 'double' || !closing || !opening) continue;
      const { text } = block;
      const [from, at] = [indexIn(block, words.start), indexIn(block, closing.range.start)];
      if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) continue;
      const speaker = SAID.exec(text.slice(at + 1, at + 80))?.[1];
      if (!speaker || !STARTS_SENTENCE.test(text.slice(Math.max(0, from - 5), from - 1))) continue;
      const said = text.slice(Math.max(from, at - 200), at);
      if (!/^\S+(?:\s+\S+){3}/.test(said)) continue;
      const range = placeAt(closing.range.start);
      yield {
        range,
        message: `Put a comma after “${clipStart(said, 34)}”, before “${speaker}”.`,
        suggestions: [replace(range, ',', 'Put a comma there.')],
      };
    }
  },
});

/** The quotation is the sentence, or takes it up again: `She left. "We …`, `he said, "and we …`. */
const STARTS_SENTENCE = /(?:^|[.?!:,]["”’')\]]?\s{1,2})$/;

const NAME = "\\p{Lu}[\\p{L}.'’-]{0,20}";
const SAID = new RegExp(`^ ((?:he|she|they|${NAME}(?: ${NAME}){0,3}) (?:said|says|added))(?=[.,:]|$)`, 'u');
