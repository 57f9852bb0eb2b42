import { expect, test } from 'vitest';
import idleDirective from '../../rules/directives/idle-directive.js';
import type { Suppression } from '../../src/engine/external.js';
import { lint } from '../../src/lint.js';
import { storyAround } from '../submission/story.js';
import { checkText, phrases, planOf } from './desk.js';

const rules = {
  'wet-word': phrases(['rain', 'heavy rain fell', 'flood']),
  ending: checkText((text) => [{ range: { start: text.length, end: text.length }, message: 'More.' }]),
  idle: idleDirective,
};
const base = { rule: 'wet-word', reason: 'as filed', from: 'a.json:1:1' };

function lintUnder(suppressions: readonly Partial<Suppression>[], copy: string) {
  const all = suppressions.map((each, index) => ({ ...base, from: `a.json:${index + 1}:1`, ...each }));
  const text = storyAround(copy);
  const report = lint({ path: 'a.txt', text }, { ...planOf(rules), suppressions: all });
  const left = report.diagnostics.filter(({ ruleId }) => ruleId !== 'ending');
  return { ...report, left: left.map(({ range }) => text.slice(range.start, range.end)) };
}

const left = (match: string, copy: string) => lintUnder([{ match }], copy).left;

test.each([
  ['the flagged words', 'rain', 'The rain came. The flood came.', ['flood']],
  ['words around them', 'The rain came', 'The rain came. A rain came.', ['rain']],
  ['words within them', 'rain f', 'Then heavy rain fell. More rain fell.', []],
  ['words over a line end', 'rain fell on', 'Then rain\nfell on us.', []],
  ['words with other spaces', 'rain  fell', 'Then rain fell.', []],
  ['words beside them', 'came.', 'The rain came.', ['rain']],
  ['another case', 'Rain', 'The rain came.', ['rain']],
  ['signs that mean much to a pattern', '(rain+)', 'The (rain+) and (rain).', ['rain']],
  ['what is not there', 'hail', 'The rain came.', ['rain']],
])('a suppression of %s', (_, match, copy, expected) => {
  expect(left(match, copy)).toEqual(expected);
});

test('without a text to match it covers its rule in the whole file, and no other', () => {
  const { left, suppressed, used, diagnostics } = lintUnder([{}], 'The rain came.\n\nThe flood came.');
  expect(left).toEqual([]);
  expect(suppressed).toMatchObject([
    { ruleId: 'wet-word', suppression: { kind: 'external', justification: 'as filed' } },
    { ruleId: 'wet-word' },
  ]);
  expect(used).toEqual(['a.json:1:1']);
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['ending']);
});

test('an empty place counts as inside the text that it touches', () => {
  const text = { rule: 'ending', match: 'storm>' };
  expect(lintUnder([text], 'Sun.').diagnostics).toHaveLength(1);
  expect(lintUnder([{ rule: 'ending' }], 'Sun.').diagnostics).toEqual([]);
});

test('one that is over silences nothing; its last day is its own', () => {
  expect(lintUnder([{ until: '2026-11-22' }], 'Rain.').left).toEqual(['Rain']);
  expect(lintUnder([{ until: '2026-11-23' }], 'Rain.').left).toEqual([]);
});

test('the first that covers a finding is of use', () => {
  expect(lintUnder([{ match: 'flood' }, {}, {}], 'Rain and flood.').used?.toSorted()).toEqual([
    'a.json:1:1',
    'a.json:2:1',
  ]);
});

test('a directive goes before it, and what is said of directives can be silenced', () => {
  const directive = '<!-- newslint-disable-next wet-word -- why -->';
  const busy = lintUnder([{}], `${directive}\n\nRain.`);
  expect(busy.used).toBeUndefined();
  expect(busy.suppressed).toMatchObject([{ suppression: { kind: 'inSource' } }]);
  expect(lintUnder([], `${directive}\n\nSun.`).left).toEqual(['wet-word']);
  expect(lintUnder([{ rule: 'idle' }], `${directive}\n\nSun.`).left).toEqual([]);
});

test('much text to match in much copy takes no long', () => {
  const copy = 'rain '.repeat(19_000);
  expect(left('rain', copy)).toEqual([]);
  expect(left('rain '.repeat(190).trim(), copy)).toEqual([]);
  expect(left(`${'rain '.repeat(190)}hail`, copy)).toHaveLength(19_000);
});
