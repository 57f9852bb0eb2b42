import { describe, expect, test } from 'vitest';
import { B, C, D, H, L, P, Q, S, shape, U } from './shape.js';

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
