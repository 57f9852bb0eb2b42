import type { FileReport } from '../engine/diagnostic.js';

/** How many files were linted, and how many diagnostics of each severity were found in them. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Diagnostics that carry a fix. */
  readonly fixable: number;
  /** Diagnostics that a baseline holds back; left out where it holds none. */
  readonly heldBack?: number;
}

/** The summary of no files. */
export const emptySummary: Summary = { files: 0, errors: 0, warnings: 0, infos: 0, fixable: 0 };

/** The summary with one more file counted in. */
export function countIn(summary: Summary, { diagnostics, heldBack = 0 }: FileReport): Summary {
  let { errors, warnings, infos, fixable } = summary;
  for (const { severity, fix } of diagnostics) {
    if (severity === 'error') errors++;
    else if (severity === 'warning') warnings++;
    else infos++;
    if (fix) fixable++;
  }
  const held = (summary.heldBack ?? 0) + heldBack;
  const files = summary.files + 1;
  return { files, errors, warnings, infos, fixable, ...(held > 0 && { heldBack: held }) };
}
