import { resolve } from 'node:path';
import { emit, writeError } from '../streams/output.js';
import { openReportFile } from '../streams/report-file.js';
import { readRuns } from './file.js';
import { keyOfRun } from './key.js';
import { LOCATION } from './location.js';
import { type Delivered, type RunRecord, stands } from './record.js';

const OPTION = '--cache-location';

/** Where the arguments say that the cache lies. If that is mistaken, what lies there knows no such run. */
function locate(argv: readonly string[]): string {
  const joined = argv.find((argument) => argument.startsWith(`${OPTION}=`));
  if (joined !== undefined) return joined.slice(OPTION.length + 1);
  const at = argv.indexOf(OPTION);
  return (at < 0 ? undefined : argv[at + 1]) ?? LOCATION;
}

function deliver({ place, text }: Delivered, cwd: string): void {
  if (place === 1) emit(1, Buffer.from(text));
  else if (place === 2) writeError(text);
  else {
    const file = openReportFile(String(place), cwd, []);
    file.write(text);
    file.end();
  }
}

/** What no report holds: control characters, and escapes that are no colours. Whoever wrote it was not newslint. */
const FOREIGN = /[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f]|\x1b(?!\[[\d;]*m)/;

/** Files first: where one cannot be written, nothing is said yet, and the run is done in full. */
const inOrder = ({ delivered }: RunRecord): readonly Delivered[] =>
  [...delivered].sort((a, b) => Number(typeof a.place === 'number') - Number(typeof b.place === 'number'));

/**
 * Gives the answer of an earlier run with these arguments, if everything that it rests on is as it was: nothing is
 * parsed, and no rule or config is loaded. Gives the exit code; undefined where the run has to be done.
 */
export function answerFromCache(argv: readonly string[]): number | undefined {
  try {
    const cwd = process.cwd();
    const key = keyOfRun(argv, cwd);
    const known = readRuns(resolve(cwd, locate(argv))).find((run) => run.key === key);
    if (!known || known.delivered.some(({ text }) => FOREIGN.test(text)) || !stands(known)) return undefined;
    for (const delivered of inOrder(known)) deliver(delivered, cwd);
    return known.code;
  } catch {
    return undefined;
  }
}
