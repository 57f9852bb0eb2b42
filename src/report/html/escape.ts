import { printable } from '../terminal.js';

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const named = (text: string): string => text.replace(/[&<>"']/g, (sign) => NAMES[sign] as string);

/** Text as content or attribute of HTML: nothing in it is markup, moves a line or turns its direction. */
export const escapeHtml = (text: string): string => named(printable(text));

/** Copy as content of HTML: line ends and tabs stay, and what nobody could see stands there as a sign. */
export function escapeCopy(copy: string): string {
  return copy
    .replace(/\r\n?/g, '\n')
    .split(/([\n\t])/)
    .map((part) => (part === '\n' ? part : part === '\t' ? '&#9;' : withSigns(part)))
    .join('');
}

function withSigns(part: string): string {
  const shown = printable(part);
  if (shown === part) return named(part);
  return Array.from(part, (character) => {
    const sign = printable(character);
    return sign === character ? named(character) : `<i class="odd">${sign.replace(/^\\u/, 'U+')}</i>`;
  }).join('');
}
