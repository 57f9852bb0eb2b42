import { defineRule, locate } from '../../src/rule/index.js';

const TAIL =
  /(?:\s[-–—]|:)\s(?:(?:official |police |news |media |local |new |the )?(?:sources?|reports?|officials?|police|study|survey|poll|lawyer|lawyers|ministry|government|media|witnesses|experts|analysts|company|prosecutors))$/iu;

export default defineRule({
  summary: 'A headline with its source hung on the end: “Dam is safe: sources”.',
  why: 'The reader takes the claim for fact and meets the doubt too late; “say” costs no more room.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: 'Dam is safe[|: sources|]',
        says: '“: sources” comes too late; put who says so into the sentence.',
      },
      {
        as: 'headline',
        copy: 'Harbor to close in May[| - report|]',
        says: '“- report” comes too late; put who says so into the sentence.',
      },
    ],
    right: [
      { as: 'headline', copy: 'Dam is safe, inspectors say' },
      { as: 'headline', copy: 'Police: Dam is safe', note: 'The source comes first.' },
      { as: 'headline', copy: 'Harbor to close after report' },
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      const found = TAIL.exec(passage.text);
      if (!found) continue;
      yield {
        range: locate(passage, found.index, passage.text.length),
        message: `“${found[0].trim()}” comes too late; put who says so into the sentence.`,
      };
    }
  },
});
