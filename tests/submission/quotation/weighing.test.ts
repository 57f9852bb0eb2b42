import { describe, expect, test } from 'vitest';
import { readDoubles } from '../../../src/submission/quotation/doubles.js';
import { findMarks, isDouble } from '../../../src/submission/quotation/marks.js';
import { findPrimes } from '../../../src/submission/quotation/primes.js';

const alone = { isCarried: false, mayRunOn: false };
const carried = { isCarried: true, mayRunOn: false };
const runsOn = { isCarried: false, mayRunOn: true };

const SIGNS = { unclosed: '?', unopened: '¿', nested: '#', doubled: '=' } as const;

/**
 * The text with each mark as what it is read as: `⟨` and `⟩` of a pair, `…` that runs on, `^` that closes what
 * was carried, `?` unclosed, `¿` unopened, `#` nested, `=` doubled. Nested marks and those left alone stay.
 */
function drawn(text: string, around = alone): string {
  const marks = findMarks(text).filter(({ character }) => isDouble(character));
  const { pairs, faults, open, closesCarried } = readDoubles(text, marks, findPrimes(text).inches, around);
  const letters = [...text];
  for (const pair of pairs) {
    letters[pair.open] = '⟨';
    letters[pair.close] = '⟩';
  }
  if (open !== undefined) letters[open] = '…';
  if (closesCarried !== undefined) letters[closesCarried] = '^';
  for (const { kind, at } of faults) letters[at] = SIGNS[kind];
  return letters.join('');
}

describe('marks that may be either', () => {
  test.each([
    ['He said—"—and left.', 'He said—…—and left.'],
    ['We won,“ she said.', 'We won,… she said.'],
    ['”We won.', '…We won.'],
    ['He paused—”—and left.', 'He paused—¿—and left.'],
    ['He paused—»—and left.', 'He paused—¿—and left.'],
    ['He paused—»—and left,» he said.', 'He paused—¿—and left,¿ he said.'],
    ['“We paused—“—and left,” he said.', '?We paused—⟨—and left,⟩ he said.'],
    ['„We paused—„—and left,” he said.', '?We paused—⟨—and left,⟩ he said.'],
    ['‟We paused—‟—and left,” he said.', '?We paused—⟨—and left,⟩ he said.'],
    ['«We paused—«—and left,» he said.', '?We paused—⟨—and left,⟩ he said.'],
    ['"He paused—"—and it was 27" wide," he said.', '⟨He paused—⟩—and it was 27" wide,¿ he said.'],
  ])('%s', (text, expected) => expect(drawn(text)).toBe(expected));
});

describe('a mark behind a full stop or a credit begins something new', () => {
  test.each([
    ['"He read the sign. «Keep out,» it said.', '?He read the sign. ⟨Keep out,⟩ it said.'],
    ['"We read it, he said, «Keep out,» it was.', '?We read it, he said, ⟨Keep out,⟩ it was.'],
    ['"We read the sign «Keep out» at the gate.', '…We read the sign ⟨Keep out⟩ at the gate.'],
    ['He paused—"—the sign fell. «Keep out,» it said.', 'He paused—?—the sign fell. ⟨Keep out,⟩ it said.'],
    ['"He read the sign. «Keep out.', '?He read the sign. …Keep out.'],
    ['"He read «keep «out» there," she said.', '⟨He read ?keep ⟨out⟩ there,⟩ she said.'],
    ['"He read »keep out« there," she said.', '⟨He read ⟨keep out⟩ there,⟩ she said.'],
  ])('%s', (text, expected) => expect(drawn(text)).toBe(expected));
});

describe('a paragraph that may run on', () => {
  test.each([
    ['"He read the sign. «Keep out,» it said.', '…He read the sign. ⟨Keep out,⟩ it said.'],
    ['"He read the sign. «Keep out» and left, he said.', '?He read the sign. ⟨Keep out⟩ and left, he said.'],
    ['"He read the sign. «Keep out.', '?He read the sign. …Keep out.'],
    ['"He read «keep out.', '"He read …keep out.'],
    ['"We won," she said.', '⟨We won,⟩ she said.'],
  ])('%s', (text, expected) => expect(drawn(text, runsOn)).toBe(expected));
});

describe('a space on the wrong side', () => {
  test.each([
    ['"We won, "she said.', '⟨We won, ⟩she said.'],
    ['"We won "yes', '?We won …yes'],
    ['"We won, "she said so often," he said.', '?We won, ⟨she said so often,⟩ he said.'],
    ['We won, "she said.', 'We won, …she said.'],
  ])('%s', (text, expected) => expect(drawn(text)).toBe(expected));
});

describe('marks set twice', () => {
  test.each([
    ['He said "" and left.', 'He said "= and left.'],
    ['He said *""*no*"* twice.', 'He said *=⟨*no*⟩* twice.'],
    ['"""We won," she said.', '==⟨We won,⟩ she said.'],
    ['"«We won,»" she said.', '⟨⟨We won,⟩⟩ she said.'],
  ])('%s', (text, expected) => expect(drawn(text)).toBe(expected));
});

describe('a quotation that the paragraph before left open', () => {
  test.each([
    ['The board is 2" by 4" and thick.', 'The board is 2" by 4" and thick.'],
    ['It was 27", he said.', 'It was 27", he said.'],
    ['He said "yes," and left," she said.', 'He said #yes,⟩ and left,^ she said.'],
    ['The 27" screen fell," she said.', 'The 27" screen fell,^ she said.'],
    ['We won. Nothing else.', 'We won. Nothing else.'],
  ])('%s', (text, expected) => expect(drawn(text, carried)).toBe(expected));
});

test('faults come in the order of the text', () => {
  const text = 'We won," she said. They lost," he said.';
  expect(drawn(text)).toBe('We won,¿ she said. They lost,¿ he said.');
  const marks = findMarks(text);
  const { faults } = readDoubles(text, marks, new Set(), alone);
  expect(faults.map(({ at }) => at)).toEqual([7, 29]);
});
