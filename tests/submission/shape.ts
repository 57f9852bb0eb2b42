import { parseSubmission } from '../../src/submission/parse.js';
import { kindsOf } from './story.js';

export const H = 'Harbor reopens after storm';
export const B = 'By Ana Brik';
export const D = 'November 11, 2022';
export const C = 'INES CARVALHO / ATLANTIC NEWS';
export const P = 'The harbor reopened at dawn on Friday, a day after the storm had closed it.';
export const Q = '"We won," the mayor said.';
export const S = 'What comes next';
export const L = 'Original url:';
export const U = '<https://news.example.org/2022/11/11/harbor-reopens-storm>';

const SHORT: Readonly<Record<string, string>> = {
  headline: 'H',
  deck: 'K',
  byline: 'B',
  date: 'D',
  credit: 'C',
  paragraph: 'P',
  subhead: 'S',
  'list-item': 'I',
  blockquote: 'Q',
  embed: 'E',
  source: 'U',
};

/** The kinds of a story's blocks in a row: `HBDPPUU` is a sound story of two paragraphs. */
export const shape = (...blocks: readonly string[]): string =>
  kindsOf(parseSubmission(blocks.join('\n\n')))
    .map((kind) => SHORT[kind])
    .join('');
