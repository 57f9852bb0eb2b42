import type { Diagnostic } from '../../src/engine/diagnostic.js';
import { fix, type LintPlan, lint } from '../../src/index.js';
import { indexLines, lineAt } from '../../src/text/lines.js';
import { markedLines, strip } from './marked.js';
import type { Mutation } from './mutation.js';
import { type Breadth, isPromised, planFor, type Tally } from './plans.js';

/** A mutated text, marked where the diagnostic belongs, and what is known of the story that it was made of. */
export interface Trial {
  readonly mutation: Mutation;
  readonly marked: string;
  readonly sound: string;
  readonly clean: Tally;
  readonly breadth: Breadth;
}

/** Says what is wrong with the verdict on an acceptable text; undefined where nothing is. */
export function judgeAcceptable(text: string, clean: Tally, breadth: Breadth): string | undefined {
  const news = findNews(lint({ path: 'story.txt', text }, planFor(breadth)).diagnostics, clean);
  return news.length > 0 ? `says ${said(text, news)}` : undefined;
}

/** Says what is wrong with the verdict on a mutated text; undefined where nothing is. */
export function judge(trial: Trial): string | undefined {
  const { mutation, marked, clean, breadth } = trial;
  const { rule, also = [] } = mutation;
  const plan = planFor(breadth, rule);
  const text = strip(marked);
  const { diagnostics, failures } = lint({ path: 'story.txt', text }, plan);
  if (failures.length > 0) return `a rule broke: ${failures[0]?.error.message}`;
  const lines = indexLines(text);
  const expected = markedLines(marked);
  const named = diagnostics.filter(({ ruleId }) => ruleId === rule);
  const there = named.find(({ range }) => expected.has(lineAt(lines, range.start) + 1));
  const where = [...expected].join(' or ');
  const news = findNews(diagnostics, clean);
  if (!there) return `wants ${rule} on line ${where}, gets ${said(text, news) || 'nothing'}`;
  if (named.length !== 1 + (clean.get(rule) ?? 0))
    return `is said ${named.length} times: ${said(text, named)}`;
  const others = news.filter(({ ruleId }) => ruleId !== rule && !also.includes(ruleId));
  if (others.length > 0) return `also says ${said(text, others)}`;
  return judgeRemedy(trial, there, text, plan);
}

function judgeRemedy(
  { mutation, sound }: Trial,
  there: Diagnostic,
  text: string,
  plan: LintPlan,
): string | undefined {
  if (mutation.suggestions !== undefined) {
    if (there.fix) return 'is fixed unread';
    const count = there.suggestions?.length ?? 0;
    return count === mutation.suggestions ? undefined : `suggests ${count} changes`;
  }
  if (!mutation.isMended) return undefined;
  const mended = fix({ path: 'story.txt', text }, plan).text;
  return mended === sound ? undefined : 'is not fixed to what it was';
}

/** What an acceptable story did not have: every error, and promised warnings. */
function findNews(diagnostics: readonly Diagnostic[], clean: Tally): readonly Diagnostic[] {
  const spared = new Map(clean);
  return diagnostics.filter(({ ruleId, severity }) => {
    if (severity === 'error') return true;
    const left = spared.get(ruleId) ?? 0;
    spared.set(ruleId, left - 1);
    return isPromised(ruleId) && left <= 0;
  });
}

function said(text: string, diagnostics: readonly Diagnostic[]): string {
  const lines = indexLines(text);
  return diagnostics
    .map(({ ruleId, range, message }) => `${ruleId} on line ${lineAt(lines, range.start) + 1} (${message})`)
    .join('; ');
}
