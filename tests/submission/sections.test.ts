import { describe, expect, test } from 'vitest';
import { parseSubmission } from '../../src/submission/parse.js';
import { kindsOf } from './story.js';

const H = 'Harbor reopens after storm';
const B = 'By Ana Brik';
const D = 'November 11, 2022';
const C = 'INES CARVALHO / ATLANTIC NEWS';
const P = 'The harbor reopened at dawn on Friday, a day after the storm had closed it.';
const Q = '"We won," the mayor said.';
const S = 'What comes next';
const L = 'Original url:';
const U = '<https://news.example.org/2022/11/11/harbor-reopens-storm>';

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
const shape = (...blocks: readonly string[]): string =>
  kindsOf(parseSubmission(blocks.join('\n\n')))
    .map((kind) => SHORT[kind])
    .join('');

test.each([
  ['the least', [H, B, D, P, L, U], 'HBDPUU'],
  ['a credit', [H, B, D, C, P, L, U], 'HBDCPUU'],
  ['an agency as credit', [H, B, D, 'TASS', P, L, U], 'HBDCPUU'],
  ['a name as credit', [H, B, D, 'Ines Carvalho', P, L, U], 'HBDCPUU'],
  ['three lines of credit', [H, B, D, 'TASS', C, 'AP Photo/Omar Diaz', P, L, U], 'HBDCCCPUU'],
  ['a subhead', [H, B, D, P, S, P, L, U], 'HBDPSPUU'],
  ['a subhead that asks', [H, B, D, P, 'Battle... and peace?', P, L, U], 'HBDPSPUU'],
  ['a quoted subhead', [H, B, D, P, "'Who would trust it?'", P, L, U], 'HBDPSPUU'],
  ['a subhead in Markdown', [H, B, D, P, '## What comes next', P, L, U], 'HBDPSPUU'],
  ['a subhead in strong type', [H, B, D, P, '**What comes next**', P, L, U], 'HBDPSPUU'],
  ['a headline in Markdown', [`# ${H}`, B, D, P, L, U], 'HBDPUU'],
  ['a short paragraph', [H, B, D, P, 'Nobody slept.', P, L, U], 'HBDPPPUU'],
  ['a short quotation', [H, B, D, P, '"No."', P, L, U], 'HBDPPPUU'],
  ['a quotation without a stop', [H, B, D, P, '"Nobody slept"', P, L, U], 'HBDPPPUU'],
  ['a list', [H, B, D, P, '- One\n- Two\n- Three', P, L, U], 'HBDPIIIPUU'],
  ['a numbered list', [H, B, D, P, '1. One\n2. Two', P, L, U], 'HBDPIIPUU'],
  ['a block quotation', [H, B, D, P, '> The dam held.\n> It did.', P, L, U], 'HBDPQPUU'],
  ['an address in the body', [H, B, D, P, 'https://a.example/clip', P, L, U], 'HBDPEPUU'],
  ['a credit in the body', [H, B, D, P, 'Photo: Ana Brik', P, L, U], 'HBDPCPUU'],
  ['a quotation first', [H, B, D, Q, P, L, U], 'HBDPPUU'],
  ['a deck', [H, 'Ferries sail again, and the fleet is whole', B, D, P, L, U], 'HKBDPUU'],
])('a sound story with %s', (_, blocks, expected) => {
  expect(shape(...blocks)).toBe(expected);
});

describe('one section is missing', () => {
  test.each([
    ['the headline', [B, D, P, P, L, U], 'BDPPUU'],
    ['the byline', [H, D, P, P, L, U], 'HDPPUU'],
    ['the date', [H, B, P, P, L, U], 'HBPPUU'],
    ['byline and date', [H, P, P, L, U], 'HPPUU'],
    ['headline and byline', [D, P, P, L, U], 'DPPUU'],
    ['the front', [P, P, L, U], 'PPUU'],
    ['the body', [H, B, D, L, U], 'HBDUU'],
    ['the source', [H, B, D, P, P], 'HBDPP'],
    ['the label', [H, B, D, P, P, U], 'HBDPPU'],
    ['the address', [H, B, D, P, P, L], 'HBDPPU'],
    ['all but a headline', [H], 'H'],
    ['all but a paragraph', [P], 'P'],
    ['all', [''], ''],
  ])('%s', (_, blocks, expected) => {
    expect(shape(...blocks)).toBe(expected);
  });
});

describe('sections out of order', () => {
  test.each([
    ['the date above the byline', [H, D, B, P, L, U], 'HDBPUU'],
    ['the byline above the headline', [B, H, D, P, L, U], 'BHDPUU'],
    ['the date first', [D, H, B, P, L, U], 'DHBPUU'],
    ['the credit above the headline', [C, H, B, D, P, L, U], 'CHBDPUU'],
    ['the credit above the byline', [H, C, B, D, P, L, U], 'HCBDPUU'],
    ['the byline in the body', [H, D, P, B, P, L, U], 'HDPBPUU'],
    ['the date in the body', [H, B, P, D, P, L, U], 'HBPDPUU'],
    ['the source first', [L, U, H, B, D, P], 'UUHBDP'],
    ['copy behind the source', [H, B, D, P, L, U, P], 'HBDPUUP'],
    ['the headline twice', [H, H, B, D, P, L, U], 'HHBDPUU'],
    ['the byline twice', [H, B, B, D, P, L, U], 'HBBDPUU'],
    ['the date twice', [H, B, D, D, P, L, U], 'HBDDPUU'],
    ['the source twice', [H, B, D, P, L, U, L, U], 'HBDPUUUU'],
  ])('%s', (_, blocks, expected) => {
    expect(shape(...blocks)).toBe(expected);
  });
});

describe('look-alikes', () => {
  test.each([
    ['a headline that starts with By', ['By a whisker, Diaz wins the seat', B, D, P, L, U], 'HBDPUU'],
    ['a headline that could be a byline', ['By Sea and Air', B, D, P, L, U], 'HBDPUU'],
    ['a headline that starts with a month', ['March 11 marchers freed', B, D, P, L, U], 'HBDPUU'],
    ['a headline that is a question', ['Who pays for the dam?', B, D, P, L, U], 'HBDPUU'],
    ['a headline with a full stop', ['Harbor reopens after storm.', B, D, P, L, U], 'HBDPUU'],
    ['a headline in quotation marks', ['"We won" says mayor', B, D, P, L, U], 'HBDPUU'],
    ['a headline with a slash', ['Win/lose: the harbor reopens', B, D, P, L, U], 'HBDPUU'],
    ['a first paragraph with By', [H, B, D, 'By Friday the water had fallen.', P, L, U], 'HBDPPUU'],
    ['a paragraph that starts with a link', [H, B, D, P, '[The mayor](#m) left.', P, L, U], 'HBDPPPUU'],
    ['a first paragraph with a year', [H, B, D, 'By 2025 most buses will be electric.', P, L, U], 'HBDPPUU'],
    ['the same without a byline', [H, D, 'By 2025 most buses will be electric.', P, L, U], 'HDPPUU'],
    ['a first paragraph with a month', [H, B, D, 'November 2022 was wet.', P, L, U], 'HBDPPUU'],
    [
      'a first paragraph with a date',
      [H, B, D, 'November 11, 2022, was the wettest day.', P, L, U],
      'HBDPPUU',
    ],
    ['Source: in the body', [H, B, D, P, 'Source: the harbor office', P, L, U], 'HBDPSPUU'],
    ['a subhead that starts with By', [H, B, D, P, 'By sea and by air', P, L, U], 'HBDPSPUU'],
    ['a date as subhead', [H, B, D, P, 'November 12, 2022', P, L, U], 'HBDPSPUU'],
  ])('%s', (_, blocks, expected) => {
    expect(shape(...blocks)).toBe(expected);
  });
});

describe('where a source begins', () => {
  const V = 'https://b.example/clip';
  const SIX = 'one two three four five six';
  test.each([
    ['a second address below the first', [H, B, D, P, L, U, V], 'HBDPUUU'],
    ['a bare address at the end', [H, B, D, P, V], 'HBDPU'],
    ['one at the end, with a source above', [L, U, H, B, D, P, V], 'UUHBDPE'],
    ['an address alone', [V], 'H'],
    ['a doubtful label with an address at the end', [H, B, D, P, `Source: ${V}`], 'HBDPU'],
    ['a doubtful label alone at the end', [H, B, D, P, 'Source:'], 'HBDPU'],
    ['a doubtful label above an address', [H, B, D, P, 'Source:', V], 'HBDPUU'],
    ['a doubtful label above what should be one', [H, B, D, P, 'Source:', 'the harbor office'], 'HBDPUU'],
    ['a doubtful label above six words', [H, B, D, P, 'Source:', SIX], 'HBDPUU'],
    ['a doubtful label above seven words', [H, B, D, P, 'Source:', `${SIX} more`], 'HBDPPP'],
    ['a doubtful label above a sentence', [H, B, D, P, 'Source:', 'Two ferries left.'], 'HBDPPP'],
    ['a doubtful label above two lines', [H, B, D, P, 'Source:', 'the harbor\noffice'], 'HBDPPP'],
    ['a doubtful label in the body', [H, B, D, P, 'Source:', 'the harbor office', P], 'HBDPPPP'],
    ['a doubtful label above the sure one', [H, B, D, P, `Source: ${V}`, P, L, U], 'HBDPSPUU'],
    ['a doubtful label behind the sure one', [H, B, D, P, L, U, 'Source:', V], 'HBDPUUUU'],
    ['a doubtful label with no address', [H, B, D, P, 'Source: the harbor office'], 'HBDPS'],
    ['a sure label with no address', [H, B, D, P, 'Original url: the harbor office'], 'HBDPU'],
    ['a sure label above copy', [H, B, D, L, P], 'HBDUP'],
  ])('%s', (_, blocks, expected) => {
    expect(shape(...blocks)).toBe(expected);
  });
});

describe('what stands in the front', () => {
  const LONG = `The ${'old '.repeat(23)}harbor.`;
  test.each([
    ['a paragraph above the headline', [P, H, B, D, P, L, U], 'PHBDPUU'],
    ['a paragraph above a credit', [P, 'TASS', B, D, P, L, U], 'HCBDPUU'],
    ['a paragraph above the date', [P, D, B, P, L, U], 'HDBPUU'],
    ['a short paragraph above the headline', ['Nobody slept in the harbor last night.', H, B, D, P], 'HKBDP'],
    ['a paragraph of eight words', ['Nobody slept in the harbor last Friday night.', H, B, D, P], 'PHBDP'],
    ['a byline with a full stop', [H, 'By Martin Ford Jr.', D, P, L, U], 'HBDPUU'],
    ['a date with a full stop', [H, B, 'November 11, 2022.', P, L, U], 'HBDPUU'],
    ['a headline of 25 words', [LONG, B, D, P, L, U], 'HBDPUU'],
    ['26 words are none', [`Still ${LONG}`, B, D, P, L, U], 'PBDPUU'],
    ['a headline of two words and a stop', ['They won.', P, L, U], 'HPUU'],
    ['a sentence of three words and no front', ['Nobody slept here.', P, L, U], 'PPUU'],
    ['two names as credits', [H, B, D, 'Ines Carvalho', 'Harbor Museum', P, L, U], 'HBDCCPUU'],
    ['a second date of no year', [H, B, D, 'Nov. 12', P, L, U], 'HBDCPUU'],
    ['a date of no year alone', ['Nov. 11', B, D, P, L, U], 'HBDPUU'],
    ['an agency above the byline', ['TASS', B, D, P, L, U], 'HBDPUU'],
    ['an agency above the date', ['TASS', D, B, P, L, U], 'HDBPUU'],
    ['an agency above two words', ['TASS', 'Harbor reopens', B, D, P, L, U], 'HKBDPUU'],
    ['an agency above three words', ['TASS', 'Harbor reopens today', B, D, P, L, U], 'CHBDPUU'],
    ['an agency above a list', ['TASS', '- One', P, L, U], 'HIPUU'],
    ['an agency and no more', ['TASS'], 'H'],
    ['an agency behind the byline', [B, 'TASS', H, D, P, L, U], 'BCHDPUU'],
    ['an agency behind the date', [D, 'TASS', H, B, P, L, U], 'DCHBPUU'],
    ['four words behind the date', [B, D, 'Harbor reopens after storm', P, L, U], 'BDCPUU'],
    ['five words behind the date', [B, D, 'Harbor reopens after the storm', P, L, U], 'BDHPUU'],
    ['nine words behind the date', [H, B, D, `${H}, and much more of it`, P, L, U], 'HBDSPUU'],
    ['a name behind the headline', [H, 'Ines Carvalho', P, L, U], 'HSPUU'],
    ['a name behind the byline', [H, B, 'Ines Carvalho', P, L, U], 'HBCPUU'],
    ['a name behind the date', [H, D, 'Ines Carvalho', P, L, U], 'HDCPUU'],
  ])('%s', (_, blocks, expected) => {
    expect(shape(...blocks)).toBe(expected);
  });
});

describe('what looks like the front in the body', () => {
  test.each([
    ['the byline again', [H, B, D, P, B, P, L, U], 'HBDPBPUU'],
    ['another byline', [H, B, D, P, 'By Omar Diaz', P, L, U], 'HBDPCPUU'],
    ['a name of one word, with no byline above', [H, D, P, 'By Sund', P, L, U], 'HDPCPUU'],
    ['a name of two words', [H, D, P, 'By Ana  Brik', P, L, U], 'HDPBPUU'],
    ['a link of one word', [H, D, P, 'By [Sund](#)', P, L, U], 'HDPBPUU'],
    ['an agency', [H, D, P, 'By AFP', P, L, U], 'HDPBPUU'],
    ['one word and a name', [H, D, P, 'By Sund and Ana Brik', P, L, U], 'HDPBPUU'],
    ['no real date, with no date above', [H, B, P, 'February 30, 2023', P, L, U], 'HBPSPUU'],
    ['a host of five letters', [H, B, D, P, 'ab.io', P, L, U], 'HBDPEPUU'],
    ['a host of four letters', [H, B, D, P, 'A.io', P, L, U], 'HBDPSPUU'],
  ])('%s', (_, blocks, expected) => {
    expect(shape(...blocks)).toBe(expected);
  });
});

test.each([
  ['By', 'HBDPUU'],
  ['By by Ana Brik', 'HBDPUU'],
  ['By [Ana Brik](#', 'HBDPUU'],
  ['By [Ana Brik]()', 'HBDPUU'],
  ['BY ANA BRIK', 'HBDPUU'],
  ['By AFP', 'HBDPUU'],
  ['By Staff', 'HBDPUU'],
])('a byline %j keeps its place', (byline, expected) => {
  expect(shape(H, byline, D, P, L, U)).toBe(expected);
});

test.each([
  'February 30, 2023',
  'Novembre 11, 2022',
  'November 11, 20222',
  '11/12/2022',
  'Nov. 11',
  '2022-13-01',
  'Friday, November 11, 2022',
])('a date %j keeps its place', (date) => {
  expect(shape(H, B, date, P, L, U)).toBe('HBDPUU');
});

test.each([
  ['a name alone', 'Ana Brik', 'HKDPUU'],
  ['a slip in By', 'Bye Ana Brik', 'HKDPUU'],
])('%s is no byline', (_, line, expected) => {
  expect(shape(H, line, D, P, L, U)).toBe(expected);
});

describe('lines run together', () => {
  test.each([
    ['the front', [`${H}\n${B}\n${D}`, P, L, U], 'HBDPUU'],
    ['the front and the lead', [`${H}\n${B}\n${D}\n${P}`, P, L, U], 'HBDPPUU'],
    ['byline and date', [H, `${B}\n${D}`, P, L, U], 'HBDPUU'],
    ['label and address', [H, B, D, P, `${L}\n${U}`], 'HBDPUU'],
    ['the lead and the source', [H, B, D, `${P}\n${L}\n${U}`], 'HBDPUU'],
    ['all of it', [[H, B, D, P, L, U].join('\n')], 'HBDPUU'],
    ['a doubtful label and an address', [H, B, D, `${P}\nSource:\n${U}`], 'HBDPUU'],
    ['a doubtful label and none', [H, B, D, `${P}\nSource:\nthe office.`, P, L, U], 'HBDPPUU'],
    ['a doubtful label last', [H, B, D, `${P}\nSource:`, P, L, U], 'HBDPPUU'],
    ['an address in a paragraph', [H, B, D, `${P}\nSource: the pier\n${U}\n${P}`, P, L, U], 'HBDPPUU'],
    ['a byline at the end of the eighth', [H, B, D, P, P, P, P, `${P}\n${B}`, L, U], 'HBDPPPPPBUU'],
    ['a byline at the end of the ninth', [H, B, D, P, P, P, P, P, `${P}\n${B}`, L, U], 'HBDPPPPPPUU'],
    ['label and address on one line', [H, B, D, P, `${L} ${U}`], 'HBDPU'],
  ])('%s', (_, blocks, expected) => {
    expect(shape(...blocks)).toBe(expected);
  });
});
