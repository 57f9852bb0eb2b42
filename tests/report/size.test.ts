import { expect, test } from 'vitest';
import type { FileReport } from '../../src/engine/diagnostic.js';
import { type FormatName, formatNames, formats } from '../../src/report/index.js';
import { diagnosticAt, fileOf, look } from './sample.js';

const sizeOf = (chunks: Iterable<string>): number => {
  let size = 0;
  for (const chunk of chunks) size += chunk.length;
  return size;
};

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

test.each(
  formatNames.flatMap((name) =>
    Object.keys(lines).map((kind) => [name, kind] as [FormatName, keyof typeof lines]),
  ),
)('%s: 1,000 findings on a line of 5 MB (%s)', (name, kind) => {
  const size = sizeOf(formats[name]([hugeLine(lines[kind])], { ...look, columns: 200 }));
  expect(size).toBeLessThan(4_000_000);
});

test.each(formatNames)('%s asks for a file only when the one before it is written', (name) => {
  let given = 0;
  const files = function* () {
    for (; given < 3; given++) yield { ...fileOf('[|A|]'), path: `file-${given}.txt` };
  };
  for (const chunk of formats[name](files(), look)) {
    const [, index = '0'] = /file-(\d)/.exec(chunk) ?? [];
    if (chunk.includes('file-')) expect(given).toBe(Number(index));
  }
  expect(given).toBe(3);
});
