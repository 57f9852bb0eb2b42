import { describe, expect, test } from 'vitest';
import { guardFinding, openGuard } from '../../src/engine/guard.js';
import { valuesIn } from '../../src/engine/values.js';
import { parseSubmission } from '../../src/submission/parse.js';

/** Whether a fix that writes `fresh` for `old` in a paragraph stays a fix. */
function isKept(paragraph: string, old: string, fresh: string): boolean {
  const text = `Harbor reopens\n\nBy Ana Brik\n\nNovember 11, 2022\n\n${paragraph}\n\nSource: <https://news.example.org/harbor>`;
  const start = text.indexOf(old, text.indexOf(paragraph));
  const range = { start, end: start + old.length };
  const fix = { title: 'Write it so.', edits: [{ range, text: fresh }] };
  const guard = openGuard(parseSubmission(text));
  return guardFinding(guard, { range, message: 'It is wrong.', fix }).fix !== undefined;
}

describe('valuesIn', () => {
  test.each([
    ['forty-two boats and 42 crews', [42, 42]],
    ['one hundred and five', [105]],
    ['three thousand two hundred', [3200]],
    ['1,000,000 or 1 million or a million', [1e6, 1e6, 1e6]],
    ['$4.35bn', [4.35e9]],
    ['the 2nd, the second', ['2th', '2th']],
    ['two, three', [2, 3]],
    ['two and three', [2, 3]],
    ['12 noon or noon', ['noon', 'noon']],
    ['7:00 pm, 7 pm, 7 am', ['7:00 pm', '7:00 pm', '7:00 am']],
    ["the 1990's, I'm", [1990]],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });
});

describe('a fix that changes the form alone', () => {
  test.each([
    ['5 percent', '5%'],
    ['six percent', '6%'],
    ['Six percent', '6%'],
    ['twenty-five percent', '25%'],
    ['October 14', 'Oct. 14'],
    ['Mar. 3', 'March 3'],
    ['Sep. 3', 'Sept. 3'],
    ['14 October', 'October 14'],
    ['Oct. 4th', 'Oct. 4'],
    ['27th November', '27 November'],
    ['1,000,000', '1 million'],
    ['$1.1bn', '$1.1 billion'],
    ['12000', '12,000'],
    ['3 PM', '3 p.m.'],
    ['3:15pm', '3:15 p.m.'],
    ['11.30pm', '11:30 p.m.'],
    ['7:00 p.m.', '7 p.m.'],
    ['12 noon', 'noon'],
    ['2nd', 'second'],
    ['1990’s', '1990s'],
    ['#1', 'No. 1'],
    ['Number 4', 'No. 4'],
    ['Friday', 'Fri.'],
    ['Salem, Ore.', 'Salem, Oregon'],
    ['Austin, TX', 'Austin, Texas'],
    ['Albany, N.Y.', 'Albany, New York'],
    ['(R-TX)', '(R-Texas)'],
    ['Senator Ana Brik', 'Sen. Ana Brik'],
    ['US', 'U.S.'],
    ['J. K. Marlow', 'J.K. Marlow'],
    ['Brik Corporation', 'Brik Corp.'],
    ['Elm Street', 'Elm St.'],
    ['PhD', 'Ph.D.'],
    ['Mr. Diaz', 'Diaz'],
    ['(D., Ore.)', '(D-Ore.)'],
    ['the 4th of the 27th November', 'the 4th of the 27 November'],
    ['-6.00', '-6'],
    ['-5 degrees', 'minus 5 degrees'],
    ['\u22125', '-5'],
  ])('%s to %s', (old, fresh) => {
    expect(isKept(`The council met, ${old} and the rest of it.`, old, fresh)).toBe(true);
  });
});

describe('a fix that changes what the story says', () => {
  test.each([
    ['5 percent', '6%'],
    ['5 percent', '5'],
    ['the 4th boat', 'the 4 boat'],
    ['October 14', 'Nov. 14'],
    ['October 14', 'October 15'],
    ['Friday', 'Saturday'],
    ['on Friday', 'on'],
    ['21:00', '9 p.m.'],
    ['3 p.m.', '3 a.m.'],
    ['7:05 p.m.', '7 p.m.'],
    ['noon', 'midnight'],
    ['2nd', 'two'],
    ['2nd', 'third'],
    ['1,204,311', '1.2 million'],
    ['Salem, Ore.', 'Salem, Okla.'],
    ['Austin, TX', 'Austin'],
    ['Sen. Brik', 'Rep. Brik'],
    ['Sen. Brik', 'Brik'],
    ['Kiev', 'Kyiv'],
    ['forty-two', 'forty'],
    ['-6.00', '6'],
    ['-5 degrees', '5 degrees'],
    ['\u22125', '5'],
  ])('%s to %s', (old, fresh) => {
    expect(isKept(`The council met, ${old} and the rest of it.`, old, fresh)).toBe(false);
  });
});

test.each([
  ['a figure behind its minus', 'It fell by -6.00 points.', '6.00', '6', true],
  ['a minus alone', 'It fell by -6 points.', '-', '', false],
  ['a minus before a sum', 'It fell by -$6 in May.', '-', '', false],
  ['a dash that would become a minus', 'It rained - 40 boats sank.', '- ', '-', false],
  ['a space that parts a dash from a figure', 'It rained - 40 boats sank.', ' 40', '40', false],
  ['a day behind its month', 'It met on October 4th there.', '4th', '4', true],
  ['a day before its month', 'It met on 4th October there.', '4th', '4', true],
  ['a day before its month, with a no-break space', 'It met on 4th\u00A0October there.', '4th', '4', true],
  ['a place in a row', 'It was the 4th there.', '4th', '4', false],
  ['a figure before its scale', 'It cost 5 million then.', '5', '5000000', false],
  ['a figure in words before its scale', 'It cost 5 million then.', '5', 'five', true],
  ['a sum behind its minus', 'It fell by -$6.00 then.', '6.00', '6', true],
  ['a sum behind a backslash', 'It cost \\$5 then.', '\\$5', '\\$6', false],
  ['a number put in', 'About 41 ferries left.', '41', '41 or 5', false],
  ['a day put before another', 'It met on November 11 there.', 'November 11', 'November 11 or 12', false],
  ['a hyphen between figures', 'They won 10-12 there.', '-', '\u2013', true],
])('%s', (_, paragraph, old, fresh, expected) => {
  expect(isKept(paragraph, old, fresh)).toBe(expected);
});
