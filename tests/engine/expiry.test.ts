import { expect, test } from 'vitest';
import expiredDirective from '../../rules/directives/expired-directive.js';
import idleDirective from '../../rules/directives/idle-directive.js';
import invalidExpiry from '../../rules/directives/invalid-expiry.js';
import { storyAround } from '../submission/story.js';
import { fixWith, lintWith, phrases } from './desk.js';

// The plan of the desk is for November 23, 2026.
const rules = {
  'wet-word': phrases(['rain']),
  expired: expiredDirective,
  idle: idleDirective,
  invalid: invalidExpiry,
};
const story = (until: string, copy = 'Rain.') =>
  storyAround(`<!-- newslint-disable-next wet-word -- why (until ${until}) -->\n\n${copy}`);
const found = (text: string) => lintWith(rules, text).diagnostics.map(({ ruleId }) => ruleId);

test.each([
  ['2026-11-24', []],
  ['2026-11-23', []],
  ['2026-11-22', ['expired', 'wet-word']],
  ['1999-12-31', ['expired', 'wet-word']],
  ['2026-11-31', ['invalid']],
  ['tomorrow', ['invalid']],
])('until %s', (until, expected) => {
  expect(found(story(until))).toEqual(expected);
});

test('an expired directive is not called idle too', () => {
  expect(found(story('2026-11-22', 'Sun.'))).toEqual(['expired']);
});

test('an expired directive is left for a person to judge', () => {
  const text = story('2026-11-22', 'Sun.');
  expect(fixWith(rules, text).text).toBe(text);
  const [first] = lintWith(rules, text).diagnostics;
  expect(first?.suggestions?.map(({ title }) => title)).toEqual(['Take out the directive.']);
});

test('what is silenced is in the report, with the reason', () => {
  const { suppressed, diagnostics, directives } = lintWith(rules, story('2026-11-23', 'Rain and rain.'));
  expect(diagnostics).toEqual([]);
  expect(suppressed).toMatchObject([
    { ruleId: 'wet-word', suppression: { kind: 'inSource', justification: 'why' } },
    { ruleId: 'wet-word', suppression: { kind: 'inSource', justification: 'why' } },
  ]);
  expect(directives).toMatchObject([{ isExpired: false, busy: [{ id: 'wet-word' }], idle: [] }]);
  expect(lintWith(rules, storyAround('Rain.'))).not.toHaveProperty('suppressed');
});
