import type { Range } from '../text/range.js';
import type { Block, Directive } from './types.js';

const DIRECTIVE = /^(<!--\s*newslint-)([\w-]*)([\s\S]*)-->$/;
const RULE_ID = /[^\s,]+/g;

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
    const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest);
    const named = dashes ? rest.slice(0, dashes.index) : rest;
    const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : '';
    const from = range.start + lead.length + verb.length;
    const rules = [...named.matchAll(RULE_ID)].map((rule) => ({
      id: rule[0],
      range: { start: from + rule.index, end: from + rule.index + rule[0].length },
    }));
    const block = blocks[next]?.range ?? { start: range.end, end: range.end };
    const covers = verb === 'disable-file' ? { start: 0, end: text.length } : block;
    yield { range, verb, rules, covers, ...(reason !== '' && { reason }) };
  }
}
