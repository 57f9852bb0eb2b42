import { expect, test } from 'vitest';
import { storyAlphabet, withAlphabetOf } from '../src/text/alphabet.js';

interface Late {
  readonly makeLate: (text: string) => { readonly code: string };
}

// @ts-expect-error: the scripts of the build are JavaScript.
const { makeLate }: Late = await import('../scripts/lazy-constants.js');

/** What a bundled module gives for a story, made late as the bundler makes it. */
function load(text: string): (story: string, use: string) => unknown {
  const { code } = makeLate(text);
  const open = new Function('storyAlphabet', `${code}\nreturn { ${EXPORTS.join()} };`);
  const module = open(storyAlphabet);
  return (story, use) => withAlphabetOf(story, () => module[use](story));
}

const EXPORTS = ['first', 'letters', 'pair', 'inside', 'table'];
const run = load(`
const ANY = /^.$/u;
const LETTERS = /\\p{Lu}\\p{Ll}+/gu;
const PAIR = new RegExp(\`^\${LETTERS.source} \\\\p{Lu}+$\`, 'u');
const TABLE = {${Array.from({ length: 200 }, (_, i) => `k${i}: ${i}`).join()}};
function first(story) { return ANY.test(story); }
function letters(story) { return story.match(LETTERS); }
function pair(story) { return PAIR.test(story); }
function inside(story) { return story.replace(/[^\\p{L}]/gu, '_'); }
function table() { return TABLE.k199; }
`);

test.each([
  ['letters', 'Zoë met Ana', ['Zoë', 'Ana']],
  ['letters', 'Żaneta met Ana', ['Żaneta', 'Ana']],
  ['pair', 'Zoë Í', true],
  ['pair', 'Żaneta Ż', true],
  ['inside', 'Zoë, Ana', 'Zoë__Ana'],
  ['inside', 'Żan, Ana', 'Żan__Ana'],
  ['table', 'Zoë', 199],
])('patterns made late: %s of %j', (use, story, expected) => {
  for (const before of ['a', 'ż']) run(before, use);
  expect(run(story, use)).toEqual(expected);
});

test('a pattern without letters reads one character as one, whatever story came before', () => {
  expect(run('a', 'first')).toBe(true);
  expect(run('😀', 'first')).toBe(true);
});
