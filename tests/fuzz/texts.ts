import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../src/index.js';
import { readMarks, storyOf } from '../example.js';
import { tokenText, unitText } from '../mutations/random-copy.js';
import fc from '../seeded.js';

const readSeeds = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').replace(/^\uFEFF/, ''));

/** Stories to start from; read where the checkout is the working directory. */
export const seeds: readonly string[] = readSeeds('seeds');

const pieces: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    '"',
    "'",
    '“',
    '”',
    '’',
    '(',
    '[',
    '<',
    '-',
    '—',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '7',
    ',',
    '.',
  ),
  fc.constantFrom(
    '&amp;',
    '\\',
    '*',
    '<!--',
    '-->',
    '\u00AD',
    '\u200B',
    '\u00A0',
    '\u202E',
    '🎉',
    '\uD83C',
    '\0',
  ),
  tokenText.map((text) => text.slice(0, 40)),
  unitText.map((text) => text.slice(0, 4)),
);

/** Something put in, taken out or moved, at a share of the text's length. */
const slash = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 30 }),
  text: pieces,
});

const cut = (
  text: string,
  { at, length, text: fresh }: { at: number; length: number; text: string },
): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + fresh + text.slice(start + length);
};

/** A story that somebody's cat walked over. */
export const editedStory: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...seeds), fc.array(slash, { minLength: 1, maxLength: 6 }))
  .map(([text, slashes]) => slashes.reduce(cut, text));

/** A story, sound or edited, that ends anywhere. */
export const cutStory: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(fc.constantFrom(...seeds), editedStory), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, share]) => text.slice(0, Math.floor(share * text.length)));

const examples = rules.flatMap(({ examples: { wrong, right } }) =>
  [...wrong, ...right].map((example) => (typeof example === 'string' ? { copy: example } : example)),
);
const copyOf = (copy: string): string => readMarks(copy).copy;
const bodies = examples.filter((each) => (each.as ?? 'body') === 'body').map(({ copy }) => copyOf(copy));
const wholes = examples
  .filter((each) => each.as && each.as !== 'body')
  .map((each) => storyOf(each, copyOf(each.copy)).text);

const sentence: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...bodies) },
  { weight: 1, arbitrary: tokenText },
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

/** A story after the grammar of stories, its sentences those that rules speak of, right and wrong. */
export const grammarStory: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...seeds, ...wholes), fc.array(paragraph, { minLength: 1, maxLength: 6 }), fc.nat(9))
  .map(([text, body, place]) => {
    const blocks = text.split(/\r?\n\s*\n/);
    blocks.splice(Math.min(blocks.length, place), 0, ...body);
    return blocks.join('\n\n');
  });

const ids = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...rules.map(({ id }) => id)) },
  { weight: 2, arbitrary: fc.constantFrom('', 'no-such-rule', '__proto__', 'constructor', 'cliche,', ', ,') },
  { weight: 1, arbitrary: unitText },
);
const ending = fc.constantFrom(
  '',
  ' -- why',
  ' -- (until 2027-01-31)',
  ' -- so (until 2020-02-30)',
  ' -- (until',
  '--',
);
const directive = fc
  .tuple(
    fc.constantFrom('disable-next', 'disable-file', 'enable', 'disable', '', '-'),
    fc.array(ids, { maxLength: 4 }),
    fc.constantFrom(', ', ',', ' ', '\n'),
    ending,
    fc.constantFrom('-->', '-->', '--', ''),
  )
  .map(([verb, names, joint, reason, end]) => `<!-- newslint-${verb} ${names.join(joint)}${reason} ${end}`);

/** A story with instructions to newslint, in places and words of all kinds. */
export const directedStory: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(fc.tuple(directive, fc.nat(40), fc.constantFrom('\n\n', '\n', ' ', '')), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.array(slash, { maxLength: 2 }),
  )
  .map(([text, directives, slashes]) => {
    const blocks = text.split('\n\n');
    for (const [comment, place, gap] of directives) {
      const at = Math.min(place, blocks.length - 1);
      blocks[at] = `${comment}${gap}${blocks[at]}`;
    }
    return slashes.reduce(cut, blocks.join('\n\n'));
  });
