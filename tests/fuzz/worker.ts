import { parentPort, workerData } from 'node:worker_threads';
import fc from '../seeded.js';
import { closeFolder } from './checks.js';
import { KINDS } from './kinds.js';

/** A turn: so many cases of a kind, from a seed. */
export interface Turn {
  readonly kind: string;
  readonly seed: number;
}

/** What came of a turn; `input` is the smallest that shows the faults. */
export interface Outcome {
  readonly cases: number;
  readonly input?: string;
  readonly faults?: readonly string[];
}

const { shared } = workerData as { shared: SharedArrayBuffer };
const started = new Int32Array(shared, 0, 2);
const units = new Uint16Array(shared, 8);

/** Leaves the input where the other thread finds it, should the case never end. */
function note(input: string): void {
  started[1] = Math.min(input.length, units.length);
  for (let at = 0; at < (started[1] as number); at++) units[at] = input.charCodeAt(at);
  Atomics.add(started, 0, 1);
}

async function play({ kind, seed }: Turn): Promise<Outcome> {
  const { input, check, turn } = KINDS[kind] as (typeof KINDS)[string];
  let cases = 0;
  const property = fc.asyncProperty(input, async (text) => {
    note(text);
    cases++;
    const faults = await judge(text, check);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  const { failed, counterexample } = await fc.check(property, { seed, numRuns: turn });
  if (!failed || !counterexample) return { cases };
  return { cases, input: counterexample[0], faults: await judge(counterexample[0], check) };
}

async function judge(text: string, check: (typeof KINDS)[string]['check']): Promise<readonly string[]> {
  try {
    return await check(text);
  } catch (error) {
    return [`it throws ${error instanceof Error ? error.stack : String(error)}`];
  }
}

parentPort?.on('message', async (turn: Turn | undefined) => {
  if (turn) parentPort?.postMessage(await play(turn));
  else {
    closeFolder();
    parentPort?.close();
  }
});
