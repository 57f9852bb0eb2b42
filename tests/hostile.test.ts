import { expect, test } from 'vitest';
import { lint, planOf } from '../src/index.js';
import { MAKERS } from './hostile/makers.js';
import { findBadReport } from './mutations/soundness.js';

const plan = planOf('newslint:all', '2026-11-23');
const LONGEST_MESSAGE = 300;

test.each(Object.keys(MAKERS))('100 KB of %s are read to the end by every rule', (name) => {
  const text = MAKERS[name]?.(100_000) ?? '';
  const report = lint({ path: 'story.txt', text }, plan);
  expect([...findBadReport(report)].slice(0, 5)).toEqual([]);
  expect(report.diagnostics.length).toBeLessThan(text.length * 2);
  expect(report.diagnostics.filter(({ message }) => message.length > LONGEST_MESSAGE)).toEqual([]);
});
