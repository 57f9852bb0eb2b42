import { decode } from '../../src/cli/bytes/encoding.js';

/** Something that changes a text and nothing in what newslint has to say of it. */
export interface Transformation {
  readonly name: string;
  readonly apply: (text: string) => string;
}

export const transformations: readonly Transformation[] = [
  { name: 'CRLF', apply: (text) => text.replace(/\n/g, '\r\n') },
  { name: 'BOM', apply: (text) => decode(Buffer.from(`\uFEFF${text}`)).text },
  { name: 'trailing spaces', apply: (text) => text.replace(/$/gm, '  ') },
  { name: 'blank lines doubled', apply: (text) => text.replace(/\n[ \t]*\n/g, '\n\n\n\n') },
  { name: 'blank lines at the top', apply: (text) => `\n\n${text}` },
];
