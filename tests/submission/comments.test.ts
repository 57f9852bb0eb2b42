import { expect, test } from 'vitest';
import { commentsIn, findComments } from '../../src/submission/comments.js';
import { MANY } from '../seeded.js';

test.each([
  ['none', 'A storm.', []],
  ['one', 'A <!-- big --> storm.', ['<!-- big -->']],
  ['two', '<!--a--><!--b-->', ['<!--a-->', '<!--b-->']],
  ['over lines', 'A\n<!-- one\n\ntwo -->\nstorm', ['<!-- one\n\ntwo -->']],
  ['with an opening inside', '<!-- a <!-- b --> c -->', ['<!-- a <!-- b -->']],
  ['empty', '<!---->', ['<!---->']],
  ['never closed', 'A <!-- storm', []],
  ['one closed, one not', '<!-- a --> <!-- b', ['<!-- a -->']],
  [
    'dashes inside',
    '<!-- newslint-disable-file x -- reason -->',
    ['<!-- newslint-disable-file x -- reason -->'],
  ],
])('comments: %s', (_, text, expected) => {
  expect([...findComments(text)].map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test.each([
  ['before all', 0, 2, []],
  ['touching one at its start', 0, 5, []],
  ['touching one at its end', 10, 12, []],
  ['sharing a character', 9, 12, [0]],
  ['inside one', 6, 7, [0]],
  ['over two', 4, 22, [0, 1]],
  ['behind all', 30, 40, []],
])('comments in a range: %s', (_, start, end, expected) => {
  const comments = [
    { start: 5, end: 10 },
    { start: 20, end: 25 },
  ];
  expect(commentsIn(comments, { start, end })).toEqual(expected.map((i) => comments[i]));
});

test('many openings that never close are no comments', () => {
  expect([...findComments('<!--'.repeat(MANY))]).toEqual([]);
});
