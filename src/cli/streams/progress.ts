import { printable } from '../../report/terminal.js';
import { readClock } from '../clock.js';
import { writeError } from './output.js';
import { lookAt } from './terminal.js';

/** A line on standard error that says how far a long run has come. */
export interface Progress {
  /** Says that a file is next; `done` are behind. */
  readonly show: (done: number, path: string) => void;
  /** Takes the line away, so that other text can stand there. */
  readonly clear: () => void;
}

const PATIENCE = 500;
const REFRESH = 80;
const CLEAR_LINE = '\r\x1b[K';

const silent: Progress = { show: () => {}, clear: () => {} };

/** Opens the progress of a run over `total` files. It shows on a terminal only, and not before half a second. */
export function openProgress(total: number): Progress {
  const screen = lookAt(2);
  if (!screen.isTerminal || total < 2) return silent;
  let next = readClock() + PATIENCE;
  let isShown = false;
  return {
    show: (done, path) => {
      const now = readClock();
      if (now < next) return;
      next = now + REFRESH;
      isShown = true;
      // Letters of other scripts may be two columns wide.
      const line = Array.from(printable(`${done} of ${total}  ${path}`))
        .slice(0, screen.columns >> 1)
        .join('');
      writeError(`${CLEAR_LINE}${line}`);
    },
    clear: () => {
      if (isShown) writeError(CLEAR_LINE);
      isShown = false;
    },
  };
}
