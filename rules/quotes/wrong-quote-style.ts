import { apostrophesIn, changeAll, defineRule, marksOf, shapeOf } from '../../src/rule/index.js';

const APOSTROPHE = { level: 'single', side: 'closing' } as const;

export default defineRule({
  summary: 'Quotation marks and apostrophes in another style than the house’s: straight, or curly.',
  why: 'Some desks file straight marks and leave curly ones to the typesetter; others publish what is filed.',
  severity: 'off',
  opposes: 'mixed-quote-marks',
  scope: 'everywhere',
  options: {
    style: {
      type: 'string',
      enum: ['straight', 'curly'],
      default: 'curly',
      description: 'The style of the house.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|"|]We won," she said.',
        says: '2 quotation marks and apostrophes are straight; make them curly.',
        fixed: '“We won,” she said.',
      },
      {
        copy: 'The dam didn[|’|]t hold.',
        options: { style: 'straight' },
        says: '1 quotation mark or apostrophe is curly; make it straight.',
        fixed: "The dam didn't hold.",
      },
      {
        copy: "[|\"|]He told me 'run' and I didn't,\" Brik said.",
        says: '5 quotation marks and apostrophes are straight; make them curly.',
        suggests: ['Make all marks curly.'],
        fixed: "“He told me 'run' and I didn't,” Brik said.",
        note: 'What stands inside a quotation is left to a person.',
      },
    ],
    right: [
      '“We won,” she said. “It’s done.”',
      { copy: '"We won," she said. "It\'s done."', options: { style: 'straight' } },
      { copy: '« Nous avons gagné », she said.', note: 'Marks of another language are another matter.' },
    ],
  },
  *check({ submission, passages, options }) {
    const to = options.style === 'straight' ? 'straight' : 'curly';
    const from = to === 'straight' ? 'curly' : 'straight';
    const marks = [...marksOf(submission)].filter(({ style }) => style === from);
    const apostrophes = passages.flatMap((passage) => [...apostrophesIn(passage)]);
    const edits = [
      ...marks.map((mark) => ({ range: mark.range, text: shapeOf(to, mark) })),
      ...apostrophes
        .filter(({ style }) => style === from)
        .map(({ range }) => ({ range, text: shapeOf(to, APOSTROPHE) })),
    ].sort((a, b) => a.range.start - b.range.start);
    const [first] = edits;
    if (!first) return;
    const what =
      edits.length === 1
        ? `1 quotation mark or apostrophe is ${from}; make it ${to}.`
        : `${edits.length} quotation marks and apostrophes are ${from}; make them ${to}.`;
    yield { range: first.range, message: what, fix: changeAll(edits, `Make all marks ${to}.`) };
  },
});
