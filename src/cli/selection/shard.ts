import { createHash } from 'node:crypto';
import type { Shard } from '../portion.js';

/**
 * Whether a file belongs to a shard. Only its path decides, so that it stays in its shard when files come and go
 * elsewhere, and machines that do not know of each other agree.
 */
export function isInShard(shownPath: string, { index, count }: Shard): boolean {
  const digest = createHash('sha256').update(shownPath).digest();
  return digest.readUInt32BE(0) % count === index - 1;
}
