import { indexFrom, type Range } from '../../text/range.js';
import type { SpokenBlock } from './credit.js';

/** Words credited to a named speaker: `Ana Brik said`, `said the mayor, Omar Diaz`. */
export interface Attribution {
  /** Offsets in the text of the block: the name and the verb. */
  readonly start: number;
  readonly end: number;
  /** The last word of the speaker's name. */
  readonly surname: string;
  readonly verb: string;
  /** Whether nothing stands between it and quoted words. */
  readonly isBeside: boolean;
}

const TALK =
  'said|says|added|adds|wrote|writes|replied|replies|insisted|insists|explained|explains|recalled|recalls|argued|argues|warned|warns|noted|notes|continued|continues';
/** These take the one spoken to behind them. */
const ADDRESS = 'told|tells|asked|asks';
const TITLE = '(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Prof|Lt|Col|Sgt|Rev|\\p{Lu})\\.';
const NAME = `(?:(?:${TITLE}|\\p{Lu}[\\p{L}\\p{M}'’-]{0,20})\\s){0,3}\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}`;
/** A description between a name and its verb, set off with commas: `Brik, the mayor of Lower Mill, said`. */
const ASIDE = '(?:,\\s[^,.;:"“”]{2,60},)?';
const BEFORE = new RegExp(
  `(?<![\\p{L}-])(${NAME})${ASIDE}\\s(?:also\\s|then\\s)?(${TALK}|${ADDRESS})(?![\\p{L}-])`,
  'gu',
);
const BEHIND = new RegExp(`(?<![\\p{L}-])(${TALK})\\s(?:\\p{Ll}{2,14}\\s){0,3}(${NAME})`, 'gu');

/** Nobody's name, though a capital may begin them. */
const NOBODY =
  /^(?:He|She|They|It|I|We|You|Who|The|This|That|One|Police|Officials|But|And|As|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** The attributions to names in the narration of a paragraph, in order. */
export function attributionsOf({ block, quoted, credits }: SpokenBlock): readonly Attribution[] {
  if (credits.length === 0) return [];
  const text = maskQuoted(block.text, quoted);
  const read = (match: RegExpMatchArray, name = '', verb = ''): Attribution[] => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const surname =
      name
        .split(' ')
        .at(-1)
        ?.replace(/['’]s$/, '') ?? '';
    if (NOBODY.test(surname)) return [];
    return [{ start, end, surname, verb, isBeside: touchesAny(quoted, { start, end }) }];
  };
  const before = [...text.matchAll(BEFORE)].flatMap((match) => read(match, match[1], match[2]));
  const behind = [...text.matchAll(BEHIND)].flatMap((match) => read(match, match[2], match[1]));
  const alone = behind.filter((each) => !meetsAny(before, each));
  return [...before, ...alone].sort((a, b) => a.start - b.start);
}

function maskQuoted(text: string, quoted: readonly Range[]): string {
  let masked = '';
  let last = 0;
  for (const { start, end } of quoted) {
    masked += text.slice(last, start) + '"'.repeat(end - start);
    last = end;
  }
  return masked + text.slice(last);
}

/** Whether a range shares characters with one of some that are in order and apart. */
function meetsAny(ranges: readonly Range[], { start, end }: Range): boolean {
  const next = indexFrom(ranges, start);
  return (ranges[next - 1]?.end ?? 0) > start || (ranges[next]?.start ?? end) < end;
}

/** How far apart a quotation and its attribution may be: a comma, a space, a colon. */
const GAP = 3;

/** Whether a quotation, of those in order and apart, ends just before a range or starts just behind it. */
function touchesAny(quoted: readonly Range[], { start, end }: Range): boolean {
  const before = quoted[indexFrom(quoted, start) - 1];
  const behind = quoted[indexFrom(quoted, end)];
  const endsBefore = before !== undefined && before.end <= start && start - before.end <= GAP;
  return endsBefore || (behind !== undefined && behind.start - end <= GAP);
}
