import type { FileReport } from '../../engine/diagnostic.js';
import type { Severity } from '../../rule/rule.js';
import { countIn, emptySummary, type Summary } from '../summary.js';

/** A story with findings, as the chart shows it. */
export interface Bar {
  readonly story: number;
  readonly path: string;
  readonly counts: Summary;
}

/** How often a rule spoke, and how gravely at most. */
export interface RuleCount {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly count: number;
}

/** What a page has to say of all its stories. It grows by names and numbers only. */
export interface Tally {
  readonly add: (file: FileReport) => void;
  readonly summary: () => Summary;
  readonly bars: () => readonly Bar[];
  readonly ruleCounts: () => readonly RuleCount[];
}

const RANKS: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Starts to count. */
export function startTally(): Tally {
  const bars: Bar[] = [];
  const rules = new Map<string, RuleCount>();
  let summary = emptySummary;
  return {
    add: (file) => {
      summary = countIn(summary, file);
      if (file.diagnostics.length === 0) return;
      bars.push({ story: bars.length + 1, path: file.path, counts: countIn(emptySummary, file) });
      for (const { ruleId, severity } of file.diagnostics) {
        const before = rules.get(ruleId) ?? { ruleId, severity, count: 0 };
        const gravest = RANKS[severity] > RANKS[before.severity] ? severity : before.severity;
        rules.set(ruleId, { ruleId, severity: gravest, count: before.count + 1 });
      }
    },
    summary: () => summary,
    bars: () => bars,
    ruleCounts: () => [...rules.values()].sort((a, b) => b.count - a.count || (a.ruleId < b.ruleId ? -1 : 1)),
  };
}
