import { rules } from '../../rules/index.js';
import type { Diagnostic, FileReport } from '../../src/engine/diagnostic.js';
import type { Format, Look } from '../../src/report/index.js';
import type { Range } from '../../src/text/range.js';

export const look: Look = { colour: false, columns: 80, version: '0.1.0', rules };

export const clean = (path = 'clean.txt'): FileReport => ({
  path,
  text: 'Copy.\n',
  diagnostics: [],
  failures: [],
});

/** The copy without its `[|…|]` marks, and the ranges that they stand for. */
export function unmark(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const ranges: Range[] = [];
  let text = '';
  for (const [index, part] of marked.split(/\[\||\|\]/).entries()) {
    if (index % 2 === 1) ranges.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, ranges };
}

/** A diagnostic at `range`, a repeated word where nothing else is said. */
export const diagnosticAt = (range: Range, rest: Partial<Diagnostic> = {}): Diagnostic => ({
  ruleId: 'repeated-word',
  category: 'text',
  severity: 'warning',
  message: '“the” is written twice; delete one.',
  ...rest,
  range,
});

/** A report with a diagnostic at each mark; `rests` say what differs in each. */
export function fileOf(marked: string, ...rests: readonly Partial<Diagnostic>[]): FileReport {
  const { text, ranges } = unmark(marked);
  return {
    path: 'a.txt',
    text,
    diagnostics: ranges.map((range, index) => diagnosticAt(range, rests[index])),
    failures: [],
  };
}

export function write(format: Format, files: Iterable<FileReport>, differing: Partial<Look> = {}): string {
  const { add, end } = format({ ...look, ...differing });
  return [...Array.from(files, add), end()].join('');
}
