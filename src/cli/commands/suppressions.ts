import type { FileReport } from '../../engine/diagnostic.js';
import { printable } from '../../report/terminal.js';
import type { DirectiveUse } from '../../rule/directive-use.js';
import type { Rule } from '../../rule/rule.js';
import { indexLines, type LineIndex, positionAt } from '../../text/lines.js';
import { readDay } from '../clock.js';
import { gatherJobs } from '../gather.js';
import type { LintRequest } from '../request.js';
import { openLog } from '../streams/log.js';
import { emit } from '../streams/output.js';
import { judgeSuppression, rootsOf, type SuppressionState } from '../suppressions/judge.js';
import { suppressionTable } from '../suppressions/table.js';
import { attempt, lintOpened, noteFailures } from '../work.js';

/** One suppression, as programs are told of it. */
export interface ListedSuppression {
  /** The story, or the config file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Whether it covers the next block, the file, or what a config says. */
  readonly covers: 'next' | 'file' | 'config';
  readonly rules: readonly { readonly id: string; readonly state: SuppressionState }[];
  readonly reason?: string;
  /** As filed; `YYYY-MM-DD` where it is a day. */
  readonly until?: string;
  readonly state: SuppressionState;
  /** Of a config: the globs of the files, and the text to match. */
  readonly files?: readonly string[];
  readonly match?: string;
}

const GRAVEST: readonly SuppressionState[] = ['expired', 'in use', 'unchecked', 'idle', 'unknown'];

function stateIn(use: DirectiveUse, id: string): SuppressionState {
  const isAmong = (names: readonly { readonly id: string }[]): boolean =>
    names.some((name) => name.id === id);
  if (isAmong(use.unknown)) return 'unknown';
  if (use.isExpired) return 'expired';
  if (isAmong(use.busy)) return 'in use';
  return isAmong(use.idle) ? 'idle' : 'unchecked';
}

function listDirective(use: DirectiveUse, path: string, lines: LineIndex): ListedSuppression {
  const { directive } = use;
  const { line, column } = positionAt(lines, directive.range.start);
  const rules = directive.rules.map(({ id }) => ({ id, state: stateIn(use, id) }));
  const state = GRAVEST.find((each) => rules.some((rule) => rule.state === each)) ?? 'unknown';
  const covers = directive.verb === 'disable-file' ? 'file' : 'next';
  const { reason, until } = directive;
  return {
    ...{ file: path, line, column, covers, rules },
    ...(reason !== undefined && { reason }),
    ...(until && { until: until.text }),
    state,
  };
}

const listInSource = ({ path, text, directives = [] }: FileReport): readonly ListedSuppression[] =>
  directives.filter(({ isSound }) => isSound).map((use) => listDirective(use, path, indexLines(text)));

/** Lists what directives and configs silence in the stories that the paths hold. Gives the exit code. */
export async function listSuppressions(
  { lint, format }: { readonly lint: LintRequest; readonly format: 'table' | 'json' },
  rules: readonly Rule[],
  cwd: string,
): Promise<number> {
  const log = openLog(lint);
  try {
    const { jobs, configs } = await gatherJobs(lint, cwd, rules, log);
    const used = new Set<string>();
    const listed: ListedSuppression[] = [];
    for (const job of jobs) {
      const report = attempt(job, log, lintOpened);
      if (!report) continue;
      noteFailures(report, log);
      for (const place of report.used ?? []) used.add(place);
      listed.push(...listInSource(report));
    }
    const run = { jobs, used, roots: rootsOf(lint, cwd), today: readDay() };
    for (const suppression of await configs.listSuppressions()) {
      const state = judgeSuppression(suppression, run);
      const { rule, from, files, match, reason, until } = suppression;
      const [file, line, column] = splitPlace(from);
      listed.push({
        ...{ file, line, column, covers: 'config', rules: [{ id: rule, state }], reason },
        ...(until !== undefined && { until }),
        state,
        ...(files && { files }),
        ...(match !== undefined && { match }),
      });
    }
    emit(1, Buffer.from(format === 'json' ? writeJson(listed) : suppressionTable(listed)));
    return log.hasTrouble() ? 2 : 0;
  } finally {
    log.flush();
  }
}

function splitPlace(place: string): [file: string, line: number, column: number] {
  const [, file = place, line, column] = /^(.*):(\d+):(\d+)$/s.exec(place) ?? [];
  return [file, Number(line), Number(column)];
}

const writeJson = (listed: readonly ListedSuppression[]): string =>
  `${JSON.stringify(listed, null, 2).split('\n').map(printable).join('\n')}\n`;
