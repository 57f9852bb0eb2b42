/** Something could not be done. The message is a sentence that names what, why, and the remedy. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EBUSY: 'another program holds it',
  EFBIG: 'it would be larger than files may be here',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'it is not there',
  ENOSPC: 'no space is left on the device',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'you have no permission',
  EROFS: 'its file system is read-only',
};

/** The code of a system error, `ENOENT` and its like; empty for any other error. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Says in a clause why the system refused. */
export function reasonFor(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

/** Counts in a sentence: `1 file`, `2 files`. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;

/** Lists in a sentence: `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Lists names as users wrote them: `"a", "b" and "c"`. */
export const quoted = (names: readonly string[]): string => listed(names.map((name) => `"${name}"`));
