import { describe, expect, test } from 'vitest';
import type { RuleDefinition } from '../../src/rule/rule.js';
import { storyAround } from '../submission/story.js';
import { checkText, fixWith, phrases, swap } from './desk.js';

const tidy = swap('teh', 'the');

/** Points at the first place of a word. */
const findFirst = (word: string) =>
  function* (text: string) {
    const start = text.indexOf(word, text.indexOf('From'));
    if (start >= 0) yield { range: { start, end: start + word.length }, message: `First “${word}”.` };
  };

describe('a fix that brings a new finding', () => {
  const crowd = phrases(['the pier', 'crowd']);

  test.each<[string, Record<string, RuleDefinition>, string, string, string[]]>([
    ['is withheld', { tidy, crowd }, 'From teh pier.', 'From teh pier.', ['tidy']],
    [
      'is withheld alone',
      { tidy, crowd, a: swap('utilise', 'use') },
      'Crews utilise teh pier.',
      'Crews use teh pier.',
      ['tidy'],
    ],
    [
      'is withheld with its like',
      { tidy, crowd, a: swap('throng', 'crowd'), b: swap('utilise', 'use') },
      'A throng may utilise teh pier.',
      'A throng may use teh pier.',
      ['a', 'tidy'],
    ],
    [
      'is applied where another fix sees to the new finding',
      { tidy, a: swap('the pier', 'the quay') },
      'From teh pier.',
      'From the quay.',
      [],
    ],
    [
      'is withheld where a finding only moves to another line',
      { tidy, a: checkText(findFirst('the')) },
      'From teh pier.\n\nFrom the shore.',
      'From teh pier.\n\nFrom the shore.',
      ['tidy'],
    ],
  ])('%s', (_, rules, copy, expected, withheld) => {
    const outcome = fixWith(rules, storyAround(copy));
    expect(outcome).toMatchObject({ text: storyAround(expected), withheld, quarrel: [] });
  });
});
