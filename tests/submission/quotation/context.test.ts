import { describe, expect, test } from 'vitest';
import {
  endsInAttribution,
  endsSentence,
  mayBeMisspacedEnd,
} from '../../../src/submission/quotation/context.js';

/** The words before a `|`, within their paragraph. */
const atBar =
  (ask: (text: string, at: number) => boolean) =>
  (copy: string): boolean =>
    ask(copy.replace('|', ''), copy.indexOf('|'));

describe('the words before a mark end a sentence', () => {
  const ends = atBar(endsSentence);
  test.each([
    'The dam held. |We won',
    'Did it hold? |Yes',
    'It held! |Yes',
    'It held… |Yes',
    "He said 'run.' |Yes",
    'He said ‘run.’ |Yes',
    'It held (so far.) |Yes',
    'It held [sic.] |Yes',
    '*It held.* |Yes',
    'He had plan B for it. |Yes',
    'The harbor in Rvs. |Yes',
    'He met Dr. Obi. |Yes',
    `${'The tide rose. '.repeat(20)}|Yes`,
  ])('%s', (copy) => expect(ends(copy)).toBe(true));

  test.each([
    'The dam held |We won',
    'The dam held, |We won',
    'The dam held. Then |it fell',
    "The 'dam |held",
    'He met Dr. |Obi',
    'Dr. |Obi',
    'It was (St. |John)',
    'He met J. |Obi',
    'It was Rovers vs. |City',
    'a |b. Then',
    `It held. ${'and so it went '.repeat(12)}|Yes`,
    '|Yes. No.',
  ])('%s: not', (copy) => expect(ends(copy)).toBe(false));
});

describe('the words before a mark credit a speaker', () => {
  const credits = atBar(endsInAttribution);
  test.each([
    'We won, the mayor said. |',
    'We won, he added: |',
    'We won, Ana Brik said, |',
    'We won, said Ana Brik. |',
    'We won, said the Mayor of Sund|',
    'We won, Ana Brik, who runs the port, wrote in a note. |',
    'We won, the mayor said in a long note|',
    'We won, the mayor said on Monday|',
    'We won, the mayor wrote at dawn|',
    'We won, one of the players’ agents said|',
  ])('%s', (copy) => expect(credits(copy)).toBe(true));

  test.each([
    'We won, as the mayor said. |',
    'We won, which she said. |',
    'We won, the mayor left. |',
    'the mayor said. |',
    'We won, the mayor said. Then |',
    'We won, said ana. |',
    'We won, the mayor said for years|',
    `We won, the mayor said${' '.repeat(200)}|`,
  ])('%s: not', (copy) => expect(credits(copy)).toBe(false));
});

describe('a mark with its space on the wrong side may close', () => {
  const mayClose = atBar(mayBeMisspacedEnd);
  test.each([
    'We won, |"she said.',
    'Did we win? |"he asked.',
    'We won! |"they said.',
    'We won, |"said Ana Brik.',
    'We won, |"the Mayor said.',
    'We won, |"Ana Brik added.',
    'We won, |"said the Mayor.',
  ])('%s', (copy) => expect(mayClose(copy)).toBe(true));

  test.each([
    'We won, |“she said.',
    'We won |"she said.',
    'We won. |"she said.',
    'We won, so |"she said.',
    'We won,|"she said.',
    'We won, |"she saidst.',
    'We won, |"she left.',
    'We won, |"we said so, she said.',
    'She said, |"and she said.',
    'She said we won, |"it was late.',
    '"she said, |"it was late.',
  ])('%s: not', (copy) => expect(mayClose(copy)).toBe(false));
});
