import { expect, test } from 'vitest';
import { faulty, fixable, folderOf, newslint, sound } from './desk.js';

const files = { 'a.txt': faulty, 'sub/b.txt': fixable, 'c.txt': sound };

test('--stats says on standard error what took how long, and changes nothing else', () => {
  const folder = folderOf(files);
  for (const format of ['stylish', 'json']) {
    const plain = newslint(folder, ['--format', format]);
    const timed = newslint(folder, ['--format', format, '--stats']);
    expect([timed.code, timed.out, plain.err]).toEqual([1, plain.out, '']);
    expect(timed.err).toMatch(/^ {8}ms {3}share {2}rule\n {3,}\d+\.\d {2,}\d+\.\d% {2}reading, parsing/);
    for (const name of ['a.txt', 'sub/b.txt', 'c.txt'])
      expect(timed.err).toMatch(new RegExp(`% {2}${name}\n`));
  }
});

test('time is taken of rules of every kind', () => {
  const rules = [
    'unbalanced-quotes',
    'idle-directive',
    'lost-apostrophe',
    'wrong-article',
    'duplicate-headline',
  ];
  const config = { extends: [], rules: Object.fromEntries(rules.map((id) => [id, 'warning'])) };
  const copy = sound.replace(
    'Two ferries',
    '<!-- newslint-disable-next unbalanced-quotes -->\n\nA old ferry didn?t',
  );
  const folder = folderOf({ 'newslint.config.json': JSON.stringify(config), 'a.txt': copy, 'b.txt': copy });
  const { err } = newslint(folder, ['--stats']);
  for (const id of rules) expect(err).toMatch(new RegExp(`% {2}${id}\n`));
});
