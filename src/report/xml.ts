import { printable } from './terminal.js';

/** What XML 1.0 cannot hold, not even as a reference. */
const impossible = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu;

/** What must not stand for itself: markup, white space that readers fold, and what a reader could not see. */
const special =
  /[&<>"'\t\n\r\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const inWords = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const referTo = (character: string): string =>
  NAMES[character] ?? `&#x${character.charCodeAt(0).toString(16)};`;

/** Text as content or attribute of XML. It is read back as it was, but for what XML cannot hold: `\u0000`. */
export const escapeXml = (text: string): string =>
  text.replace(impossible, inWords).replace(special, referTo);

/** A message as content or attribute of XML, in which nothing is invisible. */
export const escapeMessage = (text: string): string => escapeXml(printable(text));

/** The attributes of an element, each with a space before it; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
