import { quote } from './quote.js';
import type { Way } from './source.js';

/** Reads a JSON pointer. */
export const readPointer = (pointer: string): Way =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The way to a part of an override as it would be outside one. */
export const leaveOverride = (way: Way): Way =>
  way[0] === 'overrides' && way.length > 2 ? way.slice(2) : way;

/** What the entries of a list are called. */
const ENTRIES: Readonly<Record<string, string>> = { overrides: 'an override', suppressions: 'a suppression' };

function nameRulePart([, id, place, option, entry]: Way): string {
  if (id === undefined) return '"rules"';
  if (place === undefined) return `the value of ${quote(id)}`;
  if (place === '0') return `the severity of ${quote(id)}`;
  if (option === undefined) return `the options of ${quote(id)}`;
  return `${entry === undefined ? '' : 'each entry of '}option ${quote(option)} of ${quote(id)}`;
}

/** Names a part of a config in a sentence. */
export function namePart(way: Way): string {
  const plain = leaveOverride(way);
  if (plain[0] === 'rules') return nameRulePart(plain);
  const last = plain.at(-1);
  if (last === undefined) return 'a config';
  if (!/^\d+$/.test(last)) return quote(last);
  const entry = plain.length === 2 ? ENTRIES[plain[0] ?? ''] : undefined;
  return entry ?? `each entry of ${quote(plain.at(-2) ?? '')}`;
}

/** Names what the keys of the object at `way` are. */
export function nameKeys(way: Way): string {
  const [first, id, place] = leaveOverride(way);
  if (first === undefined) return 'key of a config';
  const entry = ENTRIES[first];
  if (entry !== undefined) return `key of ${entry}`;
  if (first !== 'rules') return `key of ${quote(first)}`;
  return place === undefined ? 'rule' : `option of ${quote(id ?? '')}`;
}
