import { expect, test } from 'vitest';
import { fingerprints } from '../../src/report/fingerprint.js';
import { indexLines } from '../../src/text/lines.js';
import fc from '../seeded.js';
import { fileOf } from './sample.js';

function marks(marked: string, ruleId = 'repeated-word'): readonly string[] {
  const file = fileOf(marked, { ruleId });
  return fingerprints(file, indexLines(file.text));
}

const line = 'The [|the|] cat sat on [|the|] mat.';

test('a fingerprint is 16 hexadecimal digits', () => {
  expect(marks(line)[0]).toMatch(/^[0-9a-f]{16}$/);
});

test('lines that move and white space that changes leave it as it is', () => {
  expect(marks(`A new paragraph.\n\n${line}\n\nAnd another.`)).toEqual(marks(line));
  expect(marks(`Above.\r\n\r\n  ${line.replace(/ /g, '  ')} \r\n`)).toEqual(marks(line));
});

test('the rule, the flagged words and the line each tell findings apart', () => {
  const [first] = marks('The [|cat|] sat.');
  expect(marks('The [|cat|] sat.', 'long-sentence')[0]).not.toBe(first);
  expect(marks('The cat [|sat|].')[0]).not.toBe(first);
  expect(marks('The [|cat|] ran.')[0]).not.toBe(first);
  expect(marks('The cat[||] sat.')[0]).not.toBe(marks('The cat[||] ran.')[0]);
});

test('no two of a file are the same, and the first ones do not change for a later one', () => {
  const words = fc.array(fc.constantFrom('the', '[|the|]', '[||]', '\n'), { maxLength: 40 });
  fc.assert(
    fc.property(words, (parts) => {
      const found = marks(parts.join(' '));
      expect(new Set(found).size).toBe(found.length);
      expect(marks(`${parts.join(' ')}\nAnother [|line|].`).slice(0, -1)).toEqual(found);
    }),
  );
});

test('a long passage is known by how it begins', () => {
  const story = (end: string) => `[|${'word '.repeat(100)}\n${end}|]`;
  expect(marks(story('one'))).toEqual(marks(story('two')));
});
