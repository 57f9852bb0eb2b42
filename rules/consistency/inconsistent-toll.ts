import {
  type Amount,
  amountsOf,
  canBeEqual,
  defineRule,
  type Finding,
  groupBy,
  locate,
  MASK,
  type Passage,
  type Sentence,
  sentenceAt,
} from '../../src/rule/index.js';

/** What happened to those who are counted, by the words that say so. */
const FATES: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'dead',
    /^(?:\s[\p{L}-]{1,14}){0,3}?\s(?:killed|dead|died|deaths|fatalities)\b/u,
    /\b(?:kill(?:ed|ing|s)|death\stoll\s(?:of|to|at|is|was))\s(?:\p{Ll}+\s){0,3}$/u,
  ],
  [
    'hurt',
    /^(?:\s[\p{L}-]{1,14}){0,3}?\s(?:injured|wounded|hurt|injuries)\b/u,
    /\b(?:injur|wound)(?:ed|ing|s)\s(?:\p{Ll}+\s){0,3}$/u,
  ],
  [
    'arrested',
    /^(?:\s[\p{L}-]{1,14}){0,3}?\s(?:arrested|arrests|detained)\b/u,
    /\b(?:arrest|detain)(?:ed|ing|s)\s(?:\p{Ll}+\s){0,3}$/u,
  ],
  ['missing', /^(?:\s[\p{L}-]{1,14}){0,3}?\s(?:missing)\b/u, /(?!)/],
  [
    'evacuated',
    /^(?:\s[\p{L}-]{1,14}){0,3}?\s(?:evacuated|evacuees)\b/u,
    /\bevacuat(?:ed|ing|es)\s(?:\p{Ll}+\s){0,3}$/u,
  ],
];

export default defineRule({
  summary: 'A toll that changes within the story: 12 killed here, 14 dead there.',
  why: 'Tolls climb from version to version, and an old figure stays behind in a later paragraph.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The storm killed 12 people on Friday.\n\nBoats searched the bay. The [|14|] dead were found at dawn.',
        says: 'The story has 14 dead here and 12 earlier; check the toll.',
      },
      {
        copy: 'At least nine people died.\n\nThe [|7|] deaths shook the town.',
        says: 'The story has 7 dead here and 9 or more earlier; check the toll.',
      },
    ],
    right: [
      'The storm killed at least 9 people.\n\nThe 12 dead were found at dawn.',
      'The storm killed 12 people and injured 14.\n\nThe 14 injured slept, and the 12 dead were buried.',
      {
        copy: 'The storm killed 12 people, including 3 killed at sea, police said.',
        note: 'A part of the toll.',
      },
      { copy: 'The storm killed 12.\n\nA storm in 2005 killed 40.', note: 'Another year.' },
    ],
  },
  *check({ passages }) {
    const tolls = passages.flatMap((passage) => [...findTolls(passage)]);
    for (const [fate, group] of groupBy(tolls, (toll) => toll.fate)) {
      const [first] = group;
      const other = group.find((toll) => first && !canBeEqual(toll.amount, first.amount));
      if (first && other) yield conflict(fate, other, first);
    }
  },
});

interface Toll {
  readonly fate: string;
  readonly amount: Amount;
  readonly passage: Passage;
}

/** Another time, another place, or a part of those counted. */
const OTHER =
  /\b(?:1[89]|20)\d\d\b|\b(?:including|among|of whom|of them|more|another|others?|earlier|previous\p{L}*|last|since|total of|ago|children|women|soldiers|officers)\b/iu;

function* findTolls(passage: Passage): Generator<Toll> {
  for (const amount of amountsOf(passage.block)) {
    if (
      passage.text[amount.start] === MASK ||
      amount.currency ||
      amount.percent ||
      amount.measure ||
      amount.isRange
    )
      continue;
    const sentence = sentenceAt(passage, amount.start);
    if (!sentence || amount.end > sentence.end || isOfOther(passage.text, sentence)) continue;
    const before = passage.text.slice(Math.max(sentence.start, amount.start - 60), amount.start);
    const behind = passage.text.slice(amount.end, Math.min(sentence.end, amount.end + 60));
    const found = FATES.find(([, after, ahead]) => after.test(behind) || ahead.test(before));
    if (found) yield { fate: found[0], amount, passage };
  }
}

const rangeOf = ({ passage, amount }: Toll) => locate(passage, amount.start, amount.end);

function shown({ value, qualifier }: Amount): string {
  return qualifier === 'above' ? `${value} or more` : `${value}`;
}

const conflict = (fate: string, other: Toll, first: Toll): Finding => ({
  range: rangeOf(other),
  message: `The story has ${shown(other.amount)} ${fate} here and ${shown(first.amount)} earlier; check the toll.`,
  related: [{ range: rangeOf(first), message: 'The earlier number.' }],
});

const others = new WeakMap<Sentence, boolean>();

/** Whether a sentence speaks of another toll; asked once, however many numbers are in it. */
function isOfOther(text: string, sentence: Sentence): boolean {
  const isOther = others.get(sentence) ?? OTHER.test(text.slice(sentence.start, sentence.end));
  others.set(sentence, isOther);
  return isOther;
}
