import { clipStart, defineRule, indexIn, locate, replace } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A quotation that ends in a period though the sentence goes on with “she said”.',
  why: 'The words and their speaker are one sentence; a period between them leaves “she said” hanging.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'info' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: '"We will rebuild every home[|.|]" she said.',
        says: 'Write a comma, not a period, after “We will rebuild every home”: “she said” goes on.',
        suggests: ['Write a comma.'],
      },
      {
        copy: '“We lost[|.|]” Omar Diaz said. He left.',
        says: 'Write a comma, not a period, after “We lost”: “Omar Diaz said” goes on.',
        suggests: ['Write a comma.'],
      },
    ],
    right: [
      '"We will rebuild every home," she said.',
      { copy: '"We lost." He added: "It was close."', note: 'The next quotation’s speaker.' },
      { copy: '"We lost." She said no more than that.', note: 'A sentence of its own.' },
      '"Did we lose?" she said.',
      '"I work for Orrin Inc.," she said.',
    ],
  },
  *check({ submission }) {
    for (const { words, closing, level, block } of submission.quotations) {
      if (level !== 'double' || !closing) continue;
      const { text } = block;
      const at = indexIn(block, closing.range.start);
      if (text[at - 1] !== '.' || text[at - 2] === '.') continue;
      const speaker = SAID.exec(text.slice(at + 1, at + 80))?.[1];
      if (!speaker) continue;
      const said = text.slice(Math.max(indexIn(block, words.start), at - 60), at - 1);
      const range = locate(block, at - 1, at);
      yield {
        range,
        message: `Write a comma, not a period, after “${clipStart(said, 28)}”: “${speaker}” goes on.`,
        suggestions: [replace(range, ',', 'Write a comma.')],
      };
    }
  },
});

const NAME = "\\p{Lu}[\\p{L}.'’-]{1,20}";
/** Nothing but a speaker and a verb: `She said no more` is a sentence of its own. */
const SAID = new RegExp(
  `^ ((?:he|she|they|(?!(?:He|She|They|It|But|And)\\b)${NAME}(?: ${NAME}){0,2}) (?:said|says|added))(?:\\.|$)`,
  'u',
);
