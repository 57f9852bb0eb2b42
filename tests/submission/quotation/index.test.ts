import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../../src/submission/types.js';
import fc, { MANY, runs } from '../../seeded.js';
import { cut, findFaults, parseAround } from '../story.js';

/** Each quotation of copy as `level words`. */
function quotationsIn(copy: string): string[] {
  const { text, quotations } = parseAround(copy);
  const inOrder = [...quotations].sort((a, b) => a.range.start - b.range.start);
  return inOrder.map(({ level, words }: Quotation) => `${level} ${cut(text, words)}`);
}

test.each([
  ['"We won," she said.', ['double We won,']],
  ['"He said \'run\' to me," she said.', ["double He said 'run' to me,", 'single run']],
  ['It was "unfair" and "rushed."', ['double unfair', 'double rushed.']],
  ['- "We won," she said.', ['double We won,']],
  ['> "We won," she said.', ['double We won,']],
  ["'Who would trust it?'", ['single Who would trust it?']],
  ['"It cost \\$5 &amp; more," she said.', ['double It cost \\$5 &amp; more,']],
  [
    '"We [won](https://news.example.org/a) it," she said.',
    ['double We [won](https://news.example.org/a) it,'],
  ],
  ['She said: "One.\n\n"Two," and left.', ['double One.', 'double Two,']],
])('words of %j', (copy, expected) => {
  expect(quotationsIn(copy)).toEqual(expected);
});

describe('where a mark is at fault, what may be speech still counts as speech', () => {
  test.each([
    ['"We won, she said.', ['double We won, she said.']],
    ['"The dam held. "We were lucky," Ruiz said.', ['double The dam held. ', 'double We were lucky,']],
    ['"The dam held.\n\nThe gate did not," Ruiz said.', ['double The dam held.', 'double The gate did not,']],
  ])('%j', (copy, expected) => {
    expect(quotationsIn(copy)).toEqual(expected);
  });
});

test('a paragraph that stays as it is is read anew when the one before it changes', () => {
  const behind = (before: string) => parseAround(`${before}\n\nThe gate did not," Ruiz said.`).quoteFaults;
  const kindsBehind = (before: string) => behind(before).map(({ kind }) => kind);
  for (const _ of 'ab') {
    expect(kindsBehind('The dam held.')).toEqual(['unopened']);
    expect(kindsBehind('"The dam held.')).not.toContain('unopened');
  }
});

describe('one forgotten mark is one fault', () => {
  test.each([
    ['One," he said. Two," she said. Three," they said.', 1],
    ['"One, he said. "Two, she said. "Three, they said.', 1],
    ['"One, he said.\n\nHe left.\n\n"Two, she said.', 2],
    ['"He said \'no," Ruiz recalled. "He said \'yes," Diaz recalled.', 1],
    ['“We won,“ she said. “They lost,“ he said.', 2],
  ])('%j', (copy, count) => {
    const { quoteFaults } = parseAround(copy);
    expect(quoteFaults).toHaveLength(count);
  });
});

test('each fault names its level and block', () => {
  const { quoteFaults } = parseAround('Officials said \'no comment.\n\nHe said: "No.');
  expect(quoteFaults.map(({ level, block }) => `${level} ${block.text}`)).toEqual([
    "single Officials said 'no comment.",
    'double He said: "No.',
  ]);
});

test('the byline, the date, a credit and the source hold no quotations', () => {
  const { quotations } = parseAround('Photo: "Ana" Brik / ATLANTIC\n\nTwo ferries left.');
  expect(quotations).toEqual([]);
});

test('faults are sorted by place', () => {
  const marked = "[|“|]One.\n\nHe said 'no.\n\nWe won,[|”|] she said.".replace("'no", "[|'|]no");
  expect(findFaults(marked)).toEqual({ marked, kinds: ['unclosed', 'unclosed', 'unopened'] });
});

test('whatever the marks, quotations nest and faults stand at marks', () => {
  const unit = fc.constantFrom(
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    ' ',
    'a',
    "s' ",
    '. ',
    ', he said. ',
    '\n\n',
    '6',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (copy) => {
      const { text, quotations, quoteFaults } = parseAround(copy);
      for (const a of quotations) {
        expect(a.range.start).toBeLessThanOrEqual(a.words.start);
        expect(a.words.start).toBeLessThanOrEqual(a.words.end);
        expect(a.words.end).toBeLessThanOrEqual(a.range.end);
        const crossing = quotations.filter(
          (b) => a.range.start < b.range.start && b.range.start < a.range.end && a.range.end < b.range.end,
        );
        expect(crossing).toEqual([]);
      }
      for (const { range } of quoteFaults) expect(cut(text, range)).toMatch(/^["'“”‘’«»]$/);
    }),
    { numRuns: runs(500) },
  );
});

test.each(['"', '"\n\n', '"We won,\n\n', "'", '" "', '“'])('however many %j are read to the end', (copy) => {
  expect(() => parseAround(copy.repeat(MANY / copy.length))).not.toThrow();
});

test('however many marks of a paragraph are the wrong way round', () => {
  const { quoteFaults } = parseAround('”word“ '.repeat(MANY));
  expect(quoteFaults.length).toBe(2 * MANY);
});
