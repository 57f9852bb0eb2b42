import {
  defineRule,
  locate,
  type Passage,
  replace,
  type Sentence,
  spellNumber,
} from '../../src/rule/index.js';

/** A number that may open a sentence: a quantity of something in lower case. */
const OPENING =
  /^(?:[$£€]\d[\d,.]*(?: (?:million|billion|trillion)|bn|mn?|k)?|\d[\d,]*(?:\.\d+)?)(?= \p{Ll}{2,}|% |%-)/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Times of a log, addresses, sizes and results stand in lists and start with their number by right. */
const NOT_A_QUANTITY = /^\S+ (?:a\.?m|p\.?m|x|v|vs|by|hrs?|min|mins|sec|secs|st|is|was|has|are|were)\b/;
const FEWEST_WORDS = 3;

export default defineRule({
  summary: 'A sentence that opens with a figure.',
  why: 'A sentence announces itself with a capital, and a figure has none; spell the number out or recast.',
  severity: 'info',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'It was a bad night. [|14|] boats sank in the harbor.',
        says: 'This sentence opens with “14”; spell it out or recast the sentence.',
        suggests: ['Write “Fourteen”.'],
      },
      {
        copy: '[|$3 million|] vanished from the fund last year.',
        says: 'This sentence opens with “$3 million”; spell it out or recast the sentence.',
      },
    ],
    right: [
      'Fourteen boats sank in the harbor.',
      { copy: '2022 was dry in the valley.', note: 'A year may open a sentence.' },
      'The vote is on Dec. 22 at the old hall. It was No. 4 on the list at 5 p.m. Friday.',
      '7-Eleven shops sold out. 50 Cent sang at the opening.',
      { copy: '- 14 boats sank in the harbor.', note: 'A list.' },
      { copy: '10.15am The first boat leaves the quay.', note: 'A log.' },
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (passage.block.kind !== 'paragraph') continue;
      for (const sentence of passage.sentences) {
        const filed = findOpening(passage, sentence);
        if (filed === undefined) continue;
        const range = locate(passage, sentence.start, sentence.start + filed.length);
        const spelled = spellNumber(Number(filed));
        const text = spelled && spelled[0]?.toUpperCase() + spelled.slice(1);
        yield {
          range,
          message: `This sentence opens with “${filed}”; spell it out or recast the sentence.`,
          ...(text && { suggestions: [replace(range, text, `Write “${text}”.`)] }),
        };
      }
    }
  },
});

function findOpening(passage: Passage, sentence: Sentence): string | undefined {
  const text = passage.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60));
  const filed = OPENING.exec(text)?.[0];
  if (filed === undefined || YEAR.test(filed) || NOT_A_QUANTITY.test(text)) return undefined;
  const isWhole = /[.?!]["”’)]*$/.test(passage.text.slice(sentence.start, sentence.end));
  return isWhole && sentence.words.length >= FEWEST_WORDS ? filed : undefined;
}
