/** Characters that show nothing: soft hyphen, zero-width spaces, word joiner, BOM, directional marks. */
const INVISIBLE = '\u00AD\u200B\u2060\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069';

/** Spaces that a reader cannot tell from a plain one. */
const SPACE = '\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u0085';

const invisible = new RegExp(`[${INVISIBLE}]`);
const oddSpace = new RegExp(`[${SPACE}]`);
const blank = new RegExp(`^[\\s${INVISIBLE}${SPACE}]*$`);
const markup = new RegExp(`[\\\\&*<\\[${INVISIBLE}${SPACE}]|\\r`);

/** With the control characters, but the one that some take for a line end and readers for a space. */
const unseen = new RegExp(`^[${INVISIBLE}\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F]+$`);

const isAscii = (character: string): boolean => character < '\u0080';

export const isInvisible = (character: string): boolean => !isAscii(character) && invisible.test(character);
export const isOddSpace = (character: string): boolean => !isAscii(character) && oddSpace.test(character);
/** Whether a text is made of characters alone that show nothing and take up no room. */
export const isUnseen = (text: string): boolean => unseen.test(text);
export const isBlank = (text: string): boolean => blank.test(text);

/** A run of characters that each stand for themselves, tried where it starts. */
export const PLAIN_RUN = new RegExp(`[^\\\\&*<[\\]\\r\\n${INVISIBLE}${SPACE}]+`, 'y');

/** Whether a text may differ from what its reader sees. */
export const hasMarkup = (text: string): boolean => markup.test(text);
