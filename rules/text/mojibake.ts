import { defineRule, type Edit, findCharacters, tally } from '../../src/rule/index.js';
import { MAC_ROMAN } from '../lists/mac-roman.js';
import { WINDOWS_1252 } from '../lists/windows-1252.js';

/** Made for the first text that may be garbled. */
let utf8: InstanceType<typeof TextDecoder> | undefined;

export default defineRule({
  summary: 'Letters garbled because the text was read in the wrong encoding.',
  why: 'An apostrophe that shows as “â€™” is the first thing a reader sees and the last thing that looks checked.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor wasn[|â€™|]t open.',
        says: 'Garbled text (“â€™” for “’”) stands here; decode it.',
        suggests: ['Decode it.'],
      },
      {
        copy: 'The caf[|Ã©|] wasnâ€™t open, at Â£4 a cup.',
        says: '3 garbled places, the first here (“Ã©” for “é”), are in the text; decode them.',
        suggests: ['Decode them.'],
      },
      {
        copy: 'The harbor wasn[|Ã¢â‚¬â„¢|]t open.',
        says: 'Garbled text (“Ã¢â‚¬â„¢” for “’”) stands here; decode it.',
        suggests: ['Decode it.'],
        note: 'Encoded twice.',
      },
      {
        copy: 'The harbor wasn[|\u0092|]t open.',
        says: 'Garbled text (“\u0092” for “’”) stands here; decode it.',
        suggests: ['Decode it.'],
        note: 'A Windows apostrophe read as Latin-1.',
      },
      {
        copy: 'The harbor wasn[|‚Äô|]t open.',
        says: 'Garbled text (“‚Äô” for “’”) stands here; decode it.',
        suggests: ['Decode it.'],
      },
      {
        copy: '[|ÐšÐ¸Ñ—Ð²|] was quiet.',
        says: 'Garbled text (“ÐšÐ¸Ñ—Ð²” for “Київ”) stands here; decode it.',
        suggests: ['Decode it.'],
      },
    ],
    right: [
      'The café wasn’t open, at £4 a cup.',
      { copy: 'He flew from São Paulo to Bogotá—and to Åre.', note: 'Accents where they belong.' },
      { copy: 'The “CAFÉ” sign, the “IRMÃ” sign and the “Fuß” sign fell.', note: 'A letter before a mark.' },
      { copy: 'A café—the oldest—reopened as “Ñandú…”', note: 'An accent before a dash.' },
      'Олена Коваль and 李静怡 signed.',
    ],
  },
  *check({ submission }) {
    const { text } = submission;
    const places = [...findCharacters(submission, 'garbled'), ...findCharacters(submission, 'c1')];
    const edits = [
      ...repairs(
        text,
        places.sort((a, b) => a - b),
      ),
    ];
    const [first] = edits;
    const words = {
      one: 'Garbled text',
      many: 'garbled places',
      detail: first && `“${text.slice(first.range.start, first.range.end)}” for “${first.text}”`,
      cure: ['decode it', 'decode them'],
    } as const;
    yield* tally(edits, words, 'suggestion');
  },
});

function* repairs(text: string, places: readonly number[]): Generator<Edit> {
  let end = 0;
  for (const start of places) {
    if (start < end) continue;
    const run = readRun(text, start);
    if (!run) continue;
    end = run.end;
    yield { range: { start, end }, text: decodeAgain(run.text) };
  }
}

/** What was read at one place, up to which offset, and whether it can be nothing but garbled. */
interface Reading {
  readonly text: string;
  readonly end: number;
  readonly isCertain: boolean;
}

/** Reads neighbouring sequences together: one alone may be chance, two in a row are not. */
function readRun(text: string, start: number): Reading | undefined {
  const readings: Reading[] = [];
  for (let at = start; ; ) {
    const reading = readGarbled(text, at);
    if (!reading) break;
    readings.push(reading);
    at = reading.end;
  }
  const last = readings.at(-1);
  const isCertain = readings.length > 1 || last?.isCertain;
  return last && isCertain ? { ...last, text: readings.map((each) => each.text).join('') } : undefined;
}

/** Text that went through the mill twice comes out of the first decoding garbled. */
function decodeAgain(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; ) {
    const run = readRun(text, at);
    decoded += run ? run.text : text.charAt(at);
    at = run ? run.end : at + 1;
  }
  return decoded === text ? text : decodeAgain(decoded);
}

const readGarbled = (text: string, at: number): Reading | undefined =>
  readSequence(text, at) ?? readMacRoman(text, at) ?? readTruncated(text, at) ?? readControl(text, at);

/** One character whose UTF-8 bytes were taken for Windows-1252 or Latin-1. */
function readSequence(text: string, at: number): Reading | undefined {
  const lead = byteOf(text, at);
  const length = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return undefined;
  const bytes = [lead];
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text, at + i);
    if (byte < 0x80 || byte > 0xbf) return undefined;
    bytes.push(byte);
  }
  utf8 ??= new TextDecoder();
  const decoded = utf8.decode(Uint8Array.from(bytes));
  if (decoded.includes('\uFFFD') && lead !== 0xef) return undefined;
  const isCertain = isUnmistakable(text.slice(at - 1, at), text.slice(at, at + length), decoded);
  return { text: decoded === '\uFEFF' ? '' : decoded, end: at + length, isCertain };
}

function byteOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x100) return code;
  const index = WINDOWS_1252.indexOf(text.charAt(at));
  return index < 0 || Number.isNaN(code) ? -1 : 0x80 + index;
}

/** Marks that may well stand behind a true capital with an accent. */
const MARK = /[\u2018-\u201D\u2013\u2014\u2026\u00A0\u00AB\u00BB]$/;
const C1 = /[\u0080-\u009F]/;

function isUnmistakable(before: string, filed: string, decoded: string): boolean {
  if (C1.test(filed) || filed.length === 4) return true;
  const code = decoded.codePointAt(0) as number;
  if (filed.length === 3) return (code >= 0x2000 && code <= 0x27bf) || code >= 0xfb00;
  return code < 0x180 && !(MARK.test(filed) && (/\p{Lu}/u.test(before) || code > 0xff));
}

function readMacRoman(text: string, at: number): Reading | undefined {
  for (const length of [3, 2]) {
    const decoded = MAC_ROMAN[text.slice(at, at + length)];
    if (decoded) return { text: decoded, end: at + length, isCertain: true };
  }
  return undefined;
}

/** A sequence whose last byte has no character in Windows-1252, or was turned into a plain space. */
function readTruncated(text: string, at: number): Reading | undefined {
  if (text.startsWith('â€', at)) return { text: '”', end: at + 2, isCertain: true };
  const isSmall = /\p{Ll}/u.test(text.charAt(at - 1));
  if (text.startsWith('Ã ', at) && isSmall) {
    return { text: 'à', end: at + (text[at + 2] === ' ' ? 2 : 1), isCertain: true };
  }
  if (text.startsWith('Â ', at) && !/\p{Lu}/u.test(text.charAt(at - 1))) {
    return { text: '', end: at + 1, isCertain: true };
  }
  return undefined;
}

function readControl(text: string, at: number): Reading | undefined {
  const code = text.charCodeAt(at) - 0x80;
  const meant = code >= 0 && code <= 0x1f ? WINDOWS_1252.charAt(code) : ' ';
  return meant === ' ' ? undefined : { text: meant, end: at + 1, isCertain: true };
}
