import { written } from './entry.js';
import type { Writing } from './format.js';
import { rdfEntries, SOURCE } from './rdf.js';

const HEAD = `{\n  "source": ${written(SOURCE)},\n  "diagnostics": [`;

/** One document for reviewdog. */
export function rdjson(): Writing {
  let before = `${HEAD}\n`;
  return {
    add: (file) =>
      rdfEntries(file)
        .map((entry) => {
          const line = `${before}    ${written(entry)}`;
          before = ',\n';
          return line;
        })
        .join(''),
    end: () => (before === ',\n' ? '\n  ]\n}\n' : `${HEAD}]\n}\n`),
  };
}
