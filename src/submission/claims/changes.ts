import { readingOf } from '../reading.js';
import type { Block, Sentence } from '../types.js';
import { sentencesOf } from '../words.js';
import { type Amount, amountsOf, amountsWithPercent } from './amounts.js';

/** A change that a sentence gives three times over: `rose 20% to $12m from $10m`. */
export interface ClaimedChange {
  /** Left out where the words have none: `went`. */
  readonly direction?: 'up' | 'down';
  /** The words that give the direction, as filed. */
  readonly verb: string;
  readonly percent: Amount;
  readonly from: Amount;
  readonly to: Amount;
}

const UP =
  'rose|rises?|risen|rising|climb(?:ed|s|ing)?|grew|grown|grows?|growing|jump(?:ed|s)?|jumping|surg(?:e|ed|es|ing)|' +
  'soar(?:ed|s|ing)?|increas(?:e|ed|es|ing)|gain(?:ed|s)?|leapt|leaped|leap|advanced|up|higher|rocketed|expanded|' +
  'swelled|growth|edged up|went up|gone up|hike|raised';
const DOWN =
  'fell|falls?|fallen|falling|drop(?:ped|s)?|dropping|slid|slipp?ed|slide|plung(?:e|ed|es|ing)|declin(?:e|ed|es|ing)|' +
  'decreas(?:e|ed|es|ing)|shrank|shrunk|tumbl(?:e|ed|es|ing)|sank|sunk|dipp?(?:ed)?|down|lower|slump(?:ed|s)?|' +
  'plummet(?:ed|s)?|reduc(?:ed|tion)|contracted|eased|lost|cut|went down|gone down';

/** Stands for an amount in the shape of a sentence. */
const MARK = '\uE000';
const JOINTS = '(?:from|to|and|but|while|with|against|compared|versus|as|which|who)';
const words = (most: number): string =>
  `(?:,?\\s\\(?(?!${JOINTS}\\b)[^\\s,;:()${MARK}]{1,18}\\)?){0,${most}}?`;
const FROM = '(?:from|compared\\s(?:with|to)|against|versus)';

const MOVE = `(?<![\\p{L}-])(?<verb>(?<up>${UP})|(?<down>${DOWN}))(?![\\p{L}-])`;
const MOVE_OR_GO = MOVE.replace('(?<verb>', '(?<verb>went|moved|');
const PERCENT = `(?<percent>${MARK})`;
const BESIDE = '(?:\\s\\([^()]{0,40}\\))?';
const behind = (joint: string, name: 'from' | 'to', before: number, within: number): string =>
  `${words(before)},?\\s${joint}${words(within)}\\s(?<${name}>${MARK})${BESIDE}`;
const TAIL = `${words(4)},?\\s(?:\\(|or\\s|up\\s|down\\s|an?\\s(?:\\p{Ll}{1,10}\\s){0,2}(?:of\\s)?)${PERCENT}`;

/** The shapes in which a share and two sums make one statement, each with the place of the share among the three. */
const SHAPES = (
  [
    [
      0,
      `${MOVE}(?:\\sby)?${words(3)}\\s${PERCENT}${behind('(?:to|at)', 'to', 5, 3)}${behind(FROM, 'from', 8, 4)}`,
    ],
    [
      0,
      `${MOVE}(?:\\sby)?${words(3)}\\s${PERCENT}${behind('from', 'from', 3, 3)}${behind('to', 'to', 6, 3)}`,
    ],
    [0, `${PERCENT}\\s(?:\\p{Ll}{1,14}\\s)?${MOVE}${behind('to', 'to', 6, 3)}${behind(FROM, 'from', 6, 4)}`],
    [
      0,
      `${PERCENT}\\s(?:\\p{Ll}{1,14}\\s)?${MOVE}${behind('from', 'from', 6, 4)}${behind('to', 'to', 6, 3)}`,
    ],
    [2, `${MOVE_OR_GO}${behind('from', 'from', 4, 3)}${behind('to', 'to', 6, 3)}${TAIL}`],
    [2, `${MOVE_OR_GO}${behind('to', 'to', 4, 3)}${behind('from', 'from', 6, 3)}${TAIL}`],
    [
      1,
      `(?<to>${MARK})${BESIDE}${words(4)},?\\s${MOVE}(?:\\sby)?${words(2)}\\s${PERCENT}${behind('(?:from|on|compared\\s(?:with|to))', 'from', 2, 4)}`,
    ],
  ] as const
).map(([place, shape]) => ({ place, pattern: new RegExp(shape, 'du') }));

/** Every shape has one of these before the sum before. */
const COMPARES = /\s(?:from|compared|against|versus|on)\s/;

/** The changes stated in a block, in order: a share, the sum before and the sum after, all in one sentence. */
export function changesOf(block: Block): readonly ClaimedChange[] {
  const reading = readingOf(block);
  reading.changes ??= amountsWithPercent(block).some(({ percent }) => percent) ? [...findChanges(block)] : [];
  return reading.changes;
}

function* findChanges(block: Block): Generator<ClaimedChange> {
  const all = amountsOf(block);
  let next = 0;
  for (const sentence of sentencesOf(block)) {
    const first = next;
    while (next < all.length && (all[next] as Amount).start < sentence.end) next++;
    const amounts = all.slice(first, next).filter((amount) => amount.end <= sentence.end && !isYear(amount));
    if (!COMPARES.test(block.text.slice(sentence.start, sentence.end))) continue;
    if (amounts.length < 3 || !amounts.some(({ percent }) => percent === 'percent')) continue;
    const change = findChange(block, sentence, amounts);
    if (change) yield change;
  }
}

const isYear = ({ value, numberEnd, start, end, currency }: Amount): boolean =>
  value >= 1900 &&
  value < 2100 &&
  Number.isInteger(value) &&
  numberEnd - start === 4 &&
  end === numberEnd &&
  !currency;

/** The first statement of a change in a sentence; a sentence that makes two is too rare to look on. */
function findChange(block: Block, sentence: Sentence, amounts: readonly Amount[]): ClaimedChange | undefined {
  let shape = '';
  let end = sentence.start;
  for (const amount of amounts) {
    shape += block.text.slice(end, amount.start) + MARK;
    end = amount.end;
  }
  shape += block.text.slice(end, sentence.end);
  for (const { place, pattern } of SHAPES) {
    if (amounts.length === 3 && amounts[place]?.percent !== 'percent') continue;
    const groups = pattern.exec(shape)?.indices?.groups;
    const change = groups && readChange(shape, amounts, groups);
    if (change) return change;
  }
  return undefined;
}

function readChange(
  shape: string,
  amounts: readonly Amount[],
  groups: Readonly<Record<string, readonly [number, number] | undefined>>,
): ClaimedChange | undefined {
  const amountAt = (name: string): Amount | undefined => amounts[countMarks(shape, groups[name]?.[0])];
  const [percent, from, to] = [amountAt('percent'), amountAt('from'), amountAt('to')];
  if (!percent || !from || !to || percent.percent !== 'percent' || !isSameKind(from, to)) return undefined;
  const verb = shape.slice(...(groups.verb as [number, number]));
  const direction = groups.up ? 'up' : groups.down ? 'down' : undefined;
  return { ...(direction && { direction }), verb, percent, from, to };
}

/** How many amounts stand before a place in a shape. */
function countMarks(shape: string, end = shape.length): number {
  let count = 0;
  for (let at = shape.indexOf(MARK); at >= 0 && at < end; at = shape.indexOf(MARK, at + 1)) count++;
  return count;
}

const isSameKind = (a: Amount, b: Amount): boolean =>
  a.currency === b.currency &&
  a.percent === b.percent &&
  a.measure?.name === b.measure?.name &&
  !a.isRange &&
  !b.isRange;

/** Whether the share is the gap between two other percentages: points, then, whatever it is called. */
export const isGap = ({ percent, from, to }: ClaimedChange): boolean =>
  from.percent === 'percent' &&
  to.percent === 'percent' &&
  Math.abs(Math.abs(from.value - to.value) - percent.value) <= percent.step / 2 + 1e-9;
