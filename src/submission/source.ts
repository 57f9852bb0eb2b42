import type { Range } from '../text/range.js';

/** Labels of the source section that FORMAT knows, in lower case; a config may add to them. */
const LABELS = [
  'original url',
  'original link',
  'original article',
  'original story',
  'original source',
  'article url',
  'source url',
  'source link',
  'source',
  'link',
  'url',
];

/** The label at the start of a line and what follows it. Ranges count in the line. */
export interface LabelReading {
  readonly label: Range;
  /** What stands behind the label, trimmed; empty where nothing does. */
  readonly rest: Range;
  /** Whether the label can be nothing else: `Source:` may as well begin a line of copy. */
  readonly isCertain: boolean;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type ReadLabel = (line: string) => LabelReading | undefined;

const readers = new WeakMap<readonly string[], ReadLabel>();

/** The reader of source labels: `Original url:`, its variants, and those of the config; made once for a list. */
export function labelReader(extra: readonly string[]): ReadLabel {
  const reader = readers.get(extra) ?? makeReader(extra);
  readers.set(extra, reader);
  return reader;
}

function makeReader(extra: readonly string[]): ReadLabel {
  const names = [...extra, ...LABELS].map((label) =>
    literally(label.replace(/\s*:\s*$/, '')).replace(/ /g, '\\s{1,4}'),
  );
  const pattern = new RegExp(
    `^(?:\\*\\*|\\*)?(${names.join('|')})(?:\\*\\*|\\*)?(\\s{0,4}:(?:\\*\\*|\\*)?)?\\s{0,20}`,
    'i',
  );
  return (line) => {
    const found = pattern.exec(line);
    if (!found) return undefined;
    const end = found[0].length;
    const hasColon = found[2] !== undefined;
    if (!hasColon && end < line.trimEnd().length && !isAddress(line.slice(end))) return undefined;
    if (!hasColon && !/url|link|original/i.test(found[1] as string)) return undefined;
    const label = { start: 0, end: found[0].trimEnd().length };
    const isCertain =
      /url|original/i.test(found[1] as string) ||
      extra.some((name) => found[0].toLowerCase().startsWith(name.toLowerCase()));
    return { label, rest: { start: Math.min(end, line.length), end: line.trimEnd().length }, isCertain };
  };
}

const MARKDOWN_LINK = /^\[[^\]]{0,500}\]\(([^()]{0,2000}(?:\([^()]{0,500}\)[^()]{0,500}){0,4})\)?$/;

/** Its first word has a mark that words have not: what is quick to see. */
const MAY_BE_ADDRESS = /^(?:[<[/]|http|[^\s.:]{0,300}[.:])/i;

/** Whether a line is meant as a web address, sound or not. */
export function isAddress(line: string): boolean {
  const text = line.trim();
  if (!MAY_BE_ADDRESS.test(text)) return false;
  if (text.length > 4000 || /[\r\n]/.test(text)) return false;
  if (/^<[^!]/.test(text) || MARKDOWN_LINK.test(text)) return true;
  if (/^[a-z][a-z\d+.-]{1,15}:\/{0,3}\S/i.test(text) && /[/.]/.test(text) && !/^[a-z]+:\s/i.test(text))
    return true;
  return (
    /^(?:\/\/|www\.|https?\b)\S+/i.test(text) ||
    /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?::\d{1,5})?(?:[/?#]\S*)?$/.test(text)
  );
}

/** The address within a line that is meant as one, without brackets. */
export function addressIn(line: string): Range {
  const lead = /^\s*/.exec(line)?.[0].length ?? 0;
  const text = line.trim();
  const link = MARKDOWN_LINK.exec(text);
  if (link) {
    const start = lead + text.indexOf('](') + 2;
    return { start, end: start + (link[1] as string).length };
  }
  if (text.startsWith('<')) {
    const close = text.endsWith('>') ? 1 : 0;
    return { start: lead + 1, end: lead + text.length - close };
  }
  return { start: lead, end: lead + text.length };
}
