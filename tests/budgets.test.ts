import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

type Counts = Readonly<Record<string, number>>;

const pathOf = (name: string): string => fileURLToPath(new URL(`../bench/${name}`, import.meta.url));
const budgets = JSON.parse(readFileSync(pathOf('budgets.json'), 'utf8')) as Counts;

/** How far a count may rise before somebody has to say that it may: a rule more should not break the build. */
const HEADROOM = 1.05;

const say = (count: number): string => count.toLocaleString('en-US');

/** What has become dearer than its budget allows, in sentences. */
function* findRises(counts: Counts): Generator<string> {
  for (const [name, count] of Object.entries(counts)) {
    const budget = budgets[name];
    if (budget === undefined) yield `“${name}” has no budget; "npm run budgets" gives it one.`;
    else if (count > budget * HEADROOM)
      yield `“${name}” rose from ${say(budget)} to ${say(count)}; if it is worth it, "npm run budgets" renews it.`;
  }
}

test('nothing that can be counted has become dearer', () => {
  const { stdout, stderr } = spawnSync(process.execPath, [pathOf('count.js')], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const counts = JSON.parse(stdout) as Counts;
  expect(Object.keys(counts).sort()).toEqual(Object.keys(budgets).sort());
  expect([...findRises(counts)]).toEqual([]);
});

test('a rise is named, with what it rose from and to and how to allow it', () => {
  const [name = '', budget = 0] = Object.entries(budgets)[0] ?? [];
  expect([...findRises({ [name]: Math.floor(budget * HEADROOM) })]).toEqual([]);
  expect([...findRises({ [name]: budget * 2, 'unknown things': 1 })]).toEqual([
    `“${name}” rose from ${say(budget)} to ${say(budget * 2)}; if it is worth it, "npm run budgets" renews it.`,
    '“unknown things” has no budget; "npm run budgets" gives it one.',
  ]);
});
