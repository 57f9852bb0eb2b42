import type { Configs } from '../../config/index.js';
import { formatDate } from '../../submission/date.js';
import type { Log } from '../streams/log.js';
import { type JudgedRun, judgeSuppression } from './judge.js';

/** Notes in the log, once a run, which suppressions of the configs are over or of no use. */
export async function noteSuppressions(configs: Configs, run: JudgedRun, log: Log): Promise<void> {
  for (const suppression of await configs.listSuppressions()) {
    const { rule, from, until } = suppression;
    const state = judgeSuppression(suppression, run);
    const subject = `the suppression of "${rule}" at ${from}`;
    if (state === 'expired' && until !== undefined)
      log.notice(`${subject} held until ${formatDate(until)}; take it out, or give it a new day.`);
    // What could not be linted may have needed it.
    if (state === 'idle' && !log.hasTrouble()) log.notice(`${subject} silences nothing; take it out.`);
  }
}
