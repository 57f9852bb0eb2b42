import type { PlannedRule } from '../rule/plan.js';
import type { Finding } from '../rule/rule.js';
import { locate } from '../text/view.js';
import { type Hit, hitsIn, type PatternHit, type PhraseHit, type WordHit } from './hits.js';
import type { Layout } from './layout.js';
import type { WordedPassage } from './passages.js';

/** Receives what a rule found, or the error that it broke with. */
export interface Report {
  readonly add: (planned: PlannedRule, finding: Finding) => void;
  readonly fail: (planned: PlannedRule, error: unknown) => void;
}

/** Lets the rules of the scopes that have a passage say what they make of what stands there for them. */
export function dispatch(
  layout: Layout,
  scopes: readonly number[],
  passage: WordedPassage,
  report: Report,
): void {
  for (const hit of hitsIn(layout, scopes, passage.wording)) {
    const { planned } = hit.entry;
    try {
      const finding = judge(hit, passage);
      if (finding) report.add(planned, finding);
    } catch (error) {
      report.fail(planned, error);
    }
  }
}

/** A finding may narrow or widen its range; else it is that of the hit. */
function judge(hit: Hit, passage: WordedPassage): Finding | undefined {
  switch (hit.kind) {
    case 'word':
      return judgeWord(hit, passage);
    case 'phrase':
      return judgePhrase(hit, passage);
    case 'pattern':
      return judgePattern(hit, passage);
  }
}

function judgeWord({ entry: { planned, rule }, word, index }: WordHit, passage: WordedPassage) {
  const range = locate(passage, word.start, word.end);
  const finding = rule.found(word, { passage, index, range }, planned.options as never);
  return finding && { range, ...finding };
}

function judgePhrase({ entry, start, end }: PhraseHit, passage: WordedPassage) {
  const { planned, rule, phrase, value } = entry;
  const range = locate(passage, start, end);
  const match = { text: passage.text.slice(start, end), phrase, value, range, passage, start, end };
  const finding = rule.found(match, planned.options as never);
  return finding && { range, ...finding };
}

function judgePattern({ entry, start, end, groups }: PatternHit, passage: WordedPassage) {
  const { planned, rule } = entry;
  const range = locate(passage, start, end);
  const match = { text: passage.text.slice(start, end), groups, range, passage, start, end };
  const finding = rule.found(match, planned.options as never);
  return finding && { range, ...finding };
}
