import { written } from './entry.js';
import type { Writing } from './format.js';
import { rdfEntries, SOURCE } from './rdf.js';

/** A line for each finding, for reviewdog. */
export const rdjsonl = (): Writing => ({
  add: (file) =>
    rdfEntries(file)
      .map((entry) => `${written({ ...entry, source: SOURCE })}\n`)
      .join(''),
  end: () => '',
});
