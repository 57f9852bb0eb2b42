import { createHash } from 'node:crypto';
import type { FileReport } from '../engine/diagnostic.js';
import { type LineIndex, lineAt } from '../text/lines.js';
import { lineRange } from './line.js';

/** Code units of a flagged passage that count: a long one is known by how it begins. */
const TELLING = 400;

/**
 * A fingerprint for each diagnostic of a file, in their order: 16 hexadecimal digits made of the rule, the
 * flagged text and the text of its line, with white space folded. It stays when lines move, and no two of a
 * file are the same: the second finding of one rule on the same words of the same line counts as its second.
 */
export function fingerprints({ text, diagnostics }: FileReport, lines: LineIndex): readonly string[] {
  const digests = new Map<number, string>();
  const counts = new Map<string, number>();
  return diagnostics.map(({ ruleId, range, fingerprint }) => {
    if (fingerprint !== undefined) return fingerprint;
    const line = lineAt(lines, range.start);
    const digest = digests.get(line) ?? digestOfLine(text, lines, line);
    digests.set(line, digest);
    const flagged = folded(text.slice(range.start, Math.min(range.end, range.start + TELLING)));
    const key = [ruleId, flagged, digest].join('\0');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return digestOf(`${key}\0${count}`);
  });
}

function digestOfLine(text: string, lines: LineIndex, line: number): string {
  const { start, end } = lineRange(text, lines, line);
  return digestOf(folded(text.slice(start, end)));
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
