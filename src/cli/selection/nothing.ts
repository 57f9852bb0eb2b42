import { counted, listed } from '../trouble.js';
import type { Target } from './find.js';
import { type Candidate, EXTENSION_LIST } from './stories.js';

/** Says what leaves out a file that the command line names. */
export const ignoredSentence = ({ shown, ignoredBy }: Candidate): string =>
  `"${shown}" is ignored by ${ignoredBy}; --no-ignore lints it.`;

const nameTarget = ({ asked }: Target): string => (asked === '.' ? 'this folder' : `"${asked}"`);

/** Says why nothing is left of what folders and globs hold; `found` are their files, ignored ones too. */
export function explainNothing(targets: readonly Target[], found: readonly Candidate[]): string {
  const places = listed(targets.map(nameTarget));
  if (found.length === 0)
    return `${places} ${targets.length === 1 ? 'holds' : 'hold'} no ${EXTENSION_LIST} file.`;
  const causes = listed([...new Set(found.map(({ ignoredBy }) => String(ignoredBy)))].sort());
  const files = counted(found.length, 'file');
  return found.length === 1
    ? `${files} was found under ${places}, and it is ignored by ${causes}; --no-ignore lints it.`
    : `${files} were found under ${places}, all of them ignored by ${causes}; --no-ignore lints them.`;
}
