import { describe, expect, test } from 'vitest';
import { opensWithMark, readMarks } from '../../../src/submission/quotation/reading.js';

const alone = { isCarried: false, mayRunOn: false };

/** Single quotations and faults, and what is reversed, in a text. */
function read(text: string, around = alone) {
  const { singles, reversed } = readMarks(text, around);
  return {
    quoted: singles.pairs.map(({ open, close }) => text.slice(open + 1, close)),
    faults: singles.faults.map(({ kind, at }) => `${kind} ${at}`),
    reversed: reversed.map(({ level, at }) => `${level} ${at}`),
  };
}

const sound = { quoted: [], faults: [], reversed: [] };

describe('a text begins with a mark that opens', () => {
  test.each([
    '"We won',
    '“We won',
    '«We won',
    '" We won',
    '" ',
    '‘“We won',
    '\'"We won',
    '*"We won"*',
    '["We won"]',
    '- "We',
    '…"We',
    '**("We won',
  ])('%s', (text) => expect(opensWithMark(text)).toBe(true));
  test.each(['', 'We "won', '6"', "'We won", '‘We “won', '* * * * * "We won', 'é "We'])('%s: not', (text) =>
    expect(opensWithMark(text)).toBe(false),
  );
});

test('a text without marks has nothing to read', () => {
  const nothing = { pairs: [], faults: [] };
  const expected = { doubles: nothing, singles: { ...nothing, reversed: [] }, reversed: [] };
  expect(readMarks("They don't know.", alone)).toEqual(expected);
  expect(readMarks("They don't know.", { isCarried: true, mayRunOn: false })).toEqual(expected);
});

describe('singles end with the doubles around them', () => {
  test.each([
    ['"He said \'no," Ruiz said of the players\' union.', [], ['unclosed 9']],
    ['“He said ’no,” Ruiz said of the players’ union.', [], []],
    ['"Yes," he said. "He said \'no," she said of the players\' plan.', [], ['unclosed 25']],
    ['"Yes," he said. "He said \'no," she said, "of the players\' plan."', [], ['unclosed 25']],
    [
      "The 'players called \"the bosses' pay\" a sham' then.",
      ['players called "the bosses\' pay" a sham'],
      [],
    ],
    ['"He said \'no to «this» and left," Ruiz said of the players\' plan.', [], ['unclosed 9']],
    ['"He read «the \'no» sign," Ruiz said of the players\' plan.', [], ['unclosed 14']],
    ['"One," and "he said \'no\' twice," and "three \'times\' more."', ['no', 'times'], []],
    ['"Of «one» and \'two\' and «three» they spoke."', ['two'], []],
  ])('%s', (text, quoted, faults) => {
    expect(read(text)).toEqual({ ...sound, quoted, faults });
  });

  test('also where a double runs on', () => {
    const text = "The 'players said: \"We will not cut the bosses' pay.";
    expect(read(text, { ...alone, mayRunOn: true })).toEqual({ ...sound, faults: ['unclosed 4'] });
  });

  test('also where a double was carried', () => {
    const carried = { ...alone, isCarried: true };
    const expected = { ...sound, faults: ['unclosed 0'] };
    expect(read("'No,\" Ruiz said of the players' plan.", carried)).toEqual(expected);
    expect(read("It's 'no,\" Ruiz said of the players' plan.", carried).faults).toEqual(['unclosed 5']);
    expect(read("Ruiz said 'no' to the plan.", carried)).toEqual({ ...sound, quoted: ['no'] });
  });
});

describe('marks that face the wrong way', () => {
  test.each([
    ['”We won,” she said.', ['double 0']],
    ['“We won,“ she said.', ['double 8']],
    ['„We won“ she said.', []],
    ['”We won,“ she said.', ['double 0', 'double 8']],
    ['’We won,’ she said.', ['single 0']],
    ['‘We won,‘ she said.', ['single 8']],
    ['Fans in the ‘90s won.', ['single 12']],
    ['”We won', ['double 0']],
  ])('%s', (text, reversed) => expect(read(text).reversed).toEqual(reversed));

  test('what a carried quotation ends with', () => {
    expect(read('We won,“ she said.', { ...alone, isCarried: true }).reversed).toEqual(['double 7']);
  });
});
