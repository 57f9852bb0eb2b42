import { describe, expect, test } from 'vitest';
import { definePhraseRule } from '../../src/rule/define.js';
import { crossPhrases, isName, quoteWordings, wordAfter, wordBefore } from '../../src/rule/wording.js';
import { face, findIn } from '../engine/desk.js';

const named = definePhraseRule({
  ...face,
  phrases: { 'perfect storm': '' },
  found: (match) => (isName(match) ? { message: 'A name.' } : undefined),
});

describe('words are a name where they bear a capital that the sentence does not call for', () => {
  test.each([
    ['It was a perfect storm.', false],
    ['Perfect storm it was.', false],
    ['It held. "Perfect storm," he said.', false],
    ['They saw Perfect Storm.', true],
    ['Perfect Storm opened.', true],
  ])('%s', (copy, expected) => {
    expect(findIn(named, copy)).toHaveLength(expected ? 1 : 0);
  });
});

test('the words beside a phrase are those with only space between', () => {
  const seen: string[] = [];
  const rule = definePhraseRule({
    ...face,
    phrases: { held: '' },
    found: ({ passage, start, end }) => {
      seen.push(`${wordBefore(passage, start)}|${wordAfter(passage, end)}`);
      return undefined;
    },
  });
  findIn(rule, 'The dam held fast. It held, they say.');
  expect(seen).toEqual(['dam|fast', 'It|']);
});

test('wordings are named with what parts them', () => {
  expect(['a', 'a|b', 'a|b|c'].map(quoteWordings)).toEqual(['“a”', '“a” or “b”', '“a”, “b” or “c”']);
});

test('a table can say the same of many phrases', () => {
  expect(crossPhrases(['less'], ['boats', 'cars'], (_, noun) => `fewer ${noun}`)).toEqual({
    'less boats': 'fewer boats',
    'less cars': 'fewer cars',
  });
});
