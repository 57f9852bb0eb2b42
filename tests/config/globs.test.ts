import { join } from 'node:path';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { compileGlobs } from '../../src/config/globs.js';
import fc from '../seeded.js';

const FOLDER = '/desk/stories';
const covers = (globs: readonly string[], path: string): boolean =>
  compileGlobs(globs, FOLDER)(join(FOLDER, path));

describe('a glob', () => {
  it.each([
    ['briefs/**', 'briefs/a.txt', true],
    ['briefs/**', 'briefs/deep/a.txt', true],
    ['briefs/**', 'other/briefs/a.txt', false],
    ['**/briefs/**', 'briefs/a.txt', true],
    ['**/*.txt', 'a.txt', true],
    ['briefs/**', 'briefs', false],
    ['*/**', 'a.txt', false],
    ['*.txt', 'deep/a.txt', false],
    ['*', '.hidden', true],
    ['**', '.hidden/.a.txt', true],
    ['drafts', 'drafts/deep/a.txt', true],
    ['drafts/', 'drafts/a.txt', true],
    ['./drafts/a.txt', 'drafts/a.txt', true],
    ['drafts', 'drafts.txt', false],
    ['a?.txt', 'ab.txt', true],
    ['a?.txt', 'a.txt', false],
    ['[a-c]*.txt', 'beach.txt', true],
    ['[!a-c]*.txt', 'beach.txt', false],
    ['[z-a].txt', '[z-a].txt', true],
    ['a[1.txt', 'a[1.txt', true],
    ['{briefs,wire}/*.{txt,md}', 'wire/a.md', true],
    ['{briefs,wire/{a,b}}/x.md', 'wire/b/x.md', true],
    ['{briefs}/a.md', '{briefs}/a.md', true],
    ['story (1).txt', 'story (1).txt', true],
    ['a+b|c$.txt', 'a+b|c$.txt', true],
    ['\\*.txt', '*.txt', true],
    ['\\*.txt', 'a.txt', false],
    ['../wire/*.txt', '../wire/a.txt', true],
    ['**/*.txt', '../wire/a.txt', false],
    ['../wire/*.txt', 'wire/a.txt', false],
  ])('%s, %s: %s', (glob, path, isCovered) => {
    expect(covers([glob], path)).toBe(isCovered);
  });

  it('with an exclamation mark takes back what those before it covered', () => {
    expect(covers(['drafts', '!drafts/keep/**'], 'drafts/keep/a.txt')).toBe(false);
    expect(covers(['!drafts/keep/**', 'drafts'], 'drafts/keep/a.txt')).toBe(true);
    expect(covers(['!a.txt'], 'b.txt')).toBe(false);
  });

  it('reads as picomatch reads it', () => {
    const name = fc.array(fc.constantFrom('a', 'b', '.', 'é'), { minLength: 1, maxLength: 4 });
    // To picomatch `*.*` asks for something behind the full stop; to a shell it does not.
    const names = name.map((parts) => parts.join('')).filter((text) => !text.endsWith('.'));
    const path = fc.array(names, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const pieces = fc.array(fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '{a,b.}'), {
      minLength: 1,
      maxLength: 4,
    });
    const part = fc.oneof(
      fc.constant('**'),
      pieces.map((all) => all.join('').replace(/\*+/g, '*')).filter((text) => !/^\.+/.test(text)),
    );
    const glob = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('/'))
      .filter((text) => !text.endsWith('**'));
    fc.assert(
      fc.property(glob, path, (pattern, file) => {
        const matches = picomatch([pattern, `${pattern}/**`], { dot: true, noextglob: true });
        expect(covers([pattern], file)).toBe(matches(file));
      }),
      { numRuns: 3000 },
    );
  });

  it('cannot hang a run', () => {
    expect(covers(['*a*a*a*a*a*a*a*a*b'], 'a'.repeat(250))).toBe(false);
    expect(covers(['**/a/**/a/**/a/**/a/**/a/**/b'], `${'a/'.repeat(500)}c`)).toBe(false);
    expect(covers(['((a+)+)+b', '+(+(a))b', '{{{{{{{{{{{{{{{{{{{{{{{{{'], 'a'.repeat(250))).toBe(false);
  });
});
