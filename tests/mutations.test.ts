import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markMutations, mutations } from './mutations/index.js';
import { judge, judgeAcceptable, type Trial } from './mutations/judge.js';
import { type Case, isKnownGap } from './mutations/known-gaps.js';
import type { Mutation } from './mutations/mutation.js';
import { type Breadth, hasBroken, tally } from './mutations/plans.js';
import { readStory, type Story, textOf } from './mutations/story.js';
import { restyle } from './mutations/styles.js';
import { type Transformation, transformations } from './mutations/transformations.js';
import { undecided } from './mutations/undecided.js';
import { variants } from './mutations/variants.js';

const readFolder = (folder: URL): Story[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md|markdown)$/.test(name))
    .sort()
    .map((name) => readStory(name, readFileSync(new URL(name, folder), 'utf8')));

const SHARED = new URL('../../shared/seeds/', import.meta.url);
const hasShared = existsSync(SHARED);
const stories = [
  ...readFolder(new URL('../seeds/', import.meta.url)),
  ...(hasShared ? readFolder(SHARED) : []),
];

test.skipIf(!hasShared)('mutates the stories of ../shared/seeds, which are here', () => {
  expect(stories.length).toBeGreaterThan(16);
});

test('every mutation applies to some story', () => {
  const all = stories
    .flatMap(casts)
    .flatMap(([story, list]) => list.filter(({ apply }) => apply(story).length > 0));
  expect([...mutations, ...markMutations].filter((mutation) => !all.includes(mutation))).toEqual([]);
});

/** The stories that mutations are tried on; quotation marks are tried in both styles. */
const casts = (story: Story): readonly (readonly [Story, readonly Mutation[], Breadth])[] => [
  [story, [...mutations, ...markMutations], 'errors'],
  [restyle(story), markMutations, 'promise'],
];

/** Every third case is tried with something around it that must make no difference, each kind in its turn. */
let turn = 0;
function nextTransformation(): Transformation | undefined {
  turn++;
  return turn % 3 === 0 ? transformations[(turn / 3) % transformations.length] : undefined;
}

/** Holds a verdict against the known gaps: what is one must be one still. */
function account(one: Case, problem: string | undefined): readonly string[] {
  const id = `${one.story}: ${one.mutation}, ${one.number}`;
  if (!isKnownGap(one)) return problem === undefined ? [] : [`${id}: ${problem}`];
  return problem === undefined ? [`${id}: this is well now; take it off the known gaps`] : [];
}

const sources = stories.flatMap(casts).map(([story, ...rest]) => [story.name, story, ...rest] as const);

describe.each(sources)('%s', (_, story, list, breadth) => {
  const sound = textOf(story);
  const clean = tally(sound);

  test.each(list.map((mutation) => [mutation.name, mutation] as const))('%s', (name, mutation) => {
    const problems = mutation.apply(story).flatMap((marked, i) => {
      const plain = judge({ mutation, marked, sound, clean, breadth });
      const around = plain === undefined ? nextTransformation() : undefined;
      const changed =
        around && judge(transform({ mutation, marked, sound, clean, breadth: 'promise' }, around));
      return account(
        { story: story.name, mutation: name, number: i + 1 },
        plain ?? (changed && `${around.name}: ${changed}`),
      );
    });
    expect(problems).toEqual([]);
  });
});

const transform = (trial: Trial, { apply }: Transformation): Trial => ({
  ...trial,
  marked: apply(trial.marked),
  sound: apply(trial.sound),
});

describe.each(stories.map((story) => [story.name, story] as const))(
  '%s, in other legal forms',
  (_, story) => {
    const clean = tally(textOf(story));

    test.each(variants.map((variant) => [variant.name, variant] as const))('%s', (name, variant) => {
      const problems = variant.apply(story).flatMap((text, i) => {
        const problem = judgeAcceptable(text, clean, i === 0 ? 'errors' : 'promise');
        return account({ story: story.name, mutation: name, number: i + 1 }, problem);
      });
      expect(problems).toEqual([]);
    });
  },
);

describe.each(undecided.map((change) => [change.name, change] as const))('undecided: %s', (_, { apply }) => {
  test('breaks no rule', () => {
    expect(stories.flatMap(apply).filter(hasBroken)).toEqual([]);
  });
});
