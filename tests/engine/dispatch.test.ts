import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint.js';
import { storyAround, storyUnder } from '../submission/story.js';
import { findIn, foundIn, pattern, phrases, planOf } from './desk.js';

describe('phrases', () => {
  test.each([
    ['one word', ['storm'], 'The big storm hit. Storm!', ['storm', 'Storm']],
    ['two words', ['due to'], 'Late due to rain.', ['due to']],
    [
      'three words',
      ['in order to'],
      'In order to win, they ran in order to win.',
      ['In order to', 'in order to'],
    ],
    ['four words', ['at this point in'], 'At this point in time he left.', ['At this point in']],
    ['capitals', ['due to'], 'DUE TO rain, Due To wind.', ['DUE TO', 'Due To']],
    ['the whole sentence', ['nobody slept'], 'Nobody slept.', ['Nobody slept']],
    ['a line break', ['due to'], 'Late due\nto rain.', ['due\nto']],
    ['two spaces', ['due to'], 'Late due  to rain.', ['due  to']],
    ['a no-break space', ['due to'], 'Late due\u00A0to rain.', ['due\u00A0to']],
    ['a soft hyphen inside', ['due to'], 'Late d\u00ADue to rain.', ['d\u00ADue to']],
    ['an escape before', ['due to'], 'It was \\$5 due to rain.', ['due to']],
    [
      'words of a prototype',
      ['constructor', 'to string'],
      'A constructor used to string along.',
      ['constructor', 'to string'],
    ],
    ['an apostrophe', ["isn't it"], "It is late, isn't it?", ["isn't it"]],
    ['twice in a row', ['very'], 'It is very very late.', ['very', 'very']],
    ['another last word', ['in order to'], 'They came in order of age.', []],
    ['another word between', ['at this point in'], 'At this stage in time he left.', []],
    ['only the start', ['in order to'], 'They came in order.', []],
    ['a comma between', ['due to'], 'It was due, to be sure.', []],
    ['a hyphen between', ['well known'], 'A well-known name.', []],
    ['a dash between', ['due to'], 'It was due—to be sure.', []],
    ['the end of a sentence between', ['due to'], 'It was due. To be sure.', []],
    ['a part of a word', ['art'], 'The party started.', []],
  ])('%s', (_, list, copy, expected) => {
    expect(findIn(phrases(list), copy)).toEqual(expected);
  });

  test('that overlap are all found', () => {
    const rule = phrases(['due', 'due to', 'to the', 'due to the fact', 'the fact that']);
    expect(findIn(rule, 'Late due to the fact that it rained.')).toEqual([
      'due',
      'due to',
      'due to the fact',
      'to the',
      'the fact that',
    ]);
  });

  test('of two rules are found by each', () => {
    const rules = { one: phrases(['due to']), two: phrases(['due to', 'rain']) };
    expect(foundIn(rules, storyAround('Late due to rain.'))).toEqual([
      'one: due to',
      'two: due to',
      'two: rain',
    ]);
  });

  test('hand over what the table says and the words as filed', () => {
    const { diagnostics } = lint(
      { path: 'a', text: storyAround('DUE to rain.') },
      planOf({ it: phrases(['due to']) }),
    );
    expect(diagnostics.map(({ message }) => message)).toEqual(['“DUE to”: no due to.']);
  });
});

describe('narration', () => {
  test.each([
    ['in quotation marks', 'He said "late due to rain" twice.', []],
    ['in single marks', "He said 'late due to rain' twice.", []],
    ['across a quotation', 'It was due "not" to rain.', []],
    ['across a mark', 'It was due "to" rain and "due" to wind.', []],
    ['behind a mark that never closes', 'He said: "late due to rain.', []],
    ['beside a quotation', 'Late due to "rain."', ['due to']],
    ['between quotations', '"No," he said due to rain. "Yes."', ['due to']],
    ['in a list', '- Late due to rain', ['due to']],
    ['in a subhead', 'Two ferries left.\n\nLate due to rain\n\nOne stayed.', []],
    ['in a credit', 'Two ferries left.\n\nPhoto: due to rain\n\nOne stayed.', []],
  ])('%s', (_, copy, expected) => {
    expect(findIn(phrases(['due to', 'due rain'], 'narration'), copy)).toEqual(expected);
    expect(findIn(pattern('d', /due\s\S?to\b|due\srain/y, 'narration'), copy)).toEqual(expected);
  });
});

describe('scopes', () => {
  const story = storyUnder('Late due to rain').replace(
    'Two ferries left before noon.',
    'He said "late due to rain."\n\nWho is due to win?\n\nThe rest is due to wind.',
  );
  test.each([
    ['everywhere', 4],
    ['narration', 1],
    ['headline', 1],
    ['subheads', 1],
    ['story', 0],
  ] as const)('%s', (scope, count) => {
    expect(foundIn({ it: phrases(['due to'], scope) }, story)).toHaveLength(count);
    expect(foundIn({ it: pattern('d', /due to/y, scope) }, story)).toHaveLength(count);
  });

  test('of several rules are each their own', () => {
    const rules = { all: phrases(['due to']), head: phrases(['due to'], 'headline') };
    const found = foundIn(rules, story).map((each) => each.split(':')[0]);
    expect(found).toEqual(['all', 'head', 'all', 'all', 'all']);
  });
});
