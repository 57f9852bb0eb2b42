import { resolve } from 'node:path';
import type { FileReport } from '../../engine/diagnostic.js';
import { countIn, emptySummary } from '../../report/index.js';
import type { Rule } from '../../rule/rule.js';
import { readDay } from '../clock.js';
import { openConfigsOf } from '../gather.js';
import { openPlans, planFile } from '../plan.js';
import { hasFailed } from '../report.js';
import type { StreamRequest } from '../request.js';
import { type Log, openLog } from '../streams/log.js';
import { emit } from '../streams/output.js';
import { codeOf, counted, reasonFor, Trouble } from '../trouble.js';
import { lintOpened, noteFailures } from '../work.js';
import { findLines, type StreamLine } from './lines.js';
import { readRecord, type StreamedStory } from './record.js';

const MOST_MEGABYTES = 64;
const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
const CHUNK = 65_536;

/** What is written of stories waits here for more, but never while more is waited for. */
function openAnswers(written: (value: unknown) => string) {
  let waiting = '';
  let isOpen = true;
  const flush = (): void => {
    if (waiting !== '') isOpen = emit(1, Buffer.from(waiting));
    waiting = '';
  };
  return {
    flush,
    isOpen: (): boolean => isOpen,
    write: (value: object): void => {
      waiting += `${written(value)}\n`;
      if (waiting.length >= CHUNK) flush();
    },
  };
}

async function openLinter(request: StreamRequest, rules: readonly Rule[], cwd: string) {
  const configs = await openConfigsOf(request, cwd, rules);
  const planFor = openPlans(rules, { today: readDay(), minSeverity: request.minSeverity });
  return async ({ path: shown, text }: StreamedStory): Promise<FileReport> => {
    const path = resolve(cwd, shown);
    const plan = await planFile(path, configs, planFor);
    const story = { path, realPath: path, shown, isStdin: false };
    const encoding = { name: 'utf-8', valid: true } as const;
    return lintOpened({ story, plan, filed: { text, encoding, hasBom: false, bytes: Buffer.alloc(0) } });
  };
}

/** The lines of standard input. Throws a `Trouble` where they cannot be read. */
function* findInput(beforeWaiting: () => void): Generator<StreamLine> {
  try {
    yield* findLines(0, MOST_BYTES, beforeWaiting);
  } catch (error) {
    if (codeOf(error) === '') throw error;
    throw new Trouble(`standard input cannot be read: ${reasonFor(error)}.`, { cause: error });
  }
}

async function answerAll(
  lint: (story: StreamedStory) => Promise<FileReport>,
  request: StreamRequest,
  log: Log,
): Promise<number> {
  const { fileEntryOf, written } = await import('../../report/entry.js');
  const answers = openAnswers(written);
  let summary = emptySummary;
  let refused = 0;
  const refuse = (fault: object): void => {
    refused += 1;
    answers.write(fault);
  };
  for (const line of findInput(answers.flush)) {
    if (!answers.isOpen()) break;
    const record = readRecord(line, MOST_MEGABYTES);
    if (!record) continue;
    if ('error' in record) {
      refuse(record);
      continue;
    }
    try {
      const report = await lint(record);
      noteFailures(report, log);
      log.flush();
      summary = countIn(summary, report);
      answers.write(fileEntryOf(report));
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      refuse({ path: record.path, line: line.number, error: error.message });
    }
  }
  answers.flush();
  if (!answers.isOpen()) log.trouble('whoever read the reports went away before the last story was linted.');
  if (refused > 0)
    log.trouble(`${counted(refused, 'line')} could not be linted; "error" says why in the line for each.`);
  return hasFailed(summary, request) ? 1 : 0;
}

/**
 * Lints the stories that stand on the lines of standard input and writes the report of each on a line, in their
 * order, in the memory of one story. Gives the exit code.
 */
export async function lintStream(
  request: StreamRequest,
  rules: readonly Rule[],
  cwd: string,
): Promise<number> {
  const log = openLog({ quiet: false, debug: request.debug });
  try {
    const lint = await openLinter(request, rules, cwd);
    const code = await answerAll(lint, request, log);
    return log.hasTrouble() ? 2 : code;
  } finally {
    log.flush();
  }
}
