import { quote } from './quote.js';
import { SyntaxFault } from './source.js';

const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"?/gs;

/** How many brackets are still open at the end, strings apart. */
function countOpen(text: string): number {
  const bare = text.replace(STRING, '');
  return bare.replace(/[^[{]/g, '').length - bare.replace(/[^\]}]/g, '').length;
}

function explainToken(text: string, offset: number): string {
  const token = /[\p{L}\p{N}_]+|"[^"\n]*"|./suy;
  token.lastIndex = offset;
  const found = token.exec(text)?.[0] ?? '';
  const before = /\S(?=\s*$)/.exec(text.slice(Math.max(0, offset - 200), offset))?.[0] ?? '';
  if (found === '/' || found === '#') return 'JSON takes no comments; delete this one.';
  if (found === "'") return 'JSON takes double quotation marks only.';
  if (before === ',' && (found === '}' || found === ']'))
    return `${quote(found)} cannot follow a comma in JSON; delete the comma.`;
  const isLacking = /["\w\]}]/.test(before) && /^["[{]/.test(found);
  const shown = found.replace(/^"(.*)"$/s, '$1');
  return `${quote(shown)} cannot stand here in JSON${isLacking ? '; a comma or a colon is missing before it' : ''}.`;
}

/** The start of the first string that does not end on its line. */
function findOpenString(text: string): number | undefined {
  for (const match of text.matchAll(STRING)) if (match[0].includes('\n')) return match.index;
  return undefined;
}

/** Says what is wrong with JSON text that the parser refused. */
export function explainJson(text: string, error: unknown): SyntaxFault {
  const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : undefined;
  if (offset === undefined) return new SyntaxFault(0, 'the JSON is nested too deeply.');
  const open = findOpenString(text);
  if (open !== undefined) return new SyntaxFault(open, 'this string is not closed on its line.');
  const rest = text.slice(offset).trimEnd();
  const isLast = rest === '' || /^(?:[\w.+-]+|"[^"]*"?|.)$/.test(rest);
  if (isLast && (countOpen(text) > 0 || rest === ''))
    return new SyntaxFault(text.length, 'the JSON ends before every bracket and quotation mark is closed.');
  return new SyntaxFault(offset, explainToken(text, offset));
}
