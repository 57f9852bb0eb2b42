import { expect, test } from 'vitest';
import { findMarks } from '../../../src/submission/quotation/marks.js';
import { findPrimes } from '../../../src/submission/quotation/primes.js';
import { readSingles } from '../../../src/submission/quotation/singles.js';
import { timeOf } from '../clock.js';

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
  ['Bach’s and Marx’ and Liz’ work', []],
])('%s', (text, quoted) => {
  expect(read(text)).toEqual({ quoted, faults: [] });
});

test.each([
  ["Officials said 'no comment and left.", { kind: 'unclosed', at: 15 }],
  ["Officials said no comment' and left.", { kind: 'unopened', at: 25 }],
  ["He said 'no and 'yes' at once.", { kind: 'unclosed', at: 8 }],
  ['Officials said ‘no comment and left.', { kind: 'unclosed', at: 15 }],
])('%s', (text, fault) => {
  expect(read(text).faults).toEqual([fault]);
});

test('time grows with the number of marks', () => {
  const spent = timeOf(() => {
    for (const copy of ["'", "' ", " '", "'a' ", "s' ", "'90s "]) read(copy.repeat(50_000 / copy.length));
  });
  expect(spent).toBeLessThan(5000);
});
