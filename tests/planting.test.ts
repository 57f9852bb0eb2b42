import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.js';
import type { Diagnostic } from '../src/engine/diagnostic.js';
import type { Rule, WrongExample } from '../src/rule/rule.js';
import { markMutations, mutations } from './mutations/index.js';
import { type Story, textOf } from './mutations/story.js';
import { companionsOf, heedsSurroundings, isAtEnd } from './planting/companions.js';
import { faults } from './planting/faults.js';
import { hostsOf, seeds } from './planting/hosts.js';
import { findIn, judge } from './planting/judge.js';
import { plant, SPOTS, type Spot } from './planting/plant.js';

const defaults = rules.filter(({ severity }) => severity !== 'off');

const cleanOnes = new Map<Story, readonly Diagnostic[]>();
function cleanOf(story: Story): readonly Diagnostic[] {
  const found = cleanOnes.get(story) ?? findIn(textOf(story));
  cleanOnes.set(story, found);
  return found;
}

/** The story that is next in turn, so that each serves as often as any other. */
let turn = 0;
const next = (hosts: readonly Story[]): Story => hosts[turn++ % hosts.length] as Story;

const plantable = ({ examples }: Rule): readonly WrongExample[] =>
  examples.wrong.filter(
    ({ as, options, beside }) => as !== 'story' && options === undefined && beside === undefined,
  );

/** The first two examples are tried everywhere, the others at two places. */
const spotsFor = (rule: Rule, index: number): readonly Spot[] =>
  isAtEnd(rule.id)
    ? ['late']
    : index < 2
      ? SPOTS
      : [SPOTS[index % 3] as Spot, SPOTS[3 + (index % 2)] as Spot];

interface Trial {
  readonly name: string;
  readonly problem: string | undefined;
}

function tryOut(rule: Rule): readonly Trial[] {
  return plantable(rule).flatMap((example, i) =>
    spotsFor(rule, i).flatMap((spot): Trial[] => {
      const host = next(hostsOf(rule.id, example));
      const planting = plant(host, example, spot);
      if (!planting) return [];
      const name = `${host.name}, ${spot}, ${JSON.stringify(example.copy)}`;
      return [{ name, problem: judge(rule.id, planting, cleanOf(host), companionsOf(rule.id, example)) }];
    }),
  );
}

/** Rules that compare stories have folders of their own in the tests of the command. */
const comparing = defaults.filter((rule) => 'compares' in rule).map(({ id }) => id);
/** Rules that other tests plant faults for; `hard-sentence` takes too long to be tried beside each. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...[...mutations, ...markMutations].map(({ rule }) => rule),
  ...comparing,
]);
const byHand = new Set(['hard-sentence', ...faults.map(({ rule }) => rule)]);
const planted = defaults.filter((rule) => !byHand.has(rule.id) && plantable(rule).length > 0);

test('no rule that is on by default is left out', () => {
  const tried = new Set([...ELSEWHERE, ...planted.map(({ id }) => id), ...faults.map(({ rule }) => rule)]);
  expect(defaults.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

describe.each(planted.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('is found where it is planted, and nothing else is', () => {
    const trials = tryOut(rule);
    const problems = trials.flatMap(({ name, problem }) =>
      problem && !(heedsSurroundings(id) && problem === 'speaks nowhere') ? [`${name}: ${problem}`] : [],
    );
    expect(problems).toEqual([]);
    expect(trials.filter(({ problem }) => problem === undefined).length).toBeGreaterThan(0);
  });
});

test.each(faults.map((fault) => [fault.rule, fault] as const))(
  '%s is found in other stories',
  (rule, fault) => {
    const trials = seeds.slice(0, 5).flatMap((story) => {
      const text = fault.apply(story);
      if (text === undefined) return [];
      const problem = judge(rule, { text }, cleanOf(story), fault.also ?? []);
      return [`${story.name}: ${problem ?? 'well'}`];
    });
    expect(trials).toEqual(seeds.slice(0, 5).map(({ name }) => `${name}: well`));
  },
);
