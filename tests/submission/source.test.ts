import { expect, test } from 'vitest';
import { addressIn, isAddress, labelReader } from '../../src/submission/source.js';

const readLabel = labelReader([]);

test.each([
  'Original url:',
  'Original URL:',
  'ORIGINAL URL:',
  'original url',
  'Original url :',
  'Original  url:',
  'Original link:',
  'Original article:',
  'Original story:',
  'Article URL:',
  'Source URL:',
  'Source link:',
  'Source:',
  'Link:',
  'URL:',
  '**Original url:**',
  '*Source:*',
  '**Source**:',
])('%s is a label', (line) => {
  expect(readLabel(line)).toMatchObject({
    label: { start: 0, end: line.length },
    rest: { end: line.length },
  });
});

test.each([
  ['Original url: <https://a.example/x>', '<https://a.example/x>'],
  ['Source URL:https://a.example/x', 'https://a.example/x'],
  ['Source: [a](https://a.example/x)', '[a](https://a.example/x)'],
  ['**Original url:** https://a.example/x ', 'https://a.example/x'],
  ['Original url https://a.example/x', 'https://a.example/x'],
  ['Source: the harbor office', 'the harbor office'],
])('%s: what stands behind', (line, rest) => {
  const reading = readLabel(line);
  expect(reading && line.slice(reading.rest.start, reading.rest.end)).toBe(rest);
});

test.each([
  'Sources said the harbor reopened.',
  'Source of the river found',
  'Source',
  'Links to the story',
  'The source: a clerk',
  'Original urls were lost',
  'Original story of the dam',
  'Linked:',
  'By Ana Brik',
  '',
])('%j is no label', (line) => {
  expect(readLabel(line)).toBeUndefined();
});

test.each([
  ['Original url:', true],
  ['Source URL:', true],
  ['Source:', false],
  ['Link:', false],
])('%s is certain: %s', (line, isCertain) => {
  expect(readLabel(line)?.isCertain).toBe(isCertain);
});

test('a desk may add labels, whatever is in them', () => {
  const read = labelReader(['Quelle:', 'Found at (web)']);
  expect(read('Quelle: https://a.example')?.isCertain).toBe(true);
  expect(read('found at (web):')?.label).toEqual({ start: 0, end: 15 });
  expect(read('Original url:')).toBeDefined();
});

test('a label of a desk may hold a colon, and space around its last one', () => {
  expect(labelReader(['Netz: Quelle:'])('Netz: Quelle: https://a.example')).toBeDefined();
  expect(labelReader(['Quelle : '])('Quelle: https://a.example')).toBeDefined();
});

test('the range of a label ends with its colon', () => {
  expect(readLabel('Original url: https://a.example/x')?.label).toEqual({ start: 0, end: 13 });
});

test.each([
  'https://a.example/x',
  'http://a.example',
  '<https://a.example/x>',
  '<https://a.example/x',
  '[the story](https://a.example/x)',
  '[the story](#)',
  '[the story](https://a.example/x_(y))',
  'www.a.example/x',
  'a.example/x',
  'a.example',
  '//a.example/x',
  'ftp://a.example/x',
  'https:/a.example/x',
  'https//a.example/x',
  'mailto:a@a.example',
  'https://a.example/a b',
  'http://user:word@a.example/',
  'https://',
  '< https://a.example >',
  ' https://a.example/x ',
  '[the story](https://a.example/x',
  '[the story](https://a.example/x_(yes)_z)',
  'news.example.org/x/y',
  'news.example:8080/x',
  'news.example?q=harbor',
  'http//a.example/x',
  `https://a.example/${'x'.repeat(3982)}`,
])('%s is meant as an address', (line) => {
  expect(isAddress(line)).toBe(true);
});

test.each([
  '',
  'the harbor',
  'Note: see below.',
  'He left.',
  'Two ferries left.',
  '<!-- x -->',
  '<https://a.example\nx>',
  'Note: <b> is bold.',
  'note:this',
  'a.example and more',
  `https://a.example/${'x'.repeat(3983)}`,
  'a\nb.example',
  '[The harbor](https://a.example/x) reopened at dawn.',
  '[The harbor](https://a.example/x) and [the pier](https://a.example/y)',
])('%j is not', (line) => {
  expect(isAddress(line)).toBe(false);
});

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['  https://a.example/x  ', 'https://a.example/x'],
  ['<https://a.example/x>', 'https://a.example/x'],
  [' <https://a.example/x>', 'https://a.example/x'],
  ['<https://a.example/x', 'https://a.example/x'],
  ['[the story](https://a.example/x)', 'https://a.example/x'],
  [' [the story](https://a.example/x) ', 'https://a.example/x'],
  ['[the (old) story](#)', '#'],
  ['[the story](https://a.example/x_(y))', 'https://a.example/x_(y)'],
  ['<>', ''],
])('the address in %j', (line, address) => {
  const { start, end } = addressIn(line);
  expect(line.slice(start, end)).toBe(address);
});
