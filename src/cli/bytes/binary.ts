import type { Encoding } from '../../submission/types.js';

/** What files that are no text begin with, and what they are called in a sentence. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['%PDF-', 'a PDF document'],
  ['{\\rtf', 'an RTF document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'a Word or other Office document'],
  ['PK\x03\x04', 'a ZIP archive, or an Office document, which is one inside'],
  ['PK\x05\x06', 'a ZIP archive'],
  ['\x1f\x8b', 'a gzip archive'],
  ['\xfd7zXZ\0', 'an xz archive'],
  ['(\xb5/\xfd', 'a zstd archive'],
  ['7z\xbc\xaf\x27\x1c', 'a 7z archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3\0', 'a database'],
];

const SAMPLE = 8192;

const isControl = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f;

function hasManyControls(bytes: Uint8Array, valid: boolean): boolean {
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let index = 0; index < end; index += 1) {
    const byte = bytes[index] as number;
    if (isControl(byte) || (byte === 0 && !valid)) controls += 1;
  }
  // Copy holds stray controls at times; of random bytes, a tenth are.
  return controls > end * (valid ? 0.3 : 0.06);
}

/**
 * Says what bytes are that are no text; undefined for text. `encoding` is what they would be if they were:
 * NULs alone do not make sound UTF-8 binary, nor anything but a signature what looks like UTF-16.
 */
export function describeBinary(bytes: Buffer, encoding: Encoding): string | undefined {
  const head = bytes.toString('latin1', 0, 16);
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  return encoding.name === 'utf-8' && hasManyControls(bytes, encoding.valid) ? 'binary data' : undefined;
}
