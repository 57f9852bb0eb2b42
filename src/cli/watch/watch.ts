import type { Rule } from '../../rule/rule.js';
import { explainFault } from '../fault.js';
import type { LintRequest } from '../request.js';
import { type Round, run } from '../run.js';
import { spoken } from '../streams/log.js';
import { emit, writeError } from '../streams/output.js';
import { lookAt } from '../streams/terminal.js';
import { codeOf, counted, reasonFor, Trouble } from '../trouble.js';
import { openMemory } from './memory.js';
import { findPlaces, openFilter } from './places.js';

/** Editors save in several steps; what belongs together comes within this many milliseconds. */
const LULL = 60;
const CLEAR_SCREEN = '\x1b[2J\x1b[3J\x1b[H';

/** Does the rounds of a watch. Each gives its exit code; where nothing has changed, nothing is said. */
function openRounds(request: LintRequest, rules: readonly Rule[], cwd: string): () => Promise<number> {
  const isTerminal = lookAt(1).isTerminal && request.outputFile === undefined;
  const memory = openMemory();
  let count = 0;
  const clear = (): void => {
    if (isTerminal) emit(1, Buffer.from(CLEAR_SCREEN));
  };
  const round: Round = {
    ...memory,
    begin: (jobs) => {
      count = jobs.length;
      clear();
    },
  };
  let code = 0;
  let said = '';
  return async () => {
    try {
      const next = await run(request, rules, cwd, round);
      if (next === undefined && said === '') return code;
      code = next ?? code;
      said = '';
      writeError(spoken(`watching ${counted(count, 'submission')}; Ctrl-C ends it.`));
    } catch (error) {
      const sentence = explainFault(error, request.debug);
      code = 2;
      if (sentence !== said) {
        clear();
        writeError(sentence);
      }
      said = sentence;
      memory.forgetRound();
    }
    return code;
  };
}

/** Waits until something has happened and the lull behind it, or until Ctrl-C, which gives false. */
type Wait = () => Promise<boolean>;

function openWait(onEvent: (listener: () => void) => void): Wait {
  let hasHappened = false;
  let wake = (): void => {};
  onEvent(() => {
    hasHappened = true;
    wake();
  });
  return () =>
    new Promise((resolve) => {
      let lull: NodeJS.Timeout | undefined;
      // A round that is under way when Ctrl-C comes is simply ended: it has nothing open.
      const signals = ['SIGINT', 'SIGTERM'] as const;
      const finish = (goesOn: boolean): void => {
        clearTimeout(lull);
        wake = () => {};
        for (const signal of signals) process.removeListener(signal, stop);
        hasHappened = false;
        resolve(goesOn);
      };
      const stop = (): void => finish(false);
      for (const signal of signals) process.once(signal, stop);
      wake = () => {
        clearTimeout(lull);
        lull = setTimeout(() => finish(true), LULL);
      };
      if (hasHappened) wake();
    });
}

/** Says why the system watches no more. */
function explainFailure(error: unknown): Trouble {
  const reason =
    codeOf(error) === 'ENOSPC' ? 'more files than the system watches at a time' : reasonFor(error);
  return new Trouble(`the files cannot be watched: ${reason}.`, { cause: error });
}

/** Lints, and lints again what changes, until Ctrl-C. Gives the exit code of the last report. */
export async function watchStories(
  request: LintRequest,
  rules: readonly Rule[],
  cwd: string,
): Promise<number> {
  const { watch } = await import('chokidar');
  const places = await findPlaces(request, cwd);
  const watcher = watch([...places], { ignoreInitial: true, ignored: openFilter(places) });
  const wait = openWait((listener) => watcher.on('all', listener));
  const failure = new Promise<never>((_, reject) => {
    watcher.on('error', (error) => reject(explainFailure(error)));
  });
  const ready = new Promise<void>((resolve) => watcher.once('ready', resolve));
  const round = openRounds(request, rules, cwd);
  try {
    await Promise.race([ready, failure]);
    let code = await round();
    while (await Promise.race([wait(), failure])) code = await round();
    return code;
  } finally {
    await watcher.close();
  }
}
