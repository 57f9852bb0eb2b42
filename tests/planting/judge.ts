import type { Diagnostic } from '../../src/engine/diagnostic.js';
import { type LintPlan, lint, planOf } from '../../src/index.js';
import { indexLines, lineAt } from '../../src/text/lines.js';
import { isOfWholeStory } from './companions.js';
import type { Planting } from './plant.js';

const recommended = planOf('newslint:recommended', '2026-11-23');
/** It takes more time than all others together, and is planted for itself. */
const SLOW = 'hard-sentence';

/** The plan to look for a rule with: that rule, and all that are more than hints. */
const planFor = (ruleId: string | undefined): LintPlan => ({
  ...recommended,
  rules: recommended.rules.filter(
    ({ rule, severity }) => rule.id === ruleId || (severity !== 'info' && rule.id !== SLOW),
  ),
});

export const findIn = (text: string, ruleId?: string): readonly Diagnostic[] =>
  lint({ path: 'story.txt', text }, planFor(ruleId)).diagnostics;

/** Says what is wrong with the verdict on a story with one fault; undefined where nothing is. */
export function judge(
  ruleId: string,
  { text, ranges }: Planting,
  clean: readonly Diagnostic[],
  companions: readonly string[],
): string | undefined {
  const found = findIn(text, ruleId);
  const own = found.filter((each) => each.ruleId === ruleId);
  const places = (list: readonly { start: number; end: number }[]): string =>
    list.map(({ start, end }) => `${start}-${end}`).join();
  const isThere =
    ranges === undefined || isOfWholeStory(ruleId)
      ? own.length > 0
      : places(own.map(({ range }) => range)) === places(ranges);
  if (!isThere) return `speaks ${said(text, own) || 'nowhere'}`;
  const known = new Map<string, number>();
  for (const each of clean) known.set(each.ruleId, (known.get(each.ruleId) ?? 0) + 1);
  const others = found.filter((each) => {
    if (each.ruleId === ruleId || companions.includes(each.ruleId)) return false;
    const left = known.get(each.ruleId) ?? 0;
    known.set(each.ruleId, left - 1);
    return left <= 0;
  });
  return others.length > 0 ? `also ${said(text, others)}` : undefined;
}

function said(text: string, diagnostics: readonly Diagnostic[]): string {
  const lines = indexLines(text);
  return diagnostics
    .map(({ ruleId, range, message }) => `${ruleId} on line ${lineAt(lines, range.start) + 1} (${message})`)
    .join('; ');
}
