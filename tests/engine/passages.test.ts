import { describe, expect, test } from 'vitest';
import { openPassages } from '../../src/engine/passages.js';
import { MASK } from '../../src/rule/passage.js';
import type { Scope } from '../../src/rule/rule.js';
import { parseSubmission } from '../../src/submission/parse.js';
import { locate } from '../../src/text/view.js';
import { parseAround, storyUnder } from '../submission/story.js';

const LEAD = 'The harbor reopened at dawn, a day after the storm.';

/** Narration of copy within a story, with `_` for each masked character. */
const maskedIn = (copy: string): string[] =>
  openPassages(parseAround(copy))('narration')
    .slice(1)
    .map(({ text }) => text.replaceAll(MASK, '_'));

test.each([
  ['Two ferries left.', ['Two ferries left.']],
  ['"We won," she said.', ['_________ she said.']],
  ['He said "no" and “so” twice.', ['He said ____ and ____ twice.']],
  ['"He said \'no\' to me," she said.', ['_____________________ she said.']],
  ["It was 'unfair' to the players' union.", ["It was ________ to the players' union."]],
  ["He didn't stay; the '90s were over.", ["He didn't stay; the '90s were over."]],
  ['The 27" screen cracked.', ['The 27" screen cracked.']],
  ['She said: "One.\n\n"Two," and left.', ['She said: _____', '______ and left.']],
  ['He left: "No.', ['He left: ____']],
  ['"The dam held.\n\nThe gate did not," Ruiz said.', ['______________', '__________________ Ruiz said.']],
  ['- "No," he said\n- Yes', ['_____ he said', 'Yes']],
  ['> "No," he said.', ['_____ he said.']],
  ['It \\"cost\\" \\$5.', ['It ______ $5.']],
  ['«No,» he said.', ['_____ he said.']],
])('narration of %j', (copy, expected) => {
  expect(maskedIn(copy)).toEqual(expected);
});

describe('the passages of each scope', () => {
  const text = storyUnder("Mayor: 'We can wait'").replace(
    'Two ferries left before noon.',
    '"No," he said.\n\nWhat comes next\n\n- One\n\n> Two\n\nPhoto: Ana Brik\n\nhttps://a.example/clip\n\nThe end came.',
  );
  const passagesOf = openPassages(parseSubmission(text));
  test.each<[Scope, string[]]>([
    [
      'everywhere',
      ["Mayor: 'We can wait'", LEAD, '"No," he said.', 'What comes next', 'One', 'Two', 'The end came.'],
    ],
    ['narration', [LEAD, `${MASK.repeat(5)} he said.`, 'One', 'Two', 'The end came.']],
    ['headline', ["Mayor: 'We can wait'"]],
    ['subheads', ['What comes next']],
    ['story', []],
  ])('%s', (scope, expected) => {
    expect(passagesOf(scope).map((passage) => passage.text)).toEqual(expected);
    expect(passagesOf(scope)).toBe(passagesOf(scope));
  });
});

test('the line under a headline is copy, and no narration', () => {
  const deck = 'Ferries sail again, and the fleet is whole';
  const passagesOf = openPassages(parseSubmission(storyUnder(`Harbor reopens\n\n${deck}`)));
  expect(passagesOf('everywhere')[1]?.text).toBe(deck);
  expect(passagesOf('narration').map(({ text }) => text)).not.toContain(deck);
});

describe('masked words', () => {
  const submission = parseAround('It cost \\$5, "a lot of money," she said. "Too much." He left.');
  const [, masked] = openPassages(submission)('narration');
  const [, , plain] = openPassages(submission)('everywhere');

  test('are left out of the words', () => {
    expect(masked?.words.map(({ text }) => text)).toEqual(['It', 'cost', '5', 'she', 'said', 'He', 'left']);
    expect(masked?.sentences.flatMap(({ words }) => words)).toEqual(masked?.words);
  });

  test('keep every sentence and offset where it was', () => {
    expect(masked?.text).toHaveLength(plain?.text.length ?? 0);
    expect(masked?.sentences.map(({ start, end }) => [start, end])).toEqual(
      plain?.sentences.map(({ start, end }) => [start, end]),
    );
  });

  test('leave the others where they were filed', () => {
    for (const word of masked?.words ?? []) {
      const range = masked && locate(masked, word.start, word.end);
      expect(submission.text.slice(range?.start, range?.end).replace('\\$', '')).toBe(word.text);
    }
  });

  test('are there in the passage of everywhere', () => {
    expect(plain?.words.map(({ text }) => text)).toContain('money');
  });
});
