import { readFileSync, realpathSync, statSync } from 'node:fs';
import { reasonFor, Trouble } from '../trouble.js';
import { replaceFile } from './atomic.js';
import type { Filed } from './read.js';

const BOM = '\uFEFF';
const ANY_WRITE_BIT = 0o222;

/** The bytes of a file whose text is replaced: as it was filed, with a BOM or without. */
export const encode = (text: string, { hasBom }: Filed): Buffer => Buffer.from(hasBom ? BOM + text : text);

/** Throws a `Trouble` where a file's text cannot be given back as it was filed. */
export function demandUtf8({ encoding }: Filed, shown: string): void {
  if (encoding.name !== 'utf-8')
    throw new Trouble(
      `"${shown}" is ${encoding.name.toUpperCase()} and was not fixed; save it as UTF-8 first.`,
    );
  if (!encoding.valid)
    throw new Trouble(`"${shown}" is not valid UTF-8 and was not fixed; save it as UTF-8 first.`);
}

function replace(path: string, filed: Filed, text: string, shown: string): void {
  const target = realpathSync(path);
  // Root may write what is read-only, but whoever made it so meant it.
  if ((statSync(target).mode & ANY_WRITE_BIT) === 0)
    throw new Trouble(`"${shown}" was not fixed: it is read-only; make it writable first.`);
  const fixed = encode(text, filed);
  const demandUnchanged = (): void => {
    const now = readFileSync(target);
    // Two runs at once come to the same text.
    if (!now.equals(filed.bytes) && !now.equals(fixed))
      throw new Trouble(`"${shown}" was not fixed: it was changed meanwhile; run newslint again.`);
  };
  demandUnchanged();
  replaceFile(target, [fixed], demandUnchanged);
}

/**
 * Writes the fixed text of a file, where its links lead. Throws a `Trouble` and leaves the file as it is where it
 * is no sound UTF-8, is read-only, or is not what was read.
 */
export function writeFixed(path: string, filed: Filed, text: string, shown: string): void {
  demandUtf8(filed, shown);
  try {
    replace(path, filed, text, shown);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(`"${shown}" was not fixed: it cannot be written; ${reasonFor(error)}.`, {
      cause: error,
    });
  }
}
