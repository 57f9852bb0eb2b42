import { expect, test } from 'vitest';
import type { Change } from '../../src/rule/rule.js';
import { change, checkText, lintWith, storyOfMarked } from './desk.js';

test('of a fix whose edits stand each for itself those remain that are harmless', () => {
  const { text, ranges } = storyOfMarked('Crews [|utilise|] it. "Crews [|utilise|] it," he said.');
  const edits = ranges.map((range) => ({ range, text: 'use' }));
  const outcomeOf = (isDivisible: boolean, chosen: typeof edits) => {
    const fix: Change = { ...change(chosen), isDivisible };
    const range = { start: 0, end: 1 };
    const rule = checkText(() => [{ range, message: 'Change it.', fix }]);
    const [diagnostic] = lintWith({ it: rule }, text).diagnostics;
    return { fixed: diagnostic?.fix?.edits, title: diagnostic?.fix?.title, offered: diagnostic?.suggestions };
  };
  const whole = { ...change(edits), isDivisible: true };
  expect(outcomeOf(true, edits)).toEqual({ fixed: [edits[0]], title: 'Change it.', offered: [whole] });
  expect(outcomeOf(false, edits).fixed).toBeUndefined();
  expect(outcomeOf(true, edits.slice(1)).fixed).toBeUndefined();
  expect(outcomeOf(true, edits.slice(0, 1)).offered).toBeUndefined();
});

test('a fix that is only suggested comes first', () => {
  const { text, ranges } = storyOfMarked('"We [|utilise|] it," he said.');
  const [range] = ranges as [{ start: number; end: number }];
  const offer = (title: string): Change => change([{ range, text: 'use' }], title);
  const finding = { range, message: 'Change it.', fix: offer('Fix it.'), suggestions: [offer('Try it.')] };
  const [diagnostic] = lintWith({ it: checkText(() => [finding]) }, text).diagnostics;
  expect(diagnostic?.fix).toBeUndefined();
  expect(diagnostic?.suggestions?.map(({ title }) => title)).toEqual(['Fix it.', 'Try it.']);
});
