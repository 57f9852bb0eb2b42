// How the audit of the rules is shown.
import { readFileSync } from 'node:fs';

const ROOM = 110;

/** `count` of them, evenly spread and the same on every run. */
const spread = (hits, count) =>
  hits.length <= count
    ? hits
    : Array.from({ length: count }, (_, index) => hits[Math.floor(((index + 0.5) * hits.length) / count)]);

function showPlace(library, text, range) {
  const lines = library.indexLines(text);
  const { line, column } = library.positionAt(lines, range.start);
  const window = library.excerpt(text, library.lineRange(text, lines, line - 1), range, ROOM);
  const mark = range.start === range.end ? '^' : '~'.repeat(window.width);
  return { line, column, copy: window.text, mark: ' '.repeat(window.indent) + mark };
}

function showHit(library, { path, range, message, related = [] }) {
  const show = ({ range, message, elsewhere }) => {
    const { text } = library.decode(readFileSync(elsewhere?.path ?? path));
    return { ...(elsewhere && { path: elsewhere.path }), ...showPlace(library, text, range), message };
  };
  return { path, ...show({ range, message }), related: related.map(show) };
}

const rate = (hits, words) => (words === 0 ? 0 : (1000 * hits) / words);

function* printHit({ path, line, column, copy, mark, message, related }) {
  yield `  ${path}:${line}:${column}`;
  yield `    ${copy}`;
  yield `    ${mark}`;
  yield `    ${message}`;
  for (const place of related)
    yield `    see ${place.path ? `${place.path}, ` : ''}line ${place.line}: ${place.message}`;
  yield '';
}

/** What an audit found as lines to read. */
export function* print(library, { files, words, rules }, { sample }) {
  yield `Files: ${files}. Words: ${words}. Rules: ${rules.length}.`;
  yield '';
  yield 'per 1,000 words    hits   files  default  rule';
  const [speaking, silent] = [
    rules.filter(({ hits }) => hits.length > 0),
    rules.filter(({ hits }) => hits.length === 0),
  ];
  for (const { rule, hits, files } of speaking) {
    const figures = [rate(hits.length, words).toFixed(3).padStart(15), String(hits.length).padStart(7)];
    yield `${figures.join(' ')} ${String(files).padStart(7)}  ${rule.severity.padEnd(7)}  ${rule.id}`;
  }
  if (silent.length > 0) yield `Silent: ${silent.map(({ rule }) => rule.id).join(', ')}.`;
  yield '';
  for (const { rule, hits } of sample > 0 ? speaking : []) {
    yield `${rule.id}: ${Math.min(sample, hits.length)} of ${hits.length}`;
    yield '';
    for (const hit of spread(hits, sample)) yield* printHit(showHit(library, hit));
  }
}

/** What an audit found as the lines of a JSON document. */
export function toJson(library, { files, words, rules }, { sample }) {
  const entries = rules.map(({ rule, hits, files }) => ({
    ruleId: rule.id,
    default: rule.severity,
    hits: hits.length,
    files,
    perThousandWords: rate(hits.length, words),
    sample: spread(hits, sample).map((hit) => showHit(library, hit)),
  }));
  return JSON.stringify({ files, words, rules: entries }, null, 2).split('\n');
}
