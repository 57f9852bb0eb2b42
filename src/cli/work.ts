import type { FileReport } from '../engine/diagnostic.js';
import type { FixOutcome } from '../engine/fix.js';
import { fix, lint, type Source } from '../lint.js';
import { type Filed, readText, readWhole } from './bytes/read.js';
import { noteStory } from './moments.js';
import type { Job } from './plan.js';
import type { Log } from './streams/log.js';
import { quoted, Trouble } from './trouble.js';

/** A story that was read, ready to be linted. */
export interface Opened extends Job {
  readonly filed: Filed;
}

function sourceOf({ story, filed, twins: findTwins }: Opened): Source {
  const twins = findTwins?.();
  return { path: story.shown, text: filed.text, encoding: filed.encoding, ...(twins && { twins }) };
}

/** Lints or fixes a story. A fault of newslint's own must not cost the user what it has to say of other files. */
function guard<T>({ story: { shown }, filed }: Opened, work: () => T): T {
  noteStory(filed.text.length);
  try {
    return work();
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`"${shown}" could not be linted, by a fault of newslint: ${reason}.`, { cause: error });
  }
}

/** Lints a story. Throws a `Trouble`. */
export const lintOpened = (opened: Opened): FileReport =>
  guard(opened, () => lint(sourceOf(opened), opened.plan));

/** Fixes a story as text, and names the rules whose fixes were left out. Throws a `Trouble`. */
export function fixOpened(opened: Opened, log: Log): FixOutcome {
  const outcome = guard(opened, () => fix(sourceOf(opened), opened.plan, opened.select));
  if (outcome.quarrel.length > 0)
    log.notice(
      `the fixes of ${quoted(outcome.quarrel)} for "${opened.story.shown}" never end; none of them was applied.`,
    );
  if (outcome.withheld.length > 0)
    log.notice(
      `the fixes of ${quoted(outcome.withheld)} for "${opened.story.shown}" would bring new findings; none of them was applied.`,
    );
  return outcome;
}

/** Says which rules broke on a file. */
export function noteFailures({ path, failures }: FileReport, log: Log): void {
  for (const { ruleId, error } of failures)
    log.trouble(`rule "${ruleId}" failed on "${path}": ${error.message}`, error);
}

/**
 * Reads a story and works on it; undefined where that cannot be done, which is noted in the log. `spare` then
 * takes what was read of it.
 */
export function attempt<T>(
  job: Job,
  log: Pick<Log, 'trouble'>,
  work: (opened: Opened) => T,
  spare: (bytes: Buffer) => void = () => {},
): T | undefined {
  const { isStdin, path, shown } = job.story;
  let bytes: Buffer | undefined;
  try {
    bytes = readWhole(isStdin ? undefined : path, shown);
    const filed = readText(bytes, shown);
    return work({ ...job, filed });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    log.trouble(error.message, error.cause);
    if (bytes) spare(bytes);
    return undefined;
  }
}
