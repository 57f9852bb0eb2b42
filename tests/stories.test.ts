import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decode } from '../src/cli/bytes/encoding.js';
import { type Diagnostic, indexLines, lint, planOf, positionAt } from '../src/index.js';
import { excerpt } from '../src/report/excerpt.js';
import { lineRange } from '../src/report/line.js';
import { printable } from '../src/report/terminal.js';
import type { Range } from '../src/text/range.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const ROOM = 100;
const GUTTER = 5;
const BLANK = ' '.repeat(GUTTER);
const plan = planOf('newslint:recommended', '2026-11-23');

/** A story as a reviewer reads it: the lines with faults alone, each fault underlined and explained. */
function draw(path: string): string {
  const { text, encoding } = decode(readFileSync(at(path)));
  const { diagnostics, failures } = lint({ path, text, encoding }, plan);
  expect(failures).toEqual([]);
  if (diagnostics.length === 0) return 'Nothing to report.\n';
  const lines = indexLines(text);

  function* drawOne(diagnostic: Diagnostic): Generator<string> {
    const { severity, ruleId, message, range, related = [], fix, suggestions = [] } = diagnostic;
    yield* quote(range);
    yield `${BLANK}${severity} ${ruleId}: ${printable(message)}`;
    for (const place of related) {
      yield `${BLANK}see: ${printable(place.message)}`;
      yield* quote(place.range);
    }
    if (fix) yield `${BLANK}fix: ${printable(fix.title)}`;
    for (const { title } of suggestions) yield `${BLANK}suggestion: ${printable(title)}`;
  }

  function* quote(range: Range): Generator<string> {
    const { line } = positionAt(lines, range.start);
    const { text: copy, indent, width } = excerpt(text, lineRange(text, lines, line - 1), range, ROOM);
    yield `${`${line}: `.padStart(GUTTER)}${copy}`.trimEnd();
    const sign = range.start === range.end ? '^' : '~'.repeat(width);
    yield `${BLANK}${' '.repeat(indent)}${sign}`;
  }

  return `${diagnostics.map((diagnostic) => [...drawOne(diagnostic)].join('\n')).join('\n\n')}\n`;
}

const list = (folder: string): string[] => readdirSync(at(folder)).map((name) => `${folder}/${name}`);
const stories = [...list('seeds'), ...list('examples/faulty')];
const nameOf = (path: string): string => `${basename(path, extname(path))}.snap.txt`;

// Reading what changed in these files is how a change to a rule is reviewed.
test.each(stories)('%s', async (path) => {
  await expect(draw(path)).toMatchFileSnapshot(at(`tests/stories/${nameOf(path)}`));
});

describe('the drawings', () => {
  test('have a name each', () => {
    const names = stories.map(nameOf);
    expect(names).toEqual([...new Set(names)]);
  });

  test('are all of stories that are there', () => {
    const names = new Set(stories.map(nameOf));
    const drawings = readdirSync(at('tests'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.startsWith('stories/'))
      .map((path) => basename(path));
    expect(drawings.filter((name) => !names.has(name))).toEqual([]);
  });
});
