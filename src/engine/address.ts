import type { Edit } from '../text/edit.js';
import type { Range } from '../text/range.js';
import { partitionPoint } from '../text/search.js';

const ADDRESS = /:\/\/|^www\.|\S@\S|^[\w-]+(?:\.[\w-]+){0,4}\.[a-z]{2,10}(?:[/?#:]|$)/;

/** Without one of these nothing is an address. */
const SIGN = /[.:@]/g;

/** How far from a place the edges of an address are looked for. */
const REACH = 80;

/** Read backwards from the end, so that it is tried at one place only. */
const BEFORE = /$(?<=([^\s<>()"]{0,80}))/;
const BEHIND = /^[^\s<>()"]{0,80}/;

/** Says of edits of a text whether they reach into a web or mail address that stands there without brackets, or take one away. */
export function openAddresses(text: string): (edit: Edit) => boolean {
  let signs: readonly number[] | undefined;
  return ({ range, text: written }) => {
    signs ??= findSigns(text);
    if (!hasPlace(signs, range.start - REACH, range.end + REACH)) return false;
    return isWithinAddress(text, range) || losesAddress(text.slice(range.start, range.end), written);
  };
}

function findSigns(text: string): number[] {
  const signs: number[] = [];
  SIGN.lastIndex = 0;
  while (SIGN.test(text)) signs.push(SIGN.lastIndex - 1);
  return signs;
}

/** Whether one of `places`, which are in order, lies from `start` up to `end`. */
function hasPlace(places: readonly number[], start: number, end: number): boolean {
  const next = places[partitionPoint(places, (place) => place < start)];
  return next !== undefined && next < end;
}

function isWithinAddress(text: string, { start, end }: Range): boolean {
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
  const behind = BEHIND.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const isAtEdge = start === end && (before === '' || behind === '');
  if (isAtEdge || (before === '' && behind === '')) return false;
  const whole = before + text.slice(start, end) + behind;
  if (!/[.:@]/.test(whole)) return false;
  const token = withoutStops(whole);
  return !/\s/.test(token) && ADDRESS.test(token);
}

function losesAddress(before: string, after: string): boolean {
  if (!/[.:@]/.test(before)) return false;
  return before
    .split(/[\s<>()"]+/)
    .map(withoutStops)
    .some((token) => ADDRESS.test(token) && !after.includes(token));
}

const withoutStops = (token: string): string => token.replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
