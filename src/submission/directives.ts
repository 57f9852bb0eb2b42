import type { Range } from '../text/range.js';
import { toIso } from './date.js';
import type { Block, Directive } from './types.js';

const DIRECTIVE = /^(<!--\s*newslint-)([\w-]*)([\s\S]*)-->$/;
const RULE_ID = /[^\s,]+/g;
const UNTIL = /\(\s*until\b([^()]*)\)/i;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day written as `2027-01-31`; undefined where it is written otherwise or no calendar has it. */
export function readDay(text: string): string | undefined {
  const found = DAY.exec(text);
  return found ? toIso(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** Reads the reason of a directive, which starts at `offset`, and the day in it up to which that holds. */
function readReason(filed: string, offset: number): Pick<Directive, 'reason' | 'until'> {
  const found = UNTIL.exec(filed);
  const rest = found
    ? filed.slice(0, found.index).trimEnd() + filed.slice(found.index + found[0].length)
    : filed;
  const reason = rest.trim();
  if (!found) return reason === '' ? {} : { reason };
  const start = offset + found.index;
  const text = (found[1] ?? '').trim();
  const iso = readDay(text);
  const until = { text, range: { start, end: start + found[0].length }, ...(iso !== undefined && { iso }) };
  return { ...(reason !== '' && { reason }), until };
}

/** Reads the instructions to newslint among the comments of a text. */
export function* findDirectives(
  text: string,
  comments: readonly Range[],
  blocks: readonly Block[],
): Generator<Directive> {
  let next = 0;
  for (const range of comments) {
    const found = DIRECTIVE.exec(text.slice(range.start, range.end));
    if (!found) continue;
    while (next < blocks.length && (blocks[next] as Block).range.start < range.end) next++;
    const [, lead = '', verb = '', rest = ''] = found;
    const from = range.start + lead.length + verb.length;
    const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest);
    const named = dashes ? rest.slice(0, dashes.index) : rest;
    const behind = dashes ? dashes.index + dashes[0].length : rest.length;
    const rules = [...named.matchAll(RULE_ID)].map((rule) => ({
      id: rule[0],
      range: { start: from + rule.index, end: from + rule.index + rule[0].length },
    }));
    const block = blocks[next]?.range ?? { start: range.end, end: range.end };
    const covers = verb === 'disable-file' ? { start: 0, end: text.length } : block;
    yield { range, verb, rules, covers, ...readReason(rest.slice(behind), from + behind) };
  }
}
