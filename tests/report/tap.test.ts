import { Parser } from 'tap-parser';
import { expect, test } from 'vitest';
import { tap } from '../../src/report/tap.js';
import { printable } from '../../src/report/terminal.js';
import { hostileFile } from './hostile.js';
import { clean, fileOf, write } from './sample.js';

/** What a reader of TAP makes of it: the tests, whether all is well, and what it did not understand. */
function read(text: string) {
  const extra: string[] = [];
  const parser = new Parser({ strict: true });
  const tests: { ok: boolean; id: number; name: string; diag: { findings: object[] } | null }[] = [];
  parser.on('assert', (test) => tests.push(test as never));
  parser.on('extra', (line) => extra.push(line));
  parser.end(text);
  return { ok: parser.results?.ok, failures: parser.results?.failures, tests, extra };
}

const warned = { ...fileOf('[|a|]'), path: 'b.txt' };
const wrong = { ...fileOf('[|a|] [|b|]', { severity: 'error' }), path: 'c.txt' };

test('each file is a test, which an error fails', () => {
  const { ok, tests, extra } = read(write(tap, [clean(), warned, wrong]));
  expect([ok, extra]).toEqual([false, []]);
  expect(tests.map(({ ok, id, name }) => [ok, id, name])).toEqual([
    [true, 1, 'clean.txt'],
    [true, 2, 'b.txt'],
    [false, 3, 'c.txt'],
  ]);
  expect(tests[1]?.diag?.findings).toEqual([
    {
      ruleId: 'repeated-word',
      severity: 'warning',
      message: '“the” is written twice; delete one.',
      line: 1,
      column: 1,
    },
  ]);
});

test('runs without errors and without files pass', () => {
  expect(read(write(tap, [clean(), warned])).ok).toBe(true);
  expect(read(write(tap, [])).ok).toBe(true);
});

test('a hostile name is a name, and hostile copy is data', () => {
  const { ok, tests, extra } = read(write(tap, [hostileFile, clean()]));
  expect([ok, extra, tests.length]).toEqual([false, [], 2]);
  expect(tests[0]).toMatchObject({ ok: false, name: printable(hostileFile.path) });
  expect(tests[0]?.diag?.findings).toEqual(
    hostileFile.diagnostics.map(({ message }) => expect.objectContaining({ message })),
  );
});
