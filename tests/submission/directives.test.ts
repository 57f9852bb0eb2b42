import { expect, test } from 'vitest';
import { parseSubmission } from '../../src/submission/parse.js';
import { cut } from './story.js';

const read = (text: string) => parseSubmission(text).directives;

test.each([
  ['<!-- newslint-disable-next long-sentence -->', 'disable-next', ['long-sentence'], undefined],
  ['<!-- newslint-disable-file a-rule, b-rule -->', 'disable-file', ['a-rule', 'b-rule'], undefined],
  [
    '<!-- newslint-disable-next a-rule,b-rule , c-rule -->',
    'disable-next',
    ['a-rule', 'b-rule', 'c-rule'],
    undefined,
  ],
  ['<!-- newslint-disable-next a-rule -- as filed -->', 'disable-next', ['a-rule'], 'as filed'],
  ['<!-- newslint-disable-next a-rule -- one -- two -->', 'disable-next', ['a-rule'], 'one -- two'],
  ['<!--newslint-disable-next a-rule-->', 'disable-next', ['a-rule'], undefined],
  [
    '<!--\nnewslint-disable-next\n  a-rule,\n  b-rule\n-- why\n-->',
    'disable-next',
    ['a-rule', 'b-rule'],
    'why',
  ],
  ['<!-- newslint-disable-next -->', 'disable-next', [], undefined],
  ['<!-- newslint-disable-next -- no rule -->', 'disable-next', [], 'no rule'],
  ['<!-- newslint-disable-nxt a-rule -->', 'disable-nxt', ['a-rule'], undefined],
  ['<!-- newslint- a-rule -->', '', ['a-rule'], undefined],
  ['<!-- newslint-lint a-rule -->', 'lint', ['a-rule'], undefined],
  ['<!-- newslint-enable -->', 'enable', [], undefined],
])('%j', (comment, verb, ids, reason) => {
  const text = `${comment}\n\nTwo ferries left.`;
  const [directive, ...others] = read(text);
  expect(others).toEqual([]);
  expect(directive).toMatchObject({ verb, ...(reason && { reason }) });
  expect(directive?.reason).toBe(reason);
  expect(directive?.rules.map(({ id }) => id)).toEqual(ids);
  expect(directive?.rules.map(({ range }) => cut(text, range))).toEqual(ids);
  expect(cut(text, directive?.range)).toBe(comment);
});

test.each([
  'A storm.',
  '<!-- a note to the desk -->',
  '<!-- NEWSLINT rocks -->',
  '<!-- see newslint-disable-next a-rule -->',
  '<!-- newslint-disable-next a-rule',
  '`newslint-disable-next a-rule`',
])('%j holds no directive', (text) => {
  expect(read(text)).toEqual([]);
});

const D = '<!-- newslint-disable-next a-rule -->';

test.each([
  ['the next block', `One.\n\n${D}\n\nTwo.\n\nThree.`, 'Two.'],
  ['the next block, line by line', `One.\n\n${D}\nTwo.\nmore\n\nThree.`, 'Two.\nmore'],
  ['a block past blank lines', `${D}\n\n\n\n\nTwo.`, 'Two.'],
  ['the block behind another comment', `${D}\n\n<!-- x -->\n\nTwo.`, 'Two.'],
  ['the block behind the line that it ends', `One. ${D}\n\nTwo.`, 'Two.'],
  ['the block that it begins', `One.\n\n${D} Two.\n\nThree.`, 'Two.'],
  ['the block behind the one that it stands in', `One ${D} more.\n\nTwo.`, 'Two.'],
  ['nothing at the end of the file', `One.\n\n${D}\n`, ''],
])('disable-next covers %s', (_, text, covered) => {
  expect(read(text).map(({ covers }) => cut(text, covers))).toEqual([covered]);
});

test('disable-file covers the file from wherever it stands', () => {
  const text = 'One.\n\n<!-- newslint-disable-file a-rule -->\n';
  expect(read(text)[0]?.covers).toEqual({ start: 0, end: text.length });
});

test('each of many directives has its own block', () => {
  const text = `${D}\n\nOne.\n\n${D}\n\nTwo.\n\n${D}\n${D}\n\nThree.`;
  expect(read(text).map(({ covers }) => cut(text, covers))).toEqual(['One.', 'Two.', 'Three.', 'Three.']);
});

test.each([
  ['moved (until 2027-01-31)', 'moved', '2027-01-31'],
  ['moved (until 2027-01-31), see the desk', 'moved, see the desk', '2027-01-31'],
  ['(until 2027-01-31)', undefined, '2027-01-31'],
  ['moved ( Until  2028-02-29 )', 'moved', '2028-02-29'],
  ['moved (until 2027-02-29)', 'moved', undefined],
  ['moved (until 2027-13-01)', 'moved', undefined],
  ['moved (until 27-01-31)', 'moved', undefined],
  ['moved (until January 31, 2027)', 'moved', undefined],
  ['moved (until 2027-01-31 12:00)', 'moved', undefined],
  ['moved (until )', 'moved', undefined],
])('the reason %j has a last day', (filed, reason, iso) => {
  const text = `<!-- newslint-disable-next a-rule -- ${filed} -->\n\nTwo ferries left.`;
  const [directive] = read(text);
  expect(directive?.reason).toBe(reason);
  expect(directive?.until?.iso).toBe(iso);
  expect(cut(text, directive?.until?.range)).toMatch(/^\(\s*until.*\)$/i);
  expect(directive?.rules.map(({ id }) => id)).toEqual(['a-rule']);
});

test.each(['until 2027-01-31', '(untilled 2027-01-31)', '(not until 2027-01-31)', '(until 2027-01-31'])(
  'the reason %j has none',
  (reason) => {
    const [directive] = read(`<!-- newslint-disable-next a-rule -- ${reason} -->`);
    expect(directive).toMatchObject({ reason });
    expect(directive?.until).toBeUndefined();
  },
);
