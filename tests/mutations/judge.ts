import type { Diagnostic } from '../../src/engine/diagnostic.js';
import { fix, type LintPlan, lint, planOf } from '../../src/index.js';
import { indexLines, lineAt } from '../../src/text/lines.js';
import { markedLines, strip } from './marked.js';
import type { Mutation } from './mutation.js';

/** The rules of newslint's first promise; others that come may see what follows from a fault in their own way. */
const PROMISED = new Set(
  (
    'missing-headline missing-byline missing-date missing-body missing-source-url malformed-byline invalid-date ' +
    'noncanonical-date malformed-source-url misplaced-section repeated-section unbalanced-quotes reversed-quote ' +
    'date-url-mismatch headline-url-mismatch hard-sentence'
  ).split(' '),
);

const SLOW = 'hard-sentence';

const recommended = planOf('newslint:recommended', '2026-11-23');

/** The rules that are held to account here: those of the promise, and every other that reports errors. */
const fullPlan: LintPlan = {
  ...recommended,
  rules: recommended.rules.filter(({ rule, severity }) => severity === 'error' || PROMISED.has(rule.id)),
};

/** The full plan without the rule that takes most of the time, for mutations that have nothing to do with it. */
const quickPlan: LintPlan = { ...fullPlan, rules: fullPlan.rules.filter(({ rule }) => rule.id !== SLOW) };

const planFor = ({ rule }: { readonly rule: string }): LintPlan => (rule === SLOW ? fullPlan : quickPlan);

/** How often each promised rule speaks on an acceptable story. */
export type Tally = ReadonlyMap<string, number>;

export function tally(text: string): Tally {
  const counts = new Map<string, number>();
  for (const { ruleId } of lint({ path: 'story.txt', text }, fullPlan).diagnostics) {
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return counts;
}

const said = (text: string, diagnostics: readonly Diagnostic[]): string => {
  const lines = indexLines(text);
  return diagnostics
    .map(({ ruleId, range, message }) => `${ruleId} on line ${lineAt(lines, range.start) + 1} (${message})`)
    .join('; ');
};

/** Those that an acceptable story did not have: every error, and promised warnings. */
function findNews(diagnostics: readonly Diagnostic[], clean: Tally): readonly Diagnostic[] {
  const spared = new Map(clean);
  return diagnostics.filter(({ ruleId, severity }) => {
    if (severity === 'error') return true;
    const left = spared.get(ruleId) ?? 0;
    spared.set(ruleId, left - 1);
    return PROMISED.has(ruleId) && left <= 0;
  });
}

/** Whether a rule throws on a text. */
export const hasBroken = (text: string): boolean =>
  lint({ path: 'story.txt', text }, fullPlan).failures.length > 0;

/** Says what is wrong with the verdict on an acceptable text; undefined where nothing is. */
export function judgeAcceptable(text: string, clean: Tally): string | undefined {
  const news = findNews(lint({ path: 'story.txt', text }, quickPlan).diagnostics, clean);
  return news.length > 0 ? `says ${said(text, news)}` : undefined;
}

/** Says what is wrong with the verdict on a mutated text; undefined where nothing is. */
export function judge(mutation: Mutation, marked: string, sound: string, clean: Tally): string | undefined {
  const { rule, also = [] } = mutation;
  const text = strip(marked);
  const lines = indexLines(text);
  const expected = markedLines(marked);
  const { diagnostics, failures } = lint({ path: 'story.txt', text }, planFor(mutation));
  if (failures.length > 0) return `a rule broke: ${failures[0]?.error.message}`;
  const named = diagnostics.filter(({ ruleId }) => ruleId === rule);
  const there = named.find(({ range }) => expected.has(lineAt(lines, range.start) + 1));
  const where = [...expected].join(' or ');
  const news = findNews(diagnostics, clean);
  if (!there) return `wants ${rule} on line ${where}, gets ${said(text, news) || 'nothing'}`;
  if (named.length !== 1 + (clean.get(rule) ?? 0))
    return `is said ${named.length} times: ${said(text, named)}`;
  const others = news.filter(({ ruleId }) => ruleId !== rule && !also.includes(ruleId));
  if (others.length > 0) return `also says ${said(text, others)}`;
  return judgeRemedy(mutation, there, text, sound);
}

function judgeRemedy(mutation: Mutation, there: Diagnostic, text: string, sound: string): string | undefined {
  if (mutation.suggestions !== undefined) {
    if (there.fix) return 'is fixed unread';
    const count = there.suggestions?.length ?? 0;
    return count === mutation.suggestions ? undefined : `suggests ${count} changes`;
  }
  if (!mutation.isMended) return undefined;
  const fixed = fix({ path: 'story.txt', text }, planFor(mutation)).text;
  return fixed === sound ? undefined : 'is not fixed to what it was';
}
