import type { Baseline } from './file.js';

/** What a run found in one file, before anything was held back. */
export interface Found {
  /** The fingerprint of each finding, with its rule. */
  readonly marks: ReadonlyMap<string, string>;
  /** Whether a rule ran to the end, so that what it did not find is gone. */
  readonly hasRun: (ruleId: string) => boolean;
}

/** What a revision goes by. */
export interface Revision {
  /** What was found, by file; of files that are not in it nothing is known. */
  readonly found: ReadonlyMap<string, Found>;
  /** Whether a file that was not linted is there. */
  readonly isThere: (file: string) => boolean;
  /** Which file an entry moved to; files are renamed. */
  readonly movedTo: (file: string, fingerprint: string) => string | undefined;
  /** Whether a rule exists. */
  readonly isRule: (ruleId: string) => boolean;
}

/** Whether an entry of a linted file stays: its finding is there, or the rule was not asked. */
const stays = ({ marks, hasRun }: Found, fingerprint: string, rule: string, { isRule }: Revision): boolean =>
  marks.has(fingerprint) || (!hasRun(rule) && isRule(rule));

/** The baseline without what is gone. What this run could not see stays as it is. */
export function pruneBaseline(baseline: Baseline, revision: Revision): Baseline {
  const pruned = new Map<string, Map<string, string>>();
  const put = (file: string, fingerprint: string, rule: string): void => {
    pruned.set(file, (pruned.get(file) ?? new Map<string, string>()).set(fingerprint, rule));
  };
  for (const [file, known] of baseline) {
    const found = revision.found.get(file);
    for (const [fingerprint, rule] of known) {
      const place = revision.movedTo(file, fingerprint) ?? file;
      const isKept =
        place !== file || (found ? stays(found, fingerprint, rule, revision) : revision.isThere(file));
      if (isKept) put(place, fingerprint, rule);
    }
  }
  return pruned;
}

/** The baseline with everything that was found, and without what is gone. */
export function updateBaseline(baseline: Baseline, revision: Revision): Baseline {
  const updated = new Map(pruneBaseline(baseline, revision));
  for (const [file, { marks }] of revision.found) {
    if (marks.size > 0) updated.set(file, new Map([...(updated.get(file) ?? []), ...marks]));
  }
  return updated;
}

/** How many entries of linted files are gone. */
export function countGone(baseline: Baseline, revision: Revision): number {
  const linted = [...baseline].flatMap(([file, known]) => {
    const found = revision.found.get(file);
    return found ? [{ found, known }] : [];
  });
  return linted.reduce(
    (sum, { found, known }) =>
      sum + [...known].filter(([mark, rule]) => !stays(found, mark, rule, revision)).length,
    0,
  );
}
