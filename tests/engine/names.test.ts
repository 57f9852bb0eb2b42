import { expect, test } from 'vitest';
import { namesIn } from '../../src/engine/names.js';

test.each([
  ['Ana Brik met Omar Diaz in Kyiv', ['ana', 'brik', 'omar', 'diaz', 'kyiv']],
  ['the mayor met a clerk', []],
  ['Gov. Obi and Dr. Ford', ['gov', 'obi', 'ford']],
  ['On Friday, November 11, He said It was Over', ['friday', 'november', 'over']],
  ["Siobhan O'Neil and María-José", ['siobhan', "o'neil", 'maría', 'josé']],
  ['NATO and the EU', ['nato', 'eu']],
  ['iPhone', ['phone']],
  ['Жан і Олена', ['жан', 'олена']],
  ['Élodie', ['élodie']],
  ['', []],
])('%j', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
