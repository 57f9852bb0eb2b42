import { fileEntryOf, written } from './entry.js';
import type { Writing } from './format.js';

/** A line of JSON for each diagnostic: its `path`, and what `json` says of it. */
export const jsonl = (): Writing => ({
  add: (file) => {
    if (file.diagnostics.length === 0) return '';
    const { path, diagnostics } = fileEntryOf(file);
    return diagnostics.map((entry) => `${written({ path, ...entry })}\n`).join('');
  },
  end: () => '',
});
