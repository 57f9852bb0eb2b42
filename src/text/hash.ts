/** Where FNV-1a starts, and what it multiplies by. */
export const FNV_START = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** FNV-1a over the code units of a stretch of text, 32 bits. */
export function hashPart(text: string, start = 0, end = text.length): number {
  let hash = FNV_START;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Spreads what differs in one bit over all 32 (the finisher of MurmurHash3). */
export function spread(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A hash of 64 bits, in two halves that have nothing to do with each other. */
export function hashKey(content: string): readonly [number, number] {
  let other = content.length;
  for (let at = 0; at < content.length; at++) {
    other = Math.imul(other ^ content.charCodeAt(at), 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [spread(hashPart(content)), spread(other)];
}
