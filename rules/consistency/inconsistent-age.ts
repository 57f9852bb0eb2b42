import {
  type Block,
  defineRule,
  locate,
  MASK,
  type NameMention,
  type Passage,
  peopleIn,
  type Range,
  readOnce,
  type Sentence,
  sentenceAt,
} from '../../src/rule/index.js';

const OLDEST = 115;

/** `Ana Brik, 41, …`, `Brik, aged 41`, `Brik, who is 41`. */
const BEHIND =
  /^(?:,\s(?:who\s(?:is|was)\s|now\s|aged?\s)?|\s\(aged\s|\sis\s)(\d{1,3})(?=[,;.)]|\s(?:and|who|from|of|has|had|was|is|said|years\sold)\b|$)/u;
/** `the 41-year-old mayor, Ana Brik`: what may stand between the age and the name. */
const BEFORE =
  /(?<![\p{L}\d])(\d{1,3})[- ]year[- ]old,?\s(?:(?!(?:of|to|and|for|with|from|by|in|at|on|or|who|whose|son|daughter|brother|sister|wife|husband|mother|father|friend)\s)[\p{L}.-]{2,20},?\s){0,5}$/u;
/** What both have: what is quick to see. */
const MAY_BE_AGE = /(?:,\s|\s(?:aged?|now|is|was|\(aged)\s)(\d{1,3})(?=[,;.)\s]|$)|(\d{1,3})[- ]year[- ]old/g;
/** An age of another time. */
const ONCE = /(?:\bthen|\bas\san?|\bat|\bwhen\s\p{L}+\swas|\bformer)[\s-]$/iu;
const OTHER_YEAR =
  /\b(?:19\d\d|20\d\d)\b|\b(?:years?|decades?|months?)\s(?:ago|earlier|before|later)\b|\bwas\s\d{1,3}\swhen\b/;

export default defineRule({
  summary: 'A person who has two ages in one story.',
  why: 'Age is how readers tell two people of one name apart; two ages make two people of one, or a correction.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Omar Diaz, 41, saw the wall break.\n\nThe [|44|]-year-old Diaz ran.',
        says: '“Diaz” is 44 here and 41 elsewhere; check the age.',
      },
      {
        copy: 'The winner, 34-year-old Ana Brik, wept. “I slept,” said Brik, [|43|], of Lower Mill.',
        says: '“Brik” is 43 here and 34 elsewhere; check the age.',
      },
      {
        copy: 'Ana Brik, 34, won. Pol Brik, 60, her uncle, came second.\n\nOn Friday Ana Brik, aged [|35|], went home.',
        says: '“Ana Brik” is 35 here and 34 elsewhere; check the age.',
      },
    ],
    right: [
      'Omar Diaz, 41, saw the wall break. The 41-year-old ran, and Diaz, 41, swam.',
      { copy: 'Ana Brik, 34, and Pol Brik, 60, won. Brik, 60, wept.', note: 'Two people of one name.' },
      {
        copy: 'Ana Brik, 34, was 17 when she first won. In 2005, Brik, 17, came third.',
        note: 'Ages of other years.',
      },
      { copy: 'Ana Brik, 34, left with her son. The 6-year-old son of Brik slept.' },
      { copy: 'Ana Brik, 34, won. “Brik, 35, is the best,” the card read.', note: 'A quotation.' },
      { copy: 'Ana Brik, 34, won. She beat a 17-year-old star. Brik wept.', note: 'Another sentence.' },
      { copy: 'Ana Brik, 34, won. As a 17-year-old, Brik lost.' },
      { copy: 'Lena Ortiz beat Ana Brik, 12, 9 and 6 in the lists.' },
    ],
  },
  *check({ submission, passages }) {
    const texts = new Map<Block, Passage>();
    const numbers = new Set<number>();
    for (const passage of passages) {
      const ages = mayBeAges(passage);
      if (ages.length > 0) texts.set(passage.block, passage);
      for (const age of ages) numbers.add(age);
    }
    if (numbers.size < 2) return;
    for (const { mentions } of peopleIn(submission)) {
      const ages = mentions.flatMap((mention) => readAge(mention, texts.get(mention.block)) ?? []);
      const [first] = ages;
      const other = ages.find(({ age }) => age !== first?.age);
      if (!first || !other) continue;
      yield {
        range: other.range,
        message: `“${other.name}” is ${other.age} here and ${first.age} elsewhere; check the age.`,
        related: [{ range: first.range, message: `“${first.name}” is ${first.age} here.` }],
      };
    }
  },
});

const mayBeAges = readOnce(({ text }): readonly number[] =>
  [...text.matchAll(MAY_BE_AGE)].map(([, behind, before]) => Number(behind ?? before)),
);

interface Age {
  readonly age: number;
  readonly name: string;
  readonly range: Range;
}

/** Whether an age can stand behind a name: what is quick to see. */
function mayBehind(text: string, at: number): boolean {
  if (text[at] !== ',' && text[at] !== ' ') return false;
  for (let digit = at + 2; digit < at + 12; digit++) {
    const unit = text.charCodeAt(digit);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

/** The age beside a name, unless it is that of another time. */
function readAge(mention: NameMention, passage: Passage | undefined): Age | undefined {
  if (!passage || passage.text[mention.start] === MASK) return undefined;
  const { text } = passage;
  const behind = mayBehind(text, mention.end) ? BEHIND.exec(text.slice(mention.end, mention.end + 30)) : null;
  const ahead = behind ? '' : text.slice(Math.max(0, mention.start - 90), mention.start);
  const before = ahead.includes('old') ? BEFORE.exec(ahead) : null;
  const digits = (behind ?? before)?.[1];
  if (digits === undefined || Number(digits) > OLDEST) return undefined;
  const from = behind
    ? mention.end + behind[0].length - digits.length
    : mention.start - (before?.[0].length ?? 0);
  const sentence = sentenceAt(passage, from);
  if (sentence && mention.start >= sentence.end) return undefined;
  const isOther = sentence && from < sentence.end && isOfOtherYear(text, sentence);
  if (isOther || ONCE.test(text.slice(Math.max(0, from - 20), from))) return undefined;
  return {
    age: Number(digits),
    name: mention.words.join(' '),
    range: locate(passage, from, from + digits.length),
  };
}

const otherYears = new WeakMap<Sentence, boolean>();

/** Whether a sentence speaks of another year; asked once, however many ages are in it. */
function isOfOtherYear(text: string, sentence: Sentence): boolean {
  const known = otherYears.get(sentence) ?? OTHER_YEAR.test(text.slice(sentence.start, sentence.end));
  otherYears.set(sentence, known);
  return known;
}
