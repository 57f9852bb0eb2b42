import { expect, test } from 'vitest';
import { findTwins, type LintPlan, lint, parseSubmission, planOf } from '../../src/index.js';

const plan = planOf('newslint:recommended', '2026-11-23');

const storyOf = (headline: string): string =>
  `${headline}\n\nBy AFP\n\nNovember 11, 2022\n\nTwo ferries left.\n\nOriginal url: <https://news.example.org/7>`;

/** What rules that compare stories say of each of these. */
function judge(headlines: readonly string[], plans: readonly LintPlan[] = []): readonly string[][] {
  const texts = headlines.map(storyOf);
  const planFor = (index: number): LintPlan => plans[index] ?? plan;
  const stories = texts.map((text, index) => ({
    path: `${index}.txt`,
    rules: planFor(index).rules,
    open: () => parseSubmission(text),
  }));
  const found = findTwins(stories);
  return texts.map((text, index) => {
    const twins = found.get(index);
    const report = lint({ path: `${index}.txt`, text, ...(twins && { twins }) }, planFor(index));
    return report.diagnostics
      .filter(({ category }) => category === 'corpus')
      .map(({ ruleId, related = [] }) => [ruleId, ...related.map((each) => each.elsewhere?.path)].join(' '));
  });
}

test('stories point at those before them first', () => {
  const url = 'duplicate-source-url';
  expect(judge(['Storm passes', 'Harbor reopens after storm', 'Harbor Reopens After Storm'])).toEqual([
    [`${url} 1.txt 2.txt`],
    ['duplicate-headline 2.txt', `${url} 0.txt`],
    ['duplicate-headline 1.txt', `${url} 0.txt`],
  ]);
});

test('a story goes by its own plan, and can be found by others all the same', () => {
  const [without, strict] = [
    plan.rules.filter(({ rule }) => rule.id !== 'duplicate-source-url'),
    plan.rules.map((each) =>
      each.rule.id === 'duplicate-headline' ? { ...each, options: { leastWords: 9 } } : each,
    ),
  ].map((rules): LintPlan => ({ ...plan, rules })) as [LintPlan, LintPlan];
  const headline = 'Harbor reopens after storm';
  expect(judge([headline, headline], [plan, without])).toEqual([
    ['duplicate-headline 1.txt'],
    ['duplicate-headline 0.txt'],
  ]);
  expect(judge([headline, headline], [plan, strict])).toEqual([
    ['duplicate-source-url 1.txt'],
    ['duplicate-source-url 0.txt'],
  ]);
});

test('without twins, and for a story that cannot be opened, nothing is said', () => {
  expect(judge(['Harbor reopens after storm'])).toEqual([[]]);
  const open = () => undefined;
  expect(
    findTwins([
      { path: 'a.txt', rules: plan.rules, open },
      { path: 'b.txt', rules: plan.rules, open },
    ]).size,
  ).toBe(0);
});
