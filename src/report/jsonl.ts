import { indexLines } from '../text/lines.js';
import { diagnosticEntry, written } from './entry.js';
import { fingerprints } from './fingerprint.js';
import type { Writing } from './format.js';

/** A line of JSON for each diagnostic: its `path`, and what `json` says of it. */
export const jsonl = (): Writing => ({
  add: (file) => {
    if (file.diagnostics.length === 0) return '';
    const lines = indexLines(file.text);
    const marks = fingerprints(file, lines);
    const entries = file.diagnostics.map((diagnostic, index) => ({
      path: file.path,
      ...diagnosticEntry(diagnostic, marks[index] as string, lines),
    }));
    return entries.map((entry) => `${written(entry)}\n`).join('');
  },
  end: () => '',
});
