import { coloursFor } from '../../report/colours.js';
import type { Rule } from '../../rule/rule.js';
import { emit } from '../streams/output.js';
import { lookAt } from '../streams/terminal.js';

/** What a program is told of a rule. */
const entryOf = (rule: Rule) => ({
  id: rule.id,
  category: rule.category,
  severity: rule.severity,
  fixable: rule.examples.wrong.some((example) => example.fixed !== undefined),
  summary: rule.summary,
});

type Entry = ReturnType<typeof entryOf>;

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, { length }) => Math.max(most, length), 0);

function* tableRows(entries: readonly Entry[]): Generator<string> {
  const { bold, dim } = coloursFor(lookAt(1));
  const ids = longest(entries.map(({ id }) => id));
  let category = '';
  for (const entry of entries) {
    if (entry.category !== category) yield `${category === '' ? '' : '\n'}${bold(entry.category)}\n`;
    category = entry.category;
    const fix = entry.fixable ? 'fix' : '   ';
    yield `  ${entry.id.padEnd(ids)}  ${entry.severity.padEnd(7)}  ${fix}  ${dim(entry.summary)}\n`;
  }
}

/** Prints every rule with its severity by default, whether it has fixes, and its summary. */
export async function listRules(rules: readonly Rule[], format: 'table' | 'json'): Promise<number> {
  const entries = rules.map(entryOf);
  const sorted = entries.sort((a, b) => (a.category === b.category ? 0 : a.category < b.category ? -1 : 1));
  const text =
    format === 'json' ? `${JSON.stringify(entries, null, 2)}\n` : Array.from(tableRows(sorted)).join('');
  emit(1, Buffer.from(text));
  return 0;
}
