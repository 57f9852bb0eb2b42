import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../src/submission/quotation/marks.js';
import { findPrimes } from '../../../src/submission/quotation/primes.js';
import { readSingles } from '../../../src/submission/quotation/singles.js';
import { MANY } from '../../seeded.js';

function read(text: string) {
  const { pairs, faults } = readSingles(text, findMarks(text), findPrimes(text).feet);
  return { quoted: pairs.map(({ open, close }) => text.slice(open + 1, close)), faults };
}

test.each([
  ["don't, O'Neil, Qur'an", []],
  ["The players' union and the teachers' strike.", []],
  ["'We won,' she said. 'It's done.'", ['We won,', "It's done."]],
  ["It was 'the players' revolt' to him.", ["the players' revolt"]],
  ["It was 'the players' and nothing else.", ['the players']],
  ["He said 'no' to the bosses' plan.", ['no']],
  ["The '90s and '87 and the '08-'09 season.", []],
  ["Get 'em out 'til dawn, 'cause it's late.", []],
  ["He called 'em 'cheats' twice.", ['cheats']],
  ["They call it 'hood' there.", ['hood']],
  ["rock 'n' roll and rock ’n’ roll", []],
  ["doin', nothin', th' ol' house", []],
  ['"He told me, \'Run.\'" Brik left.', ['Run.']],
  ['who is 6\'2" tall', []],
  ["''We won,'' she said.", []],
  ['‘We won,’ she said.', ['We won,']],
  ['The ’90s', []],
  ["She wrote 'made in 90' on it.", ['made in 90']],
  ["Ferry sinks, '20 dead'", ['20 dead']],
  ["They call it 'hood'", ['hood']],
  ["'n' roll", []],
  ["Rock 'n'", []],
  ["'We like rock 'n' roll,' he said.", ["We like rock 'n' roll,"]],
  ["He said ' no ' twice.", []],
  ["It was 'the players' and then 'the bosses' who left.", ['the players', 'the bosses']],
  ["It was 'the players' and ' nothing.", ['the players']],
  ["It was 'the players' and ' the bosses' own.", ["the players' and ' the bosses"]],
  ["He cited 'the bosses', the owners' and others.", ['the bosses']],
  ['Bach’s and Marx’ and Liz’ work', []],
])('%s', (text, quoted) => {
  expect(read(text)).toEqual({ quoted, faults: [] });
});

describe('set curly, an apostrophe that opens must plainly close', () => {
  test.each([
    ['’Run now’', ['Run now']],
    ['’Run now,’ it said.', ['Run now,']],
    ['It said, ’Run now!’', ['Run now!']],
    ['’Run now’ it said', []],
    ['It said ’run now’', []],
    ['It said ’run now’, and no more', []],
    ['He said ’run and left.', []],
    ['He said ’run and ‘no’ twice.', ['no']],
  ])('%s', (text, quoted) => {
    expect(read(text)).toEqual({ quoted, faults: [] });
  });
});

test.each([
  ["He paused—'—and left.", { kind: 'unopened', at: 10 }],
  ["His comment' was short.", { kind: 'unopened', at: 11 }],
  ["Officials said 'no comment and left.", { kind: 'unclosed', at: 15 }],
  ["Officials said no comment' and left.", { kind: 'unopened', at: 25 }],
  ["He said 'no and 'yes' at once.", { kind: 'unclosed', at: 8 }],
  ['Officials said ‘no comment and left.', { kind: 'unclosed', at: 15 }],
])('%s', (text, fault) => {
  expect(read(text).faults).toEqual([fault]);
});

test.each(["'", "' ", " '", "'a' ", "s' ", "'90s "])('however many %j are read to the end', (copy) => {
  expect(() => read(copy.repeat(MANY / copy.length))).not.toThrow();
});
