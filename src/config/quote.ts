const LONGEST = 80;

/** Writes control, bidirectional and line-separating characters as escapes, so that none reaches a terminal. */
export const escapeControls = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u${(character.codePointAt(0) as number).toString(16).padStart(4, '0')}`,
  );

/** Quotes what a user wrote, fit for a terminal and cut where it is very long. */
export function quote(text: string): string {
  const characters = Array.from(text.slice(0, 2 * LONGEST + 2));
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  return `"${escapeControls(shown)}"`;
}

/** Names the choices as a sentence does: `"a", "b" or "c"`. */
export function quoteList(choices: readonly string[], conjunction: 'and' | 'or'): string {
  const quoted = choices.map(quote);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length > 0 ? `${quoted.join(', ')} ${conjunction} ${last}` : last;
}

/** Names a value of a config file in a sentence. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
