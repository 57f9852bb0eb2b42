import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint.js';
import { definePatternRule, defineWordRule } from '../../src/rule/define.js';
import type { Scope } from '../../src/rule/rule.js';
import { storyAround } from '../submission/story.js';
import { face, findIn, pattern, phrases, planOf } from './desk.js';

describe('patterns', () => {
  test.each([
    '\\',
    ']',
    '[',
    '^',
    '-',
    '.',
    '*',
    '+',
    '?',
    '(',
    ')',
    '{',
    '|',
    '$',
    '/',
    '&',
    '"',
    '—',
    'é',
    '😀',
  ])('%s as trigger', (character) => {
    const regex = new RegExp(
      `${/\w/.test(character) ? '' : '\\'}${character}x`.replace(/\\(?=[é—&"😀])/u, ''),
      'y',
    );
    const filed = character === '\\' ? '\\\\' : character;
    expect(findIn(pattern(character, regex), `Two ferries${filed}x left.`)).toEqual([`${filed}x`]);
  });

  test.each([
    ['a set is no range', 'a-c', /b/y, 'Abba bet.', []],
    ['each of several triggers', '$€', /[$€]\d/y, 'It cost \\$5 or €6.', ['\\$5', '€6']],
    ['a trigger where the pattern does not fit', '$', /\$\d/y, 'It cost \\$x.', []],
    ['a pattern that overlaps itself', 'a', /aa/y, 'It said aaa.', ['aa', 'aa']],
    ['what stands before', '-', /(?<=\d)-(?=\d)/y, 'It was 3-2 in a one-sided game.', ['-']],
    ['at both ends', 'T.', /T|\.$/y, 'Two left.', ['T', '.']],
  ] as const)('%s', (_, triggers, regex, copy, expected) => {
    expect(findIn(pattern(triggers, regex), copy)).toEqual(expected);
  });

  const declared = (triggers: readonly string[], needs?: readonly string[]) =>
    definePatternRule({
      ...face,
      triggers,
      ...(needs && { needs }),
      pattern: /\w+/y,
      found: ({ text }) => ({ message: text }),
    });

  test('are tried only where what their match begins with stands', () => {
    expect(findIn(declared(['due', 'ra']), 'The dam dug is due as rain drips on a rug.')).toEqual([
      'due',
      'rain',
    ]);
    expect(findIn(declared(['d']), 'The dam is due.')).toEqual(['dam', 'due']);
  });

  test('are tried only in a passage that holds one of the parts they need', () => {
    const copy = 'It is due.\n\nIt is due to rain.\n\nDue as hail falls, as due.\n\nAll of it is due.';
    expect(findIn(declared(['due'], ['rain', 'hail']), copy)).toEqual(['due', 'due']);
    expect(findIn(declared(['due'], ['rain']), copy)).toEqual(['due']);
    expect(findIn(declared(['due'], ['snow']), copy)).toEqual([]);
  });

  test('hand over their groups', () => {
    const rule = definePatternRule({
      ...face,
      triggers: '$',
      pattern: /\$(\d+)( million)?/y,
      found: ({ groups }) => ({ message: JSON.stringify(groups) }),
    });
    const { diagnostics } = lint(
      { path: 'a', text: storyAround('It cost \\$5 then.') },
      planOf({ it: rule }),
    );
    expect(diagnostics.map(({ message }) => message)).toEqual(['["5",null]']);
  });
});

describe('words', () => {
  const word = (words: Parameters<typeof defineWordRule>[0]['words'], scope: Scope = 'everywhere') =>
    defineWordRule({ ...face, scope, words, found: (_, { index }) => ({ message: `Word ${index}.` }) });

  test.each([
    ['of a list', new Set(['storm', 'left']), 'Storm or no storm, she left.', ['Storm', 'storm', 'left']],
    [
      'of a list with apostrophes',
      new Set(['don’t', "can't"]),
      "I don't, can’t and won't.",
      ["don't", 'can’t'],
    ],
    ['in capitals', ['isUpperCase'], 'NATO and Nato met at a UN tent.', ['NATO', 'UN']],
    ['with all of several facts', ['isUpperCase', 'hasDigit'], 'The G7, the EU and 27 more met.', ['G7']],
  ] as const)('%s', (_, words, copy, expected) => {
    expect(findIn(word(words), copy)).toEqual(expected);
  });

  test('come with their passage, their place in it and in the file', () => {
    const rule = defineWordRule({
      ...face,
      words: new Set(['storm']),
      found: (found, { passage, index, range }) => ({
        message: `${found.text} ${index} ${passage.block.kind} ${range.end - range.start}`,
      }),
    });
    const { diagnostics } = lint({ path: 'a', text: storyAround('No storm.') }, planOf({ it: rule }));
    expect(diagnostics.map(({ message }) => message)).toContain('storm 1 paragraph 5');
  });

  test('are found whichever apostrophe they and the list have', () => {
    const copy = "It isn't so, it isn’t.";
    expect(findIn(word(new Set(["isn't"])), copy)).toEqual(["isn't", 'isn’t']);
    expect(findIn(word(new Set(['isn’t'])), copy)).toEqual(["isn't", 'isn’t']);
    expect(findIn(phrases(["isn't so"]), copy)).toEqual(["isn't so"]);
    expect(findIn(phrases(['it isn’t']), copy)).toEqual(["It isn't", 'it isn’t']);
  });

  test('in quotations are not those of narration', () => {
    expect(findIn(word(new Set(['storm']), 'narration'), 'A storm, "a storm," he said.')).toEqual(['storm']);
  });
});
