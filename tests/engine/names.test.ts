import { expect, test } from 'vitest';
import { namesIn, wordsIn } from '../../src/engine/names.js';

test.each([
  ['Ana Brik met Omar Diaz in Kyiv', ['ana', 'brik', 'omar', 'diaz', 'kyiv']],
  ['the mayor met a clerk', []],
  ['Gov. Obi and Dr. Ford', ['gov', 'obi', 'ford']],
  ['On Friday, November 11, He said It was Over', ['friday', 'november', 'over']],
  ["Siobhan O'Neil and María-José", ['siobhan', "o'neil", 'maría', 'josé']],
  ['NATO and the EU', ['nato', 'eu']],
  ['Siobhan O’Neil', ['siobhan', "o'neil"]],
  ['Five Boys met the First Lady', ['boys', 'lady']],
  ['Ana-Marie went Home', ['ana', 'marie', 'home']],
  ["O'Neil went Home", ["o'neil", 'home']],
  ['While There Is Rain, As They Say', ['rain', 'say']],
  ['iPhone', ['phone']],
  ['Жан і Олена', ['жан', 'олена']],
  ['Élodie', ['élodie']],
  ['', []],
])('%j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('words are in lower case, with straight apostrophes', () => {
  expect(wordsIn('Ana’s boat LEFT “Sund”')).toEqual(["ana's", 'boat', 'left', 'sund']);
  expect(wordsIn('5 %')).toEqual([]);
});
