import { foldWords } from '../rule/corpus.js';
import { FNV_PRIME, FNV_START, hashPart } from '../text/hash.js';

const APOSTROPHE = 0x27;
const PARTING = 0;
/** Only `foldWords` knows what becomes of it. */
const UNSURE = -1;

const NINE = 0x39;
const isLetter = (folded: number): boolean => folded > NINE;
const isDigit = (folded: number): boolean => folded > APOSTROPHE && folded <= NINE;

function foldUnit(unit: number): number {
  const text = String.fromCharCode(unit);
  const folded = foldWords(text);
  if (unit === APOSTROPHE) return APOSTROPHE;
  if (folded.length === 1) return folded.charCodeAt(0);
  const plain = text.normalize('NFKC').trim();
  return folded === '' && (plain === text || plain === '') ? PARTING : UNSURE;
}

/** What stands for each unit of Latin-1 in a folded word. */
let latin: Int16Array | undefined;
const foldLatin = (): Int16Array => {
  latin ??= Int16Array.from({ length: 256 }, (_, unit) => foldUnit(unit));
  return latin;
};

/** Beyond Latin-1 stand, in most stories, only quotation marks, dashes and an ellipsis. */
function foldBeyond(unit: number): number {
  if (unit === 0x2018 || unit === 0x2019) return APOSTROPHE;
  const isMark = (unit >= 0x2010 && unit <= 0x201f) || unit === 0x2022 || unit === 0x2026 || unit === 0x20ac;
  return isMark ? PARTING : UNSURE;
}

function hashFolded(words: string): Uint32Array {
  return words === '' ? new Uint32Array() : Uint32Array.from(words.split(' '), (word) => hashPart(word));
}

/** The hash of each word of copy, in order, as `foldWords` makes words: without making them. */
export function hashWords(copy: string): Uint32Array {
  const table = foldLatin();
  const fold = (unit: number): number => (unit < 256 ? (table[unit] as number) : foldBeyond(unit));
  const hashes = new Uint32Array((copy.length >> 1) + 1);
  let count = 0;
  let hash = 0;
  let isInside = false;
  /** Behind an apostrophe stand letters, and a digit is the next word. */
  let isSuffix = false;
  for (let at = 0; at < copy.length; at++) {
    const folded = fold(copy.charCodeAt(at));
    if (folded === UNSURE) return hashFolded(foldWords(copy));
    const isApostrophe = folded === APOSTROPHE;
    const joins = isApostrophe && isInside && at + 1 < copy.length && isLetter(fold(copy.charCodeAt(at + 1)));
    const parts = folded === PARTING || (isApostrophe && !joins);
    if (isInside && (parts || (isSuffix && isDigit(folded)))) {
      hashes[count++] = hash;
      isInside = false;
    }
    if (parts) continue;
    if (!isInside) hash = FNV_START;
    isSuffix = joins || (isInside && isSuffix);
    isInside = true;
    hash = Math.imul(hash ^ folded, FNV_PRIME);
  }
  if (isInside) hashes[count++] = hash;
  return hashes.subarray(0, count);
}
