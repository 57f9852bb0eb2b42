import type { FileReport } from '../engine/diagnostic.js';
import type { Severity } from '../rule/rule.js';
import { indexLines } from '../text/lines.js';
import { growArray } from './array.js';
import { fingerprints } from './fingerprint.js';
import type { Writing } from './format.js';
import { locate } from './located.js';

const GRADES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report. */
export function gitlab(): Writing {
  const taken = new Set<string>();

  // GitLab knows findings by nothing else: of two files that share a sentence, it would drop one.
  function unique(fingerprint: string): string {
    let candidate = fingerprint;
    for (let count = 2; taken.has(candidate); count++) candidate = `${fingerprint}-${count}`;
    taken.add(candidate);
    return candidate;
  }

  function entriesOf(file: FileReport): readonly unknown[] {
    const lines = indexLines(file.text);
    const marks = fingerprints(file, lines);
    return locate(file, lines).map(({ diagnostic, start, end }, index) => ({
      description: diagnostic.message,
      check_name: diagnostic.ruleId,
      fingerprint: unique(marks[index] as string),
      severity: GRADES[diagnostic.severity],
      location: { path: file.path, lines: { begin: start.line, end: end.line } },
    }));
  }

  return growArray(entriesOf);
}
