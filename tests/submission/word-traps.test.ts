import { expect, test } from 'vitest';
import { findPlainWords } from '../../src/submission/tokens/plain.js';
import { asNewslint, asParseEnglish, spell, withCare } from './word-spans.js';

/** Texts, with bars between them. */
const TRAPS: Readonly<Record<string, string>> = {
  'with and of':
    "w/ cheese | a w/o b | W/ a | aw/ b | w/ | a w/b | now/ then | w// a | w, a | an ol' man | " +
    "an o' the | an old' man | a col' man | a ol' | ol' man | an ol'man | so, ol' a | an ol, man | " +
    "an ola' man | an ol' -a | (ol' man | a-ol' man | an ol’ man | an o' | a lol' so",
  elisions:
    "'twas so | a 'twas b | 'twasx so | x'twas | get 'em all | get 'ems all | rock 'n' roll | " +
    "'n' a | rock 'n roll | rock 'no' roll | rock 'n, roll | rock 'n-' roll | 'n' | a 'n | " +
    "a 'x' b | the '80s end | the '80sx | the '80 end | the '801 end | the '8 end | ’em | ''em | " +
    `'cause 'tis | 'Em 'er 'im | a "em b`,
  ampersands: '&c | this &c and | AT&T | a & b | & b | & | a& | a & | .&c | &c x y | &&c | @c | &-c | &c-d e',
  hyphens: 'pre- and post-war | a- | -a | a -b | a--b | a- -b | - | a-,b | (a-) | a-b- | a-b- c | a_-b | a–b',
  'inner marks':
    "it's | a'-b | a-.b | a_b | a__b | __a | a:b | a=b | a@b.c | a·b | a?b | a,b | a&b'c | a+b | " +
    'a:b: | a\u2010b | a\u2011b | a\u2027b | a\u00adb | a’b | a??b | a::b | a: b | a&b- | ' +
    "mother-in-law | 'a'b | a-b c-d | a-b, c | a' | a' b | the a's' b | a*b | a:,b | a__b_ c | " +
    "a'b'c d'",
  slashes:
    '9/11 | c/o | abc/de | de/abc | ab/cd | abc/def | ab/ | ab/ cd | abc/ d | /a | a//b | a&/b | ' +
    "a/b/c | a/b/cde | ab,cd | ab/, | (a/b) | a /b | ab-c/d | a/b-c | a/b's c | .a/b | aw/b | " +
    'abw/ c | abw/b',
  initials:
    'U.S. a | the U.S. said | U.S.A. b | Ph.D. b | a.b. c | 1.2. b | 1.a. b | ab.c. d | a-b. c | ' +
    'a.b-c. d | U.S. | a-b.c. d | a.b.cd. e | a.b, c | U.S.. | U.S... a | U.S! a | U.S.! a | ' +
    "a_b. c | a.bc. d | x.1.2. b | ab.c.d. e | a'b. c | a.b.c-d. e | 1.2.3. b | ½.1. b | a:b. c | " +
    'U.S, a | (U.S.) a | a.b.',
  'short forms':
    'Mr. Brik met | mr. Brik met | etc. and | Etc. Then | He met Gen. Omar. They | at No. 5. He | ' +
    'Sept. 5 | in. Then | A. Brik met | A. B. met | It is 100. Then | It is 1000. Then | ' +
    'It is 1. Then | é. Then | Ab. Then | ab1. Then | Wilts. Then | Mont. Then | Staf. Then | ' +
    'Ont. Then | Qué. Then | Northants. Then | Del. Then | al. Then | tbsp. Then | Thurs. Then | ' +
    'Mr! Then | Mr? Then | Mr.. Then | Mr. | Mr.  | Mr.) Then | Mr .Then | Mr . Then | a Mr. B. C | ' +
    'Mr. Mr. A | Mr.A. Then | St. Ann. Then. St. A | x, Mr. Then | No. 5 etc. It | etc. 5 left | ' +
    '“Mr.” Then',
  'stops inside':
    'He left. she came | He left. It | He left. , so | He left. ; so | He left. : so | ' +
    'He left. ,, so | He left.; so | He left! ) Then | Yes." she | (Yes.) No | Yes.)" No | ' +
    'Yes.)) No | Yes.(No | Yes.” No | Yes. ” No | Yes.“ No | Go.] No | ...a | a ... b | . a | ' +
    '. . a | . | ... | . . |  .  | a. . B | a?!b | a?! B | a.?B | Wait… What | Wait‽ What | ' +
    'Wait… what | a.b | x. .y | x. .Y | a.. b | a . b | a . . b | a .b | a .B | a . B | It. B . | ' +
    "It. . | a! b. C | a. 5 b | a. 5 B. 6 | a. x5 | a. “5 b | a.5 | Go! 5 | 'Go.' 'Stay.' | " +
    '“Go!” he said. | Go. -- Stay. x | It. (b) C. | It.(b | Go. a. . b. C | Go.. . b .c. D | ' +
    'a!b.c | A!. B | A.! B | a?.b | A... B | A.... b | a . b . c . | A . B | A! . B | A! .b | ' +
    '😀. A | A. 😀 b. C | A.😀. b',
  'sentences as they come':
    'Crews met. | Crews met! | Crews met | “Crews met,” she said. | Crews met.” | Crews met.)  | ' +
    'He, it; she: they. | $5 or 5% | Go?! | Go? Stay. | a \u00a0 b | a\tb | a\u3000b | 李白 met | ' +
    'e\u0301t\u0301 met | ½ of it | \ufeffa b | ab\u0301',
};

test.each(Object.entries(TRAPS))('words are those of parse-english: %s', (_, texts) => {
  const around = texts
    .split(' | ')
    .flatMap((text) => [text, `One ${text}`, `${text} two.`, `${text}. Three`, `“${text}”`]);
  const isOdd = (text: string): boolean => {
    const expected = asParseEnglish(text);
    return asNewslint(text) !== expected || withCare(text) !== expected;
  };
  expect(around.filter(isOdd)).toEqual([]);
});

/** Where the way around the passes is not taken, words are found as well, but slowly. */
test('plain sentences are read in one go', () => {
  const plain =
    "an old' man | an ol'man | 'twasx so | get 'ems all | a 'x' b | the '801 end | the s' b | a' | a', | " +
    "AT&T | a & b | & b | & | a& | a &, b | -a | a -b | a--b | - | a:b | a: b | a:b: | a:,b | a&b'c | " +
    'abc/de | abc/ d | /a | a /b | ab-c/d | U.S, a | a.b | 3.5% of $5 (or #5) | a |  | Crews met. | ' +
    'Crews met! | Crews met? | Crews met… | Crews met.” | (“Crews met.”) | “Crews met,” she said. | ' +
    'It came to 1000. | mother-in-law | ÉTÉ | a\u00a0b | 5:40';
  expect(plain.split(' | ').filter((text) => !findPlainWords(text, 0, text.length))).toEqual([]);
});

test('no more of a text is read than is asked for', () => {
  const text = "so it's rock-n-roll: a/b & c, e'er.x";
  for (let start = 0; start < text.length; start++)
    for (let end = start; end <= text.length; end++) {
      const alone = findPlainWords(text.slice(start, end), 0, end - start);
      const within = findPlainWords(text, start, end);
      expect(within && spell(within)).toBe(
        alone && spell(alone.map((span) => ({ start: span.start + start, end: span.end + start }))),
      );
    }
});
