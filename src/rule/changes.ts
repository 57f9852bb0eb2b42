import type { Range } from '../text/range.js';
import type { Change } from './rule.js';

/** A change of one place: `text` for what stands in `range`. The title reads as an order. */
export const replace = (range: Range, text: string, title: string): Change => ({
  title,
  edits: [{ range, text }],
});
