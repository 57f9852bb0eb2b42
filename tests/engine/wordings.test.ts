import { expect, test } from 'vitest';
import { openPassages } from '../../src/engine/passages.js';
import { lint } from '../../src/lint.js';
import { MASK, readOnce } from '../../src/rule/passage.js';
import type { RuleDefinition } from '../../src/rule/rule.js';
import { parseAround, storyAround } from '../submission/story.js';
import { pattern, phrases, planOf } from './desk.js';

/** A rule over a pattern, and the texts that the pattern was tried on. */
function watched() {
  const tried: string[] = [];
  const regex = /storm/y;
  regex.exec = (text) => {
    tried.push(text);
    return RegExp.prototype.exec.call(regex, text);
  };
  return { rule: pattern('s', regex, 'narration'), tried };
}

const CALM = 'Two ferries sat out the storm.';

/** What one plan finds in stories, one after the other: the words, and where their paragraphs begin. */
function findInTurn(rules: Readonly<Record<string, RuleDefinition>>, copies: readonly string[]) {
  const plan = planOf(rules);
  return copies.map((copy) => {
    const text = storyAround(copy);
    return lint({ path: 'story.txt', text }, plan).diagnostics.map(
      ({ ruleId, range }) => `${ruleId} ${range.start - text.indexOf(copy)}`,
    );
  });
}

test('behind a keystroke patterns are tried in the paragraph that was typed in, and nowhere else', () => {
  const { rule, tried } = watched();
  const found = findInTurn({ it: rule }, [`It rained.\n\n${CALM}`, `It rained so.\n\n${CALM}`]);
  expect(found.map((places) => places.slice(1))).toEqual([['it 36'], ['it 39']]);
  expect(tried.filter((text) => text === CALM)).toHaveLength(3);
  expect(tried.filter((text) => text.startsWith('It rained'))).toEqual(['It rained so.']);
});

test('what a mark masks is no longer found, and is found again without it', () => {
  const quoted = CALM.replace('storm.', 'storm');
  const copies = [`“It rained. ${quoted}`, `“It rained”. ${quoted}`, `“It rained. ${quoted}”`, CALM];
  const rules = { one: phrases(['the storm'], 'narration'), two: pattern('s', /storm/y, 'narration') };
  const inTurn = findInTurn(rules, copies);
  expect(inTurn).toEqual(copies.map((copy) => findInTurn(rules, [copy])[0]));
  expect(inTurn[1]).toContain('one 33');
  expect(inTurn[2]).not.toContain('one 33');
});

test('what a neighbour masks in the same words is masked beside it alone', () => {
  const words = 'The storm” hit. “The storm passed,” he said.';
  const [alone, carried] = [`It began.\n\n${words}`, `“It began.\n\n${words}`];
  const rules = { it: phrases(['the storm'], 'narration') };
  const at = (copy: string): string => `it ${copy.indexOf(words)}`;
  const found = findInTurn(rules, [alone, carried, alone, carried]);
  expect(found.map((places, i) => places.includes(at(i % 2 === 0 ? alone : carried)))).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('a passage that stays keeps what it says, until a story without it has passed', () => {
  const copy = `“${CALM}” he said.`;
  const wordings = (text: string) =>
    openPassages(parseAround(text))('narration').map(({ wording }) => wording);
  const [before, after] = [wordings(copy).at(-1), wordings(`It rained.\n\n${copy}`).at(-1)];
  expect(after).toBe(before);
  for (const other of ['One.', 'Two.']) wordings(other);
  expect(wordings(copy).at(-1)).not.toBe(before);
  expect(wordings(copy).at(-1)).toEqual(before);
});

test('plans that take turns find what each looks for', () => {
  const [one, two] = [planOf({ one: phrases(['storm']) }), planOf({ two: phrases(['ferries']) })];
  const found = [one, two, one].map((plan) =>
    lint({ path: 'story.txt', text: storyAround(CALM) }, plan).diagnostics.map(({ ruleId }) => ruleId),
  );
  expect(found).toEqual([['one', 'one', 'one'], ['two'], ['one', 'one', 'one']]);
});

test('what is kept of a passage knows no story', () => {
  const plan = planOf({ it: phrases(['storm']), at: pattern('f', /ferries/y) });
  lint({ path: 'story.txt', text: storyAround(`“${CALM}”`) }, plan);
  const passages = openPassages(parseAround(`“${CALM}”`))('everywhere');
  const hits = passages.flatMap(({ wording }) => wording.hits?.found ?? []);
  expect(hits.length).toBeGreaterThan(1);
  expect(hits.flatMap(Object.keys)).not.toContain('passage');
  expect(passages.map(({ wording }) => Object.keys(wording))).toEqual(
    passages.map(() => ['text', 'sentences', 'words', 'notes', 'hits']),
  );
});

test('what is read once in a passage is read anew where it says something else', () => {
  const read: string[] = [];
  const lengthOf = readOnce(({ text }) => {
    read.push(text);
    return text.length;
  });
  const lengthsIn = (text: string) =>
    openPassages(parseAround(text))('narration').map((each) => lengthOf(each));
  lengthsIn(CALM);
  const before = read.length;
  const moved = lengthsIn(`It rained.\n\n${CALM}`);
  expect(read.slice(before)).toEqual(['It rained.']);
  lengthsIn(`“${CALM}”`);
  expect(read.at(-1)).toBe(MASK.repeat(CALM.length + 2));
  expect(moved).toContain(CALM.length);
});
