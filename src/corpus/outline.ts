import type { Outline } from '../rule/corpus.js';
import { outlineText } from '../submission/outline.js';
import { withAlphabetOf } from '../text/alphabet.js';

/** Finds what stories are compared by, as `parseSubmission` would: without what takes longest, the quotations. */
export const outlineSubmission = (text: string, sourceLabels: readonly string[]): Outline =>
  withAlphabetOf(text, () => outlineText(text, sourceLabels));
