import { expect, test } from 'vitest';
import { loadFormat } from '../../src/report/index.js';
import { fileOf, write } from './sample.js';

const place = (line: number, column: number, offset: number) => ({ line, column, offset });

const file = fileOf('[|Piers|] reopen', {
  related: [
    {
      range: { start: 40, end: 45 },
      message: 'The same headline.',
      elsewhere: { path: 'other.txt', start: place(3, 2, 40), end: place(3, 7, 45) },
    },
  ],
});

const parse = async (name: 'json' | 'jsonl' | 'sarif' | 'rdjson') =>
  JSON.parse(write(await loadFormat(name), [file]));

test('a place in another file keeps its file, lines and columns', async () => {
  const related = { path: 'other.txt', range: { start: place(3, 2, 40), end: place(3, 7, 45) } };
  expect((await parse('json')).files[0].diagnostics[0].related).toMatchObject([related]);
  expect((await parse('jsonl')).related).toMatchObject([related]);
  expect((await parse('sarif')).runs[0].results[0].relatedLocations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'other.txt', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 7, charOffset: 40, charLength: 5 },
  });
  expect((await parse('rdjson')).diagnostics[0].related_locations).toEqual([
    {
      message: 'The same headline.',
      location: { path: 'other.txt', range: { start: { line: 3 }, end: { line: 3 } } },
    },
  ]);
  expect(write(await loadFormat('html'), [file])).toContain(
    '<bdi>other.txt</bdi>, line 3: The same headline.',
  );
});
