import { readClock } from '../clock.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** How long a signal may wait, in milliseconds. */
const PATIENCE = 20;

let isHeld = false;

/**
 * From now on Ctrl-C and its like wait until the work comes back to the event loop, and end the run there: never
 * in the middle of a write. Where somebody else listens, he has the say.
 */
export function holdSignals(): void {
  if (isHeld) return;
  isHeld = true;
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
}

/** Makes a pause in which signals that wait come through, when one is due; between two pieces of work. */
export function openBreath(): () => Promise<void> {
  let last = readClock();
  return async () => {
    if (!isHeld || readClock() - last < PATIENCE) return;
    await new Promise((resolve) => setImmediate(resolve));
    last = readClock();
  };
}
