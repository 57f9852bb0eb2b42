import type { FileReport } from '../engine/diagnostic.js';
import { written } from './entry.js';
import type { Writing } from './format.js';

/** A JSON array that grows by the entries of one file after the other, each on a line of its own. */
export function growArray(entriesOf: (file: FileReport) => readonly unknown[]): Writing {
  let isEmpty = true;
  return {
    add: (file) => {
      const lines = entriesOf(file).map((entry) => `  ${written(entry)}`);
      if (lines.length === 0) return '';
      const before = isEmpty ? '[\n' : ',\n';
      isEmpty = false;
      return before + lines.join(',\n');
    },
    end: () => (isEmpty ? '[]\n' : '\n]\n'),
  };
}
