import {
  type Amount,
  amountsOf,
  type Block,
  canBeEqual,
  countedWords,
  countsOf,
  defineRule,
  intervalOf,
  isInSentenceCase,
  locate,
  phraseOf,
  stemOf,
  tellingBlocks,
} from '../../src/rule/index.js';

/** Large headline numbers are rounded: by this share at most. */
const LEEWAY = 0.05;
const LARGE = 1000;
/** `Headbands 101` is a lesson. */
const PRIMER = 101;

export default defineRule({
  summary: 'A number in the headline that the story does not have.',
  why: 'Tolls and sums change between the first version and the last, and the headline is what is forgotten.',
  severity: 'info',
  presets: { ap: 'warning' },
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: '[|12|] hurt as storm hits harbor\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nEleven people were hurt when the storm came.\n\nSource: <https://news.example.org/storm>',
        says: 'The headline has “12”, the story “Eleven people were hurt”; check the number.',
      },
      {
        as: 'headline',
        copy: 'Storm costs harbor [|$3.5m|] in a night',
        says: '“$3.5m” is in the headline and nowhere in the story; check the number.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: 'Storm costs harbor $1.2M, 12 hurt, 50% of boats lost\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nA dozen people were hurt. The bill is $1,200,000, and half of the boats are lost.\n\nSource: <https://news.example.org/storm>',
        note: 'One value in several forms.',
      },
      {
        as: 'story',
        copy: 'Nearly 400 boats lost, 2 dead\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nThe storm took 391 boats. Both crew of the ferry died.\n\nSource: <https://news.example.org/storm>',
      },
      { as: 'headline', copy: '7 ways to save a harbor in 2023', note: 'A list, and a year.' },
      { as: 'headline', copy: 'Harbor beat Mill 3-1 with 10-man team in Formula 1 town' },
    ],
  },
  *check({ submission }) {
    const { headline } = submission;
    const blocks = tellingBlocks(submission);
    if (!headline || blocks.length === 0) return;
    const told = blocks.flatMap((block) => amountsOf(block));
    for (const amount of amountsOf(headline)) {
      if (!countsSomething(headline, amount) || told.some((other) => isSame(amount, other))) continue;
      if (blocks.some(({ text }) => isToldInWords(amount, text))) continue;
      const filed = headline.text.slice(amount.start, amount.end);
      const near = findNear(headline, amount, blocks);
      yield {
        range: locate(headline, amount.start, amount.end),
        message: near
          ? `The headline has “${filed}”, the story “${near.text}”; check the number.`
          : `“${filed}” is in the headline and nowhere in the story; check the number.`,
        ...(near && { related: [{ range: near.range, message: 'The story has this number.' }] }),
      };
    }
  },
});

/** Whether a headline number counts or measures: no year, no score, no name, no list that the story is. */
function countsSomething(
  { text }: Block,
  { start, end, numberEnd, value, isRange, currency, percent, scale }: Amount,
): boolean {
  if (isRange || value <= 1 || value === PRIMER) return false;
  if (currency || percent || scale) return true;
  if (numberEnd - start === 4 && value >= 1900 && value < 2100) return false;
  if (/^-\p{L}|^['’]?s\b/u.test(text.slice(end, end + 3))) return false;
  const before = text.slice(0, start);
  if (LISTED.test(`${before}#${text.slice(end, end + 50)}`) || NAMED.test(before)) return false;
  return !(isInSentenceCase(text) && CAPITAL.test(before));
}

/** `7 ways to …`, `The 4 stocks that …`, `Top 10 …`: the story is the list. */
const LISTED =
  /^(?:The\s|My\s|Our\s|These\s|How\s)?(?:Top\s|Best\s)?#\s(?:[\p{L}’'-]{1,16}\s){1,4}?(?:to|that|you|for|every|who|&|and)(?=\s)|(?:^|\s)top\s#/iu;
/** `Formula 1`, `iOS 13`, `aged 12`: part of a name, or an age. */
const NAMED =
  /(?:^|\s)(?:No\.?|Nos\.?|Formula|Level|Phase|Type|Article|Section|Chapter|Part|Season|Episode|Series|Windows|Xbox|iOS|RTX|Route|Highway|Flight|Channel|Radio|Apollo|aged?|page|day|week|year|step|under|over|of|at)\s$/iu;
const CAPITAL = /(?:^|\s)\p{Lu}[\p{L}\d]*\s$/u;

/** Whether one can be the other: counts must be the same, sums and large numbers may be rounded. */
function isSame(headline: Amount, told: Amount): boolean {
  if (!isRounded(headline) && !isRounded(told)) return canBeEqual(headline, told);
  const slack = isRounded(headline) ? headline.value * LEEWAY : 0;
  const { least, most } = intervalOf(headline);
  return canBeEqual({ least: least - slack, most: most + slack }, intervalOf(told));
}

const isRounded = ({ scale, percent, currency, value, step }: Amount): boolean =>
  scale !== undefined || percent !== undefined || currency !== undefined || value >= LARGE || step < 1;

const WORDS: Readonly<Record<number, RegExp>> = {
  2: /\b(?:both|pair|couple|twins|duo|double|twice)\b/i,
  3: /\b(?:trio|triple|hat-trick|triplets)\b/i,
  20: /\bfifth\b/i,
  25: /\bquarter\b/i,
  33: /\bthird\b/i,
  50: /\bhalf\b|\bhalved\b/i,
  66: /\btwo[- ]thirds\b/i,
  67: /\btwo[- ]thirds\b/i,
  75: /\bthree[- ]quarters\b/i,
  100: /\bcentury\b|\bdoubled?\b|\ball\b/i,
};

const isToldInWords = ({ value }: Amount, text: string): boolean => WORDS[value]?.test(text) ?? false;

/** A number of the story that counts the same, as the story words it. */
function findNear(headline: Block, { end, currency, percent }: Amount, blocks: readonly Block[]) {
  for (const word of countedWords(headline, end, 2)) {
    const counts = word.length > 3 ? countsOf(blocks, stemOf(word)) : [];
    const count = counts.find(({ amount }) => amount.currency === currency && amount.percent === percent);
    if (!count) continue;
    const { start, end: last } = phraseOf(count, stemOf(word));
    return { text: count.block.text.slice(start, last), range: locate(count.block, start, last) };
  }
  return undefined;
}
