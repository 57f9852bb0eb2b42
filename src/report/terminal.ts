/**
 * What a terminal or the reader of a build log would obey, or a person could not see: C0 and C1 controls, DEL, bidirectional controls, line
 * and paragraph separators, invisible characters, surrogates without their partner, and the first sign of what
 * GitHub, Azure and TeamCity take for a command wherever it stands in a line: `##[`. The joiners U+200C and U+200D
 * stay: emoji and several scripts are written with them.
 */
const unprintable =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]|#(?=#\w*\[)/gu;

/**
 * The text with each such character written as `\u001b`, safe to send to a terminal. In a JSON text that form
 * stands for the same value.
 */
export const printable = (text: string): string => text.replace(unprintable, escaped);

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A path as a line begins with it: no file name makes the line a command of GitHub's, which begins with `::`. */
export const leadingPath = (path: string): string => printable(path).replace(/^(?=\s*::)/, './');
