import { hashPart, spread } from '../../text/hash.js';

/** What stands for a text or bytes: 22 characters, the first 132 bits of their SHA-256. */
export const digestOf = (content: string | Uint8Array): string =>
  // Loaded on first use: an answer that is given again mostly does without.
  process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(content)
    .digest('base64url')
    .slice(0, 22);

/** What shows that a text is not what it was, where nobody would forge it: 64 bits, made without loading anything. */
export function checksumOf(text: string): string {
  const hash = hashPart(text);
  const other = spread(hashPart(text, text.length >> 1) ^ text.length);
  return `${hash >>> 0}-${other}`;
}
