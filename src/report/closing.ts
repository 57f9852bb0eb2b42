import { type Colours, inkOf } from './colours.js';
import type { Look } from './format.js';
import type { Summary } from './summary.js';

/** The last lines of a report for people: what was read, what was found, what `--fix` would settle. */
export function closing(summary: Summary, look: Look, colours: Colours): string {
  const { files, errors, warnings, infos, fixable, heldBack = 0 } = summary;
  const submissions = counted(files, 'submission');
  const held = heldBack > 0 ? `The baseline holds back ${counted(heldBack, 'finding')}.\n` : '';
  if (errors + warnings + infos === 0) {
    // Where nothing could be linted, “nothing to report” would be a lie.
    return look.quiet || files === 0
      ? ''
      : `${colours.green(`${submissions}, nothing ${heldBack > 0 ? 'new ' : ''}to report.`)}\n${held}`;
  }
  const findings = counted(errors + warnings + infos, 'finding');
  const kinds = [counted(errors, 'error'), counted(warnings, 'warning')];
  if (infos > 0) kinds.push(counted(infos, 'info'));
  const ink = inkOf(errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'info', colours);
  const line = `${colours.bold(ink(`${submissions}, ${findings}: ${kinds.join(', ')}.`))}\n`;
  return look.fixable === false || fixable === 0
    ? line + held
    : `${line}${figure(fixable)} can be fixed with --fix.\n${held}`;
}

const counted = (count: number, noun: string): string => `${figure(count)} ${noun}${count === 1 ? '' : 's'}`;

/** A count as copy sets it: `20,000`. */
const figure = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
