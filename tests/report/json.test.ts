import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { json } from '../../src/report/json.js';
import { reportSchema } from '../../src/report/json-schema.js';
import fc from '../seeded.js';
import { clean, fileOf, unmark, write } from './sample.js';

const validate = new Ajv({ allErrors: true }).compile(reportSchema());

/** The document as a reader parses it, once the schema has accepted it. */
function parse(text: string) {
  const document = JSON.parse(text);
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  return document;
}

const full = fileOf('Clean line.\n\nThe [|the|] cat.', {
  related: [{ range: { start: 0, end: 5 }, message: 'Here too.' }],
  fix: { title: 'Delete one.', edits: [{ range: { start: 17, end: 20 }, text: '' }] },
  suggestions: [{ title: 'Write “a”.', edits: [{ range: { start: 17, end: 20 }, text: 'a' }] }],
});

test('a run without files', () => {
  const text = write(json, []);
  expect(text).toBe(`{
  "version": 1,
  "tool": {"name":"newslint","version":"0.1.0"},
  "columnUnit": "utf16CodeUnits",
  "files": [],
  "summary": {"files":0,"errors":0,"warnings":0,"infos":0,"fixable":0}
}
`);
  parse(text);
});

test('a document says all that is known, and nothing of what is not there', () => {
  const document = parse(
    write(json, [clean(), full, fileOf('[||]', { suggestions: [], related: [] })], { colour: true }),
  );
  expect(document.files[0]).toEqual({ path: 'clean.txt', diagnostics: [] });
  expect(document.files[1].diagnostics).toEqual([
    {
      ruleId: 'repeated-word',
      category: 'text',
      severity: 'warning',
      message: '“the” is written twice; delete one.',
      range: {
        start: { line: 3, column: 5, offset: 17 },
        end: { line: 3, column: 8, offset: 20 },
      },
      url: 'docs/rules/repeated-word.md',
      fingerprint: expect.any(String),
      related: [
        {
          message: 'Here too.',
          range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 6, offset: 5 } },
        },
      ],
      fix: { title: 'Delete one.', edits: [{ range: expect.any(Object), text: '' }] },
      suggestions: [{ title: 'Write “a”.', edits: [{ range: expect.any(Object), text: 'a' }] }],
    },
  ]);
  expect(Object.keys(document.files[2].diagnostics[0]).slice(-1)).toEqual(['fingerprint']);
  expect(document.summary).toEqual({ files: 3, errors: 0, warnings: 2, infos: 0, fixable: 1 });
});

test('each diagnostic has a line of its own', () => {
  const lines = write(json, [fileOf('[|a|] [|b|]')]).split('\n');
  expect(lines.filter((line) => line.startsWith('        {"ruleId":'))).toHaveLength(2);
});

test('whatever the copy and the names hold, the values come back', () => {
  const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(anything, anything, anything, (path, message, text) => {
      const change = { title: message, edits: [{ range: { start: 0, end: 0 }, text }] };
      const file = { ...fileOf('[||]', { message, fix: change }), path: `a${path}` };
      const [read] = parse(write(json, [file])).files;
      expect(read.path).toBe(`a${path}`);
      expect(read.diagnostics[0].message).toBe(message);
      expect(read.diagnostics[0].fix.edits[0].text).toBe(text);
    }),
  );
});

test('the schema refuses what the contract does not name', () => {
  const document = parse(write(json, [full]));
  const [file] = document.files;
  const [diagnostic] = file.diagnostics;
  const withDiagnostic = (change: object) => ({
    ...document,
    files: [{ ...file, diagnostics: [{ ...diagnostic, ...change }] }],
  });
  expect(validate(withDiagnostic({}))).toBe(true);
  expect(validate({ ...document, extra: 1 })).toBe(false);
  expect(validate({ ...document, files: [{ ...file, path: '/absolute' }] })).toBe(false);
  expect(validate(withDiagnostic({ extra: 1 }))).toBe(false);
  expect(validate(withDiagnostic({ related: [] }))).toBe(false);
  expect(validate(withDiagnostic({ severity: 'off' }))).toBe(false);
  expect(validate(withDiagnostic({ fingerprint: 'ABC' }))).toBe(false);
  expect(validate(withDiagnostic({ url: 'elsewhere.md' }))).toBe(false);
});

test('positions count UTF-16 code units', () => {
  const { text } = unmark('😀 x');
  const document = parse(write(json, [{ ...fileOf('😀 [|x|]'), text }]));
  expect(document.files[0].diagnostics[0].range.start).toEqual({ line: 1, column: 4, offset: 3 });
});
