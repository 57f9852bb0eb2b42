import { describe, expect, test } from 'vitest';
import { B, D, H, L, P, shape, U } from './shape.js';

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
