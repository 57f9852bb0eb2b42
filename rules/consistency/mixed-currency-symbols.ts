import {
  type Amount,
  amountsOf,
  defineRule,
  type Finding,
  type FormPlace,
  findMixedForms,
  locate,
  MASK,
  type Passage,
} from '../../src/rule/index.js';

export default defineRule({
  summary: 'A story that writes money in two ways: “$” and “US$”, or “£5m” and “£5 million”.',
  why: 'Readers take two signs for two currencies; two forms of “million” only slow them down.',
  severity: 'info',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port cost $5 million and the quay $3 million. The ferry cost [|US$2 million|].',
        says: 'The story has “US$” (1) and “$” (2); keep to one.',
      },
      {
        copy: 'The port cost £5m and the quay £3m. The ferry cost [|£2 million|].',
        says: 'The story has “million” (1) and “m” (2); keep to one.',
      },
    ],
    right: [
      'The port cost £5m and the quay £3bn.',
      {
        copy: 'The port cost C$5 million (US$4 million), or $3 million less.',
        note: 'Dollars of two kinds.',
      },
      {
        copy: 'The port cost £5m. “I would say £2 million,” Brik said.',
        note: 'A speaker’s words are spelled out.',
      },
      'The port cost $5 million, or about 5 million euros.',
    ],
  },
  *check({ passages }): Generator<Finding> {
    const money = moneyIn(passages);
    if (money.length < 2) return;
    const kinds = new Set(money.map(({ amount }) => amount.currency));
    kinds.delete('$');
    kinds.delete('USD');
    if (![...kinds].some((kind) => /^(?:[A-Z]{2}D|XCD)$/.test(kind ?? ''))) {
      yield* findMixedForms(money.flatMap((each) => placeOf(each, signOf(each.amount))));
    }
    for (const forms of SCALES) {
      yield* findMixedForms(
        money.flatMap((each) =>
          placeOf(
            each,
            forms.find((form) => form === each.amount.scale),
          ),
        ),
      );
    }
  },
});

interface Money {
  readonly amount: Amount;
  readonly passage: Passage;
}

function moneyIn(passages: readonly Passage[]): readonly Money[] {
  const money: Money[] = [];
  for (const passage of passages)
    for (const amount of amountsOf(passage.block))
      if (amount.mark !== undefined && passage.text[amount.start] !== MASK) money.push({ amount, passage });
  return money;
}

const placeOf = ({ amount, passage }: Money, form: string | undefined): FormPlace[] =>
  form === undefined ? [] : [{ form, range: locate(passage, amount.start, amount.end) }];

const signOf = ({ mark }: Amount): string | undefined => (mark === '$' || mark === 'US$' ? mark : undefined);

const SCALES = [
  ['m', 'mn', 'million'],
  ['b', 'bn', 'billion'],
  ['tn', 'trillion'],
];
