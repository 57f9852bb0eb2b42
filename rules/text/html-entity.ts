import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import {
  defineRule,
  type Edit,
  findUncommented,
  partAtQuotations,
  type Submission,
  tally,
} from '../../src/rule/index.js';
import { WINDOWS_1252 } from '../lists/windows-1252.js';

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/iy;
/** Marks that mean something in Markdown must be written in such a way; these need not be. */
const PLAIN_ASCII = /^[\w"' ,.:;?!%$/-]$/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;

export default defineRule({
  summary: 'An HTML entity where the character itself would do.',
  why: 'It was left behind by a web page; a reader of plain text sees “&rsquo;” and not an apostrophe.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The caf[|&#233;|] reopened.',
        says: 'An HTML entity (“&#233;”) stands here; write the character.',
        fixed: 'The café reopened.',
      },
      {
        copy: 'The harbor[|&rsquo;|]s caf&eacute; reopened&nbsp;at dawn.',
        says: '3 HTML entities, the first here (“&rsquo;”), are in the text; write the characters.',
        fixed: 'The harbor’s café reopened at dawn.',
      },
      {
        copy: 'The harbor wasn[|&#146;|]t open.',
        says: 'An HTML entity (“&#146;”) stands here; write the character.',
        fixed: 'The harbor wasn’t open.',
      },
      {
        copy: '"The caf[|&eacute;|] is open," Brik said.',
        says: 'An HTML entity (“&eacute;”) stands here; write the character.',
        suggests: ['Write the character.'],
      },
    ],
    right: [
      { copy: 'Shares in Brik &amp; Diaz fell.', note: 'An ampersand may be written so.' },
      { copy: 'The sign said 3 &lt; 4.', note: 'A mark that would else begin a tag.' },
      'The café reopened. <!-- caf&eacute; -->',
      'The band &c; played on, and R&B; followed.',
      { as: 'source', copy: 'Source: <https://news.example.org/harbor?a=1&eacute;=2>' },
    ],
  },
  *check({ submission }) {
    const edits = [...findEntities(submission)];
    for (const part of partAtQuotations(submission, edits)) {
      const [first] = part;
      yield* tally(part, {
        one: 'An HTML entity',
        many: 'HTML entities',
        detail: first && `“${submission.text.slice(first.range.start, first.range.end)}”`,
        cure: ['write the character', 'write the characters'],
      });
    }
  },
});

function* findEntities(submission: Submission): Generator<Edit> {
  const { text, targets, source } = submission;
  const addresses = source?.url ? [...targets, source.url.range] : targets;
  for (const start of findUncommented(submission, '&')) {
    ENTITY.lastIndex = start;
    const found = ENTITY.exec(text);
    const meant = found && decode(found[1], found[2], found[3]);
    if (!meant || !isNeedless(meant)) continue;
    // Such a mark inside a word is an apostrophe that was lost before: `lost-apostrophe` speaks of it.
    if (meant === '\u00BF' && /\p{L}/u.test(text.charAt(ENTITY.lastIndex))) continue;
    const range = { start, end: ENTITY.lastIndex };
    if (addresses.some((address) => address.start <= start && start < address.end)) continue;
    yield { range, text: INVISIBLE.test(meant) ? '' : meant === '\u00A0' ? ' ' : meant };
  }
}

function decode(decimal?: string, hexadecimal?: string, name?: string): string | undefined {
  if (name) return decodeNamedCharacterReference(name) || undefined;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '', 16);
  // As web pages have it, 128 to 159 stand for the characters of Windows-1252.
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80).trim() || undefined;
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

const isNeedless = (character: string): boolean =>
  (character.codePointAt(0) as number) >= 0x80 || PLAIN_ASCII.test(character);
