import { expect, test } from 'vitest';
import type { FileReport } from '../../src/engine/diagnostic.js';
import { type FormatName, formatNames, loadFormat } from '../../src/report/index.js';
import { diagnosticAt, fileOf, look, write } from './sample.js';

const hugeLine = (sentence: string): FileReport => {
  const text = sentence.repeat(Math.ceil(5_000_000 / sentence.length));
  const step = Math.floor(text.length / 1000);
  const diagnostics = Array.from({ length: 1000 }, (_, index) => {
    const range = { start: index * step, end: index * step + (index % 2 ? 3 : 4_000) };
    const fix = {
      title: 'Delete it.',
      edits: [{ range: { start: range.start, end: range.start + 3 }, text: '' }],
    };
    return diagnosticAt(range, { fix, related: [{ range: { start: 0, end: 9 }, message: 'Here.' }] });
  });
  return { path: 'a.txt', text, diagnostics, failures: [] };
};

const lines = {
  prose: 'A sentence about “nothing” in particular. ',
  'one word': 'x',
  spaces: ' ',
  marks: 'a\u0301\u0302\u0303',
  'one letter with all the marks': '\u0301',
  emoji: '👩‍👩‍👧',
};

type Kind = keyof typeof lines;

/** These draw the line, so it matters what it is made of; the others only count along it. */
const DRAWN: readonly FormatName[] = ['stylish', 'pretty', 'html'];

test.each(
  formatNames.flatMap((name) => {
    const kinds = DRAWN.includes(name) ? (Object.keys(lines) as Kind[]) : (['prose'] as const);
    return kinds.map((kind) => [name, kind] as const);
  }),
)('%s: 1,000 findings on a line of 5 MB (%s)', async (name, kind) => {
  const text = write(await loadFormat(name), [hugeLine(lines[kind])], { columns: 200 });
  expect(text.length).toBeLessThan(4_000_000);
});

/** It holds its tables back, of which there is no more than a job summary has room for. */
const holdsBack = (name: FormatName): boolean => name === 'markdown';

test.each(formatNames.filter((name) => !holdsBack(name)))('%s writes of each file at once', async (name) => {
  const { add, end } = (await loadFormat(name))(look);
  for (const path of ['file-0.txt', 'file-1.txt']) expect(add({ ...fileOf('[|A|]'), path })).toContain(path);
  expect(end()).not.toContain('“the” is written twice');
});
