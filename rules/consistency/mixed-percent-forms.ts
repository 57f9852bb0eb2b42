import {
  amountsWithPercent,
  defineRule,
  type FormPlace,
  findMixedForms,
  locate,
  MASK,
  type Passage,
} from '../../src/rule/index.js';

export default defineRule({
  summary: 'A story that writes both “%” and “percent” behind figures.',
  why: 'Two forms for one thing show that two hands wrote the story and none read it through.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Sales rose 5%, rents 7% and wages [|3 percent|].',
        says: 'The story has “percent” (1) and “%” (2); keep to one.',
        suggests: ['Write “%” throughout.'],
      },
      {
        copy: 'Sales rose 5 per cent and rents 7 per cent.\n\nWages rose [|3%|].',
        says: 'The story has “%” (1) and “per cent” (2); keep to one.',
        suggests: ['Write “per cent” throughout.'],
      },
    ],
    right: [
      'Sales rose 5% and rents 7%.',
      { copy: 'Sales rose 5%. “Wages rose 3 percent,” Brik said.', note: 'A transcript has its own form.' },
      { copy: 'Sales rose 5%. Forty percent of shops are shut.', note: 'Figures do not start a sentence.' },
      { copy: 'Sales rose 5%. A small percentage, a few percent, was lost.' },
      { copy: 'Sales rose 5%, or 2 percentage points more than in May.' },
    ],
  },
  *check({ passages }) {
    const some = passages.filter(({ block }) => amountsWithPercent(block).length > 0);
    if (some.length > 0) yield* findMixedForms(some.flatMap((passage) => [...findForms(passage)]));
  },
});

function* findForms(passage: Passage): Generator<FormPlace> {
  const { block, text } = passage;
  for (const { start, end, numberEnd, percent, isSpelt } of amountsWithPercent(block)) {
    if (percent !== 'percent' || isSpelt || text[start] === MASK) continue;
    const filed = text.slice(numberEnd, end);
    const form = filed.trim().replace(/^-/, '').toLowerCase();
    const figures = text.slice(start, numberEnd);
    const inForm = (other: string): string => `${figures}${other === '%' ? '' : ' '}${other}`;
    yield { form, range: locate(passage, start, end), inForm };
  }
}
