import { graphemeText, storyText, tokenText, unitText } from '../mutations/random-copy.js';
import fc from '../seeded.js';
import { type Check, checkBytes, checkConfig, checkFix, checkLint, checkParse } from './checks.js';
import { configText } from './configs.js';
import { cutStory, directedStory, editedStory, grammarStory } from './texts.js';

/** One kind of case: what is fed, what is looked for, and how many make a turn. */
export interface Kind {
  readonly input: fc.Arbitrary<string>;
  readonly check: Check;
  readonly turn: number;
}

const bytes = fc
  .oneof(
    fc.uint8Array({ maxLength: 300 }),
    unitText.map((text) => Buffer.from(text, 'utf16le')),
  )
  .map((each) => Buffer.from(each).toString('latin1'));
const unicode = fc.oneof(unitText, graphemeText, fc.string({ unit: 'binary', maxLength: 200 }));

/** What is fed to newslint. Those that are only read are cheap, so there are many of them. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'random Unicode, read': { input: unicode, check: checkParse, turn: 20_000 },
  'pieces of stories, read': { input: fc.oneof(tokenText, storyText), check: checkParse, turn: 10_000 },
  'cut stories, read': { input: cutStory, check: checkParse, turn: 400 },
  'random bytes, linted': { input: bytes, check: checkBytes, turn: 100 },
  'random Unicode, linted': { input: unicode, check: checkLint, turn: 100 },
  'pieces of stories, linted': { input: fc.oneof(tokenText, storyText), check: checkLint, turn: 100 },
  'edited stories, linted': { input: editedStory, check: checkLint, turn: 20 },
  'grammar-made stories, linted': { input: grammarStory, check: checkLint, turn: 20 },
  'directives, linted': { input: directedStory, check: checkLint, turn: 20 },
  'pieces of stories, fixed': { input: fc.oneof(tokenText, storyText), check: checkFix, turn: 20 },
  'edited stories, fixed': { input: editedStory, check: checkFix, turn: 5 },
  'grammar-made stories, fixed': { input: grammarStory, check: checkFix, turn: 5 },
  'directives, fixed': { input: directedStory, check: checkFix, turn: 5 },
  'configs, loaded': { input: configText, check: checkConfig, turn: 20 },
};
