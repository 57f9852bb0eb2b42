import type { Diagnostic, FileReport } from '../engine/diagnostic.js';
import { indexLines } from '../text/lines.js';
import { fingerprints } from './fingerprint.js';

/** The report with the fingerprint of each diagnostic in it, so that it stays when others are left out. */
export function withFingerprints(report: FileReport): FileReport {
  if (report.diagnostics.length === 0) return report;
  const marks = fingerprints(report, indexLines(report.text));
  const diagnostics = report.diagnostics.map((diagnostic, index): Diagnostic => {
    const fingerprint = marks[index];
    return { ...diagnostic, ...(fingerprint !== undefined && { fingerprint }) };
  });
  return { ...report, diagnostics };
}

/** Fingerprints that are known. */
export type Known = Pick<ReadonlySet<string>, 'has'>;

/** The report without the diagnostics whose fingerprints are known, and with their number. */
export function holdBack(report: FileReport, known: Known): FileReport {
  if (report.diagnostics.length === 0) return report;
  const marked = withFingerprints(report);
  const diagnostics = marked.diagnostics.filter(({ fingerprint = '' }) => !known.has(fingerprint));
  const heldBack = marked.diagnostics.length - diagnostics.length;
  return heldBack === 0 ? report : { ...report, diagnostics, heldBack };
}
