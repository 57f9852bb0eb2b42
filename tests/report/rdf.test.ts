import { expect, test } from 'vitest';
import { applyEdits, indexLines, positionAt } from '../../src/index.js';
import { byteColumns } from '../../src/report/bytes.js';
import { rdjson } from '../../src/report/rdjson.js';
import { rdjsonl } from '../../src/report/rdjsonl.js';
import fc from '../seeded.js';
import { hostileFile } from './hostile.js';
import { clean, fileOf, write } from './sample.js';

const file = fileOf('“Über” 😀 [|a|] b.', {
  fix: {
    title: 'Move it.',
    edits: [
      { range: { start: 10, end: 12 }, text: '' },
      { range: { start: 13, end: 13 }, text: ' a' },
    ],
  },
  related: [{ range: { start: 1, end: 5 }, message: 'Here.' }],
});

test('columns count bytes of UTF-8, as the format says', () => {
  const { source, diagnostics } = JSON.parse(write(rdjson, [clean(), file]));
  expect(source).toEqual({ name: 'newslint' });
  expect(diagnostics).toEqual([
    {
      message: '“the” is written twice; delete one.',
      location: { path: 'a.txt', range: { start: { line: 1, column: 18 }, end: { line: 1, column: 19 } } },
      severity: 'WARNING',
      code: { value: 'repeated-word' },
      suggestions: [{ range: { start: { line: 1, column: 18 }, end: { line: 1, column: 21 } }, text: 'b a' }],
      related_locations: [
        {
          message: 'Here.',
          location: { path: 'a.txt', range: { start: { line: 1, column: 4 }, end: { line: 1, column: 9 } } },
        },
      ],
    },
  ]);
});

test('a suggestion of several edits does what they do', () => {
  const [{ suggestions }] = JSON.parse(write(rdjson, [file])).diagnostics;
  const bytes = Buffer.from(file.text);
  const [{ range, text }] = suggestions;
  const after = [
    bytes.subarray(0, range.start.column - 1),
    Buffer.from(text),
    bytes.subarray(range.end.column - 1),
  ];
  expect(Buffer.concat(after).toString()).toBe(applyEdits(file.text, file.diagnostics[0]?.fix?.edits ?? []));
});

test('byte columns are right wherever they are asked for', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '“', '😀', ' '), maxLength: 3000 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 3 }), fc.array(fc.nat(), { maxLength: 10 }), (parts, places) => {
      const text = parts.join('\n');
      const lines = indexLines(text);
      const columnOf = byteColumns(text, lines);
      for (const place of places) {
        const position = positionAt(lines, place % (text.length + 1));
        const before = text.slice(lines[position.line - 1], position.offset);
        // Nothing points between the halves of a character.
        if (!/[\ud800-\udbff]$/.test(before)) expect(columnOf(position)).toBe(Buffer.byteLength(before) + 1);
      }
    }),
  );
});

test('rdjsonl holds the same, a line each, with their source', () => {
  const { diagnostics } = JSON.parse(write(rdjson, [file, hostileFile]));
  const lines = write(rdjsonl, [file, hostileFile]).trimEnd().split('\n');
  expect(lines.map((each) => JSON.parse(each))).toEqual(
    diagnostics.map((each: object) => ({ ...each, source: { name: 'newslint' } })),
  );
  expect(lines).toHaveLength(5);
});

test('a run without findings is a document still', () => {
  for (const files of [[], [clean()]])
    expect(JSON.parse(write(rdjson, files))).toEqual({ source: { name: 'newslint' }, diagnostics: [] });
});
