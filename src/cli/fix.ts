import type { FileReport } from '../engine/diagnostic.js';
import { demandUtf8, encode, writeFixed } from './bytes/write.js';
import type { Log } from './streams/log.js';
import { emit } from './streams/output.js';
import { Trouble } from './trouble.js';
import { fixOpened, lintOpened, type Opened } from './work.js';

function deliver({ story, filed }: Opened, text: string): void {
  if (text === filed.text) {
    if (story.isStdin) emit(1, filed.bytes);
  } else if (story.isStdin) {
    demandUtf8(filed, story.shown);
    emit(1, encode(text, filed));
  } else writeFixed(story.path, filed, text, story.shown);
}

/**
 * Fixes a story in its file; standard input comes out fixed on standard output. Gives what is left to say of it:
 * everything where the fixed text could not be written.
 */
export function fixStory(opened: Opened, log: Log): FileReport {
  const outcome = fixOpened(opened, log);
  try {
    deliver(opened, outcome.text);
    return outcome.report;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    log.trouble(error.message, error.cause);
    if (opened.story.isStdin) emit(1, opened.filed.bytes);
    return lintOpened(opened);
  }
}
