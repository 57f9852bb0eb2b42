import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic, FileReport } from '../../engine/diagnostic.js';
import type { Change, RelatedPlace } from '../../rule/rule.js';
import { indexLines, type Position, positionAt } from '../../text/lines.js';
import type { Range } from '../../text/range.js';
import { decode } from '../bytes/encoding.js';
import type { WrittenChange, WrittenDiagnostic, WrittenFile, WrittenRange } from './read.js';
import { positionsOf, standInFor } from './text.js';

const rangeOf = ({ start, end }: WrittenRange): Range => ({ start: start.offset, end: end.offset });

const changeOf = ({ title, edits }: WrittenChange): Change => ({
  title,
  edits: edits.map(({ range, text }) => ({ range: rangeOf(range), text })),
});

const relatedOf = ({
  message,
  path,
  range,
}: NonNullable<WrittenDiagnostic['related']>[number]): RelatedPlace => ({
  message,
  range: rangeOf(range),
  ...(path !== undefined && { elsewhere: { path, ...range } }),
});

function diagnosticOf(entry: WrittenDiagnostic): Diagnostic {
  const { ruleId, category, severity, message, fingerprint, related, fix, suggestions } = entry;
  return {
    ...{ ruleId, category, severity, message, fingerprint, range: rangeOf(entry.range) },
    ...(related && { related: related.map(relatedOf) }),
    ...(fix && { fix: changeOf(fix) }),
    ...(suggestions && { suggestions: suggestions.map(changeOf) }),
  };
}

/** Whether every position lies in a text where a report says that it does. */
function fits(text: string, positions: readonly Position[]): boolean {
  const lines = indexLines(text);
  return positions.every(({ line, column, offset }) => {
    const found = positionAt(lines, offset);
    return offset <= text.length && found.line === line && found.column === column;
  });
}

function readCopy(path: string, cwd: string): string | undefined {
  try {
    return decode(readFileSync(resolve(cwd, path))).text;
  } catch {
    return undefined;
  }
}

/** Whether a text is the one that was linted: what is known by its words is known by them still. */
async function isSame(report: FileReport, entries: readonly WrittenDiagnostic[]): Promise<boolean> {
  const { fingerprints } = await import('../../report/fingerprint.js');
  const anew = report.diagnostics.map(({ fingerprint: _, ...diagnostic }) => diagnostic);
  const found = fingerprints({ ...report, diagnostics: anew }, indexLines(report.text));
  return found.every((fingerprint, index) => fingerprint === entries[index]?.fingerprint);
}

/** A file's report as it was before it was written. */
export interface Restored {
  readonly report: FileReport;
  /** Whether the story was there to be read again, so that its words can be shown. */
  readonly hasCopy: boolean;
}

/**
 * Makes a file's report of its entry in a JSON report. The story is read again by its path; where that is not
 * there, or is another text by now, a blank one stands in. Undefined where the positions contradict each other.
 */
export async function restore(file: WrittenFile, cwd: string): Promise<Restored | undefined> {
  const positions = positionsOf(file);
  const diagnostics = file.diagnostics.map(diagnosticOf);
  const reportOf = (text: string): FileReport => ({ path: file.path, text, diagnostics, failures: [] });
  if (diagnostics.length === 0) return { report: reportOf(''), hasCopy: true };
  const copy = readCopy(file.path, cwd);
  if (copy !== undefined && fits(copy, positions) && (await isSame(reportOf(copy), file.diagnostics)))
    return { report: reportOf(copy), hasCopy: true };
  const standIn = standInFor(positions);
  if (standIn === undefined || !fits(standIn, positions)) return undefined;
  return { report: reportOf(standIn), hasCopy: false };
}
