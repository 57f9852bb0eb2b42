import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { BOUNDED } from './patterns/bounded.js';
import { findWritten, type Held, listMade } from './patterns/patterns.js';

const SLOW = {
  Self: 'has a quantifier within a quantifier',
  Trade: 'shares a run',
  Move: 'starts anew in a run',
};

/** What makes a pattern take more than linear time over a text that it does not match. */
function findSlow({ path, source, flags }: Held): string[] {
  const { reports } = analyse({ source, flags });
  return [...new Set(reports.map(({ type }) => `${path}: /${source}/${flags} ${SLOW[type]}`))];
}

const isBounded = (said: string): boolean =>
  BOUNDED.some(([path, source]) => said.startsWith(`${path}: /${source}/`) && !said.includes(SLOW.Self));

const written = [...findWritten()];

test('the patterns of the source are found', () => {
  expect(written.length).toBeGreaterThan(900);
  expect(new Set(written.map(({ path }) => path))).toContain('src/submission/sentences.ts');
});

test('no pattern of the source takes more than linear time over a text', () => {
  expect(written.flatMap(findSlow).filter((said) => !isBounded(said))).toEqual([]);
});

test('no pattern that is put together does', async () => {
  const made = await listMade();
  expect(made.length).toBeGreaterThan(30);
  expect(made.flatMap(findSlow)).toEqual([]);
});

test('a pattern is excused only where it is there and slow', () => {
  const said = written.flatMap(findSlow);
  const idle = BOUNDED.filter(
    ([path, source]) => !said.some((each) => each.startsWith(`${path}: /${source}/`)),
  );
  expect(idle).toEqual([]);
});

test('slow patterns are told', () => {
  const slow = ['(?:a+)+$', 'a+$', 'a*a*b'].map((source) => findSlow({ path: 'x', source, flags: '' }));
  expect(slow.map(({ length }) => length > 0)).toEqual([true, true, true]);
});
