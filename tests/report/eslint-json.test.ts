import compactFormatter from 'eslint-formatter-compact';
import unixFormatter from 'eslint-formatter-unix';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/index.js';
import { compact } from '../../src/report/compact.js';
import { eslintJson } from '../../src/report/eslint-json.js';
import { unix } from '../../src/report/unix.js';
import { hostileFile } from './hostile.js';
import { clean, diagnosticAt, fileOf, write } from './sample.js';

const two = {
  title: 'Move it.',
  edits: [
    { range: { start: 0, end: 4 }, text: '' },
    { range: { start: 9, end: 9 }, text: ' The' },
  ],
};
const file = fileOf('[|The |]cat [|sat|].', { severity: 'error', fix: two }, { suggestions: [two] });
const silenced = {
  ...diagnosticAt({ start: 4, end: 7 }),
  suppression: { kind: 'inSource', justification: 'Ours.' },
};
const files = [clean(), { ...file, suppressed: [silenced] } as typeof file];

/** Their types leave out what they take. */
type Formatter = (results: unknown) => string;

const parse = (given: typeof files) => JSON.parse(write(eslintJson, given));

test('formatters of ESLint read it, and say what compact and unix say', () => {
  const withoutTotal = (text: string) => text.replace(/\n\d+ problems?$/, '');
  expect(withoutTotal((compactFormatter as Formatter)(parse(files)))).toBe(write(compact, files));
  expect(withoutTotal((unixFormatter as Formatter)(parse(files)))).toBe(write(unix, files));
  expect(write(compact, files)).toBe(
    'a.txt: line 1, col 1, Error - “the” is written twice; delete one. (repeated-word)\n' +
      'a.txt: line 1, col 9, Warning - “the” is written twice; delete one. (repeated-word)\n',
  );
  expect(write(unix, files)).toContain(
    'a.txt:1:9: “the” is written twice; delete one. [Warning/repeated-word]\n',
  );
});

test('a result says everything that ESLint’s own does', () => {
  const [none, some] = parse(files);
  expect(none).toEqual({
    filePath: 'clean.txt',
    messages: [],
    suppressedMessages: [],
    errorCount: 0,
    fatalErrorCount: 0,
    warningCount: 0,
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
  });
  expect(some).toMatchObject({
    errorCount: 1,
    warningCount: 1,
    fixableErrorCount: 1,
    fixableWarningCount: 0,
  });
  expect(some.messages[1]).toMatchObject({
    ruleId: 'repeated-word',
    severity: 1,
    line: 1,
    column: 9,
    endColumn: 12,
  });
  expect(some.suppressedMessages).toEqual([
    expect.objectContaining({ column: 5, suppressions: [{ kind: 'directive', justification: 'Ours.' }] }),
  ]);
});

test('a fix of several edits comes as one that does the same', () => {
  const [{ messages }] = parse([file]);
  for (const { range, text } of [messages[0].fix, messages[1].suggestions[0].fix]) {
    const edit = { range: { start: range[0], end: range[1] }, text };
    expect(applyEdits(file.text, [edit])).toBe(applyEdits(file.text, two.edits));
  }
});

test('hostile copy and names come back whole', () => {
  const [{ filePath, messages }] = parse([hostileFile]);
  expect(filePath).toBe(hostileFile.path);
  expect(messages.map(({ message }: { message: string }) => message)).toEqual(
    hostileFile.diagnostics.map(({ message }) => message),
  );
});

test.each([
  ['compact', compact],
  ['unix', unix],
])('%s gives a hostile finding one line', (_, format) => {
  expect(
    write(format, [hostileFile])
      .trimEnd()
      .split(/\r?\n|\r/),
  ).toHaveLength(4);
});
