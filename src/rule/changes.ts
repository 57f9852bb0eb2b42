import type { Edit } from '../text/edit.js';
import type { Range } from '../text/range.js';
import type { Change } from './rule.js';

/** A change of one place: `text` for what stands in `range`. The title reads as an order. */
export const replace = (range: Range, text: string, title: string): Change => ({
  title,
  edits: [{ range, text }],
});

/** A change of many places that do not depend on one another: those that would touch speech stay as they are. */
export const changeAll = (edits: readonly Edit[], title: string): Change => ({
  title,
  edits,
  isDivisible: true,
});

/** Gives `text` the case of the copy that it is to replace: all capitals, a capital first, or as it is. */
export function matchCase(filed: string, text: string): string {
  if (filed.length > 1 && filed === filed.toUpperCase() && filed !== filed.toLowerCase())
    return text.toUpperCase();
  const first = filed[0] ?? '';
  return first !== first.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

interface Rewriting {
  readonly message: string;
  readonly fix?: Change;
  readonly suggestions?: readonly Change[];
}

const sayRewriting = (filed: string, text: string): string => `“${filed}” should read “${text}”.`;

/** The message and the fix of a finding where `text` is another form of what is filed. */
export const rewrite = (range: Range, filed: string, text: string): Rewriting => ({
  message: sayRewriting(filed, text),
  fix: replace(range, text, `Write “${text}”.`),
});

/** The same as `rewrite` where a person must look first. */
export const proposeRewrite = (range: Range, filed: string, text: string): Rewriting => ({
  message: sayRewriting(filed, text),
  suggestions: [replace(range, text, `Write “${text}”.`)],
});
