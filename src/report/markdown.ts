import { shown } from './excerpt.js';
import { printable } from './terminal.js';

const longestRun = (text: string): number =>
  Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));

/** Copy as a fenced block, one line of it a line; nothing in it can close the fence or move a cursor. */
export function fenced(copy: string, language = 'text'): string {
  const lines = copy
    .split(/\r\n?|\n/)
    .map(shown)
    .join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}${language}\n${lines}\n${fence}`;
}

/** Text that stands for itself in running Markdown: copy, and messages that quote it. */
export const plain = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(\d+(?=[.)]\s)|(?=(?:#+|[+-])\s))/, '$1\\');

/** Prose of a rule's author, in which only `code` is marked up. */
export const prose = (text: string): string =>
  text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 ? code(part.slice(1, -1)) : plain(part)))
    .join('');

export function code(text: string): string {
  const line = printable(text);
  const fence = '`'.repeat(longestRun(line) + 1);
  const gap = fence.length > 1 ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

/** A table with a line of titles; each cell holds Markdown of one line. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}
