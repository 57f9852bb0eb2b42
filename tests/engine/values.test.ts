import { expect, test } from 'vitest';
import { valuesIn } from '../../src/engine/values.js';

test.each([
  ['41 villages and 3 towns', [41, 3]],
  ['1,200', [1200]],
  ['3.5', [3.5]],
  ['5 million', [5_000_000]],
  ['\\$5 million', [5_000_000]],
  ['5 million and 2 billion', [5_000_000, 2_000_000_000]],
  ['5m', [5_000_000]],
  ['$2bn', [2_000_000_000]],
  ['nine', [9]],
  ['Nineteen', [19]],
  ['forty', [40]],
  ['two hundred', [200]],
  ['two hundred thousand', [200_000]],
  ['the first and the 11th', ['1th', '11th']],
  ['the eleventh', ['11th']],
  ['2022-11-11', [2022, 11, 11]],
  ['3-2', [3, 2]],
  ['-5 and \u22123.5 and \u20132', [-5, -3.5, -2]],
  ['a loss of -$5 million', [-5_000_000]],
  ['minus 5 and minus forty-two', [-5, -42]],
  ['(-7)', [-7]],
  ['10-12, 10\u201312, mid-2021, COVID-19, 5%-7%', [10, 12, 10, 12, 2021, 19, 5, '%', 7, '%']],
  ['3 - 2', [3, 2]],
  ['ages twenty and five', [20, 5]],
  ['a hundred and five boats and two', [105, 2]],
  ['5, million', [5, 1e6]],
  ['on the 5th, million by million', ['5th', 1e6, 1e6]],
  ['12, noon', [12, 'noon']],
  ['1,200, 3,400.5 and 5,', [1200, 3400.5, 5]],
  ['1,2,3', [123]],
  ['5 (million)', [5, 1e6]],
  ['5  million', [5e6]],
  ['5 hundred million', [5e8]],
  ['the 5th million', ['5th', 1e6]],
  ['forty boats, two ferries', [40, 2]],
  ['a minuscule 5 and a terminus 6', [5, 6]],
  ['midnight, 12 midnight, 12 noon', ['midnight', 'midnight', 'noon']],
  ['the 11 noon ships; 12: noon', [11, 'noon', 12, 'noon']],
  ['11:30pm', ['11:30 pm']],
  ['3pm, 3:15pm and 3.15 pm', ['3:00 pm', '3:15 pm', '3:15 pm']],
  ['no numbers here', []],
  ['', []],
])('%j', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each([
  ['five', '5'],
  ['1,000', '1000'],
  ['5 million', '5,000,000'],
  ['$5 million', '$5m'],
  ['third', '3rd'],
  ['forty-two', '42'],
  ['a hundred and five', '105'],
  ['3 pm', '3:00 pm'],
  ['ten thousand', '10,000'],
  ['-6.00', '-6'],
  ['-5', '\u22125'],
  ['-5', 'minus 5'],
  ['minus five', '-5'],
])('%s is %s', (a, b) => {
  expect(valuesIn(a)).toEqual(valuesIn(b));
});

test.each([
  ['five', 'six'],
  ['1.5', '15'],
  ['third', 'three'],
  ['3 am', '3 pm'],
  ['5%', '5'],
  ['5 million', '5 billion'],
  ['5', '5 million'],
  ['a million', 'a billion'],
  ['a hundred', 'a thousand'],
  ['10', '100'],
  ['-6.00', '6'],
  ['-5', '5'],
])('%s is not %s', (a, b) => {
  expect(valuesIn(a)).not.toEqual(valuesIn(b));
});
