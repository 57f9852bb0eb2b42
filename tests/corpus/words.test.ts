import { expect, test } from 'vitest';
import { hashWords } from '../../src/corpus/words.js';
import { foldWords } from '../../src/rule/corpus.js';
import { hashPart } from '../../src/text/hash.js';
import fc from '../seeded.js';

function expectSame(copy: string): void {
  const words = foldWords(copy);
  const hashes = words === '' ? [] : words.split(' ').map((word) => hashPart(word) >>> 0);
  expect([...hashWords(copy)], copy).toEqual(hashes);
}

test.each([
  '',
  'Two ferries left.',
  "The crews’ boats don't float: 'tis rock’n’roll, isn't it?",
  "a'b1 c'2 'd e' f''g h'",
  'Café Ünal paid £5m — €4m… “Nobody” sold 1st-class',
  'Straße ÀÉ×÷ ª º x² ½ µ 7¾ ¨ ´ ¯ ¸ café',
  'İstanbul ΣΑΣ ﬁsh ™ Ａ１ 東京',
])('%j has the hashes of its folded words', expectSame);

test('any copy has the hashes of its folded words', () => {
  const unit = fc.oneof(
    fc.constantFrom(..."ab1 '’‘-.“”…½²ªß\u00a0\u0301é"),
    fc.integer({ min: 0, max: 0x2100 }).map((code) => String.fromCharCode(code)),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  );
  fc.assert(fc.property(fc.array(unit, { maxLength: 40 }), (units) => expectSame(units.join(''))));
});
