/** How many strings are joined at a time. */
const BATCH = 500;

/**
 * Joins strings, of which there may be very many: soon after they are made they are one with others, so that what
 * each was put together of need not be kept until the last.
 */
export function joinPieces(pieces: Iterable<string>): string {
  const joined: string[] = [];
  let batch: string[] = [];
  for (const piece of pieces) {
    batch.push(piece);
    if (batch.length < BATCH) continue;
    joined.push(batch.join(''));
    batch = [];
  }
  return joined.join('') + batch.join('');
}
