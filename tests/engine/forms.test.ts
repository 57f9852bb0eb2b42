import { describe, expect, test } from 'vitest';
import { writeInFull } from '../../src/engine/forms.js';

describe('short forms in full', () => {
  test.each([
    ['the U.S. and the U.K.', 'the US and the UK'],
    ['J. K. Marlow and J.K. Marlow', 'JK Marlow and JK Marlow'],
    ['a book by J. K.', 'a book by JK'],
    ['plan A. Brik', 'plan A. Brik'],
    ['mailA.B. and x.A.B.', 'mailA.B. and x.A.B.'],
    ['a Ph.D. in law', 'a PhD in law'],
    ['5 percent, 5 per cent, 5 Percent, 5percent, 5 %', '5%, 5%, 5%, 5percent, 5%'],
    ['percentages and per centers', 'percentages and per centers'],
    ['3 PM, 3pm, 3 p.m., 3:15P.M. sharp', '3 pm, 3 pm, 3 pm, 3:15 pm sharp'],
    ['3 amps, a pm', '3 amps, a pm'],
    ['on Fri., Oct. 14th, and Sept. 3', 'on Friday, October 14, and September 3'],
    ['Octave and Frida', 'Octave and Frida'],
    ['the 4th of July, 1st July, the 22nd March', '4 of July, 1 July, 22 March'],
    ['July 4th and MARCH 22nd', 'July 4 and MARCH 22'],
    ['the 4th boat of July, July 4ths', 'the 4th boat of July, July 4ths'],
    ['Sen. Brik and Lt. Gov. Obi', 'Senator Brik and Lieutenant Governor Obi'],
    ['Salem, Ore., and Bluefield, W.Va.', 'Salem, Oregon, and Bluefield, West Virginia'],
    [
      'Brik Corp., Brik Co., Brik Inc., Brik Ltd.',
      'Brik Corporation, Brik Company, Brik Incorporated, Brik Limited',
    ],
    ['Elm St., Elm Ave., Elm Blvd.', 'Elm Street, Elm Avenue, Elm Boulevard'],
    ['Mast. and Elm St', 'Mast. and Elm St'],
    ['Austin, TX, (R-TX), (TX) and TX', 'Austin, Texas, (R-Texas), (Texas) and TX'],
    ['Austin, TXT', 'Austin, TXT'],
    ['no short form', 'no short form'],
  ])('%s', (text, full) => expect(writeInFull(text)).toBe(full));
});
