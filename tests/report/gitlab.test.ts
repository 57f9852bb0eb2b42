import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { gitlab } from '../../src/report/gitlab.js';
import { json } from '../../src/report/json.js';
import { hostileFile } from './hostile.js';
import { clean, fileOf, write } from './sample.js';

/** What GitLab’s documentation asks of a code quality report, which is more than GitLab itself checks. */
const isReport = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^(?:\\./|/)' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

function parse(files: Parameters<typeof write>[1]) {
  const report = JSON.parse(write(gitlab, files));
  expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  return report;
}

test('a report is what GitLab asks for', () => {
  expect(parse([])).toEqual([]);
  expect(parse([clean(), fileOf('a\n[|b\nc|]', { severity: 'error' })])).toEqual([
    {
      description: '“the” is written twice; delete one.',
      check_name: 'repeated-word',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
      severity: 'major',
      location: { path: 'a.txt', lines: { begin: 2, end: 3 } },
    },
  ]);
  expect(parse([hostileFile])[0].location.path).toBe(hostileFile.path);
});

test('fingerprints are those of json, and no two of a report are the same', () => {
  const first = fileOf('[|a|] [|a|]');
  const files = [first, { ...first, path: 'copy.txt' }, { ...first, path: 'third.txt' }];
  const marks: string[] = parse(files).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  const [entry] = JSON.parse(write(json, [first])).files;
  const known = entry.diagnostics.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  expect(marks.slice(0, 2)).toEqual(known);
  expect(new Set(marks).size).toBe(6);
  expect(marks.slice(2)).toEqual([2, 3].flatMap((count) => known.map((mark: string) => `${mark}-${count}`)));
});
