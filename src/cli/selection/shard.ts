import { hashPart, spread } from '../../text/hash.js';
import type { Shard } from '../portion.js';

/**
 * Whether a file belongs to a shard. Only its path decides, so that it stays in its shard when files come and go
 * elsewhere, and machines that do not know of each other agree.
 */
export const isInShard = (shownPath: string, { index, count }: Shard): boolean =>
  spread(hashPart(shownPath)) % count === index - 1;
