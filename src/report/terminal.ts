/**
 * What a terminal would obey or a reader could not see: C0 and C1 controls, DEL, bidirectional controls, line
 * and paragraph separators, invisible characters, and surrogates without their partner. The joiners U+200C and
 * U+200D stay: emoji and several scripts are written with them.
 */
const unprintable =
  /[\0-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]/gu;

/**
 * The text with each such character written as `\u001b`, safe to send to a terminal. In a JSON text that form
 * stands for the same value.
 */
export const printable = (text: string): string => text.replace(unprintable, escaped);

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
