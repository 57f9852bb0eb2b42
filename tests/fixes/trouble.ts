import { type Diagnostic, fix, type LintPlan, lint } from '../../src/index.js';
import { findLostFigures } from './figures.js';
import { findLostNames, findLostQuotations, findLostTargets } from './words.js';

/** What is wrong with the fixes of a plan on one text: nothing where the list is empty. */
export function findTrouble(text: string, plan: LintPlan): readonly string[] {
  const source = { path: 'story.txt', text };
  const fixed = fix(source, plan);
  if (fixed.text === text) return [];
  const before = lint(source, plan).diagnostics;
  const after = lint({ ...source, text: fixed.text }, plan).diagnostics;
  const again = fix({ ...source, text: fixed.text }, plan).text;
  return [
    ...fixed.quarrel.map((id) => `${id} quarrels`),
    ...(again === fixed.text ? [] : ['changes more when fixed twice']),
    ...(after.length < before.length ? [] : [`has ${after.length} findings, ${before.length} before`]),
    ...findNews(before, after).map((id) => `finds more of ${id}`),
    ...findLostQuotations(text, fixed.text).map((words) => `changes what “${words}” says`),
    ...findLostTargets(text, fixed.text).map((address) => `loses the address ${address}`),
    ...findLostNames(text, fixed.text).map((name) => `loses the name ${name}`),
    ...findLostFigures(text, fixed.text).map((figure) => `loses the figure ${figure}`),
  ];
}

/** The rules that have more to say than they had. */
function findNews(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly string[] {
  const count = (all: readonly Diagnostic[], id: string) => all.filter(({ ruleId }) => ruleId === id).length;
  const ids = new Set(after.map(({ ruleId }) => ruleId));
  return [...ids].filter((id) => count(after, id) > count(before, id));
}
