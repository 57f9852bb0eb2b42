import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../submission/types.js';

/** A file's bytes and the text that they are. */
export interface Decoded {
  /** Without the BOM. */
  readonly text: string;
  readonly hasBom: boolean;
  readonly encoding: Encoding;
}

const SAMPLE = 4096;

/** UTF-16 without a BOM shows in text of European languages: every other byte is NUL. */
function guessUtf16(bytes: Uint8Array): Encoding['name'] | undefined {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  const nuls = [0, 0] as [number, number];
  for (let index = 0; index < end; index += 1) {
    if (bytes[index] === 0) nuls[(index & 1) as 0 | 1] += 1;
  }
  const [even, odd] = nuls.map((count) => count / (end / 2)) as [number, number];
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : undefined;
}

function nameEncoding(bytes: Uint8Array): Encoding['name'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return (bytes.subarray(0, SAMPLE).includes(0) && guessUtf16(bytes)) || 'utf-8';
}

function isSound(bytes: Uint8Array, name: Encoding['name']): boolean {
  if (name === 'utf-8') return isUtf8(bytes);
  try {
    new TextDecoder(name, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Decodes UTF-8, or UTF-16 that can be told by its BOM or its NULs. What is no character becomes U+FFFD. */
export function decode(bytes: Buffer): Decoded {
  const name = nameEncoding(bytes);
  const text =
    name === 'utf-8' ? bytes.toString('utf8') : new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  const hasBom = text.startsWith('\uFEFF');
  return { text: hasBom ? text.slice(1) : text, hasBom, encoding: { name, valid: isSound(bytes, name) } };
}
