import {
  defineRule,
  findNames,
  groupBy,
  locate,
  type NameMention,
  namesIn,
  plainWordsIn,
  replace,
} from '../../src/rule/index.js';
import { PLACE_VARIANTS } from '../lists/place-variants.js';

const ROWS = new Map(PLACE_VARIANTS.flatMap((row) => row.map((name) => [name, row] as const)));
const FIRST_WORDS = new Set([...ROWS.keys()].map((name) => name.split(' ', 1)[0]));

/** Words with which a story explains a second name. */
const EXPLAINED =
  /\b(?:formerly|former|previously|once|then|now|also|old|known|called|named|renamed|spell\p{L}*|name|names|until)\b/iu;
const REACH = 45;

export default defineRule({
  summary: 'One place under two names, such as “Kyiv” and “Kiev”.',
  why: 'Readers who know only one of the names take them for two places, and the choice of name takes sides.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'Trains left Kyiv at dawn.\n\nBy noon Kyiv was dark, and [|Kiev|] slept.',
        says: '“Kiev” is “Kyiv” elsewhere; keep to one name.',
        suggests: ['Write “Kyiv”.'],
      },
      {
        copy: 'The ship left Mumbai on Friday. It came back to [|Bombay|] on Sunday.',
        says: '“Bombay” is “Mumbai” elsewhere; keep to one name.',
        suggests: ['Write “Mumbai”.'],
      },
    ],
    right: [
      'Trains left Kyiv at dawn and came back to Kyiv at noon.',
      { copy: 'The ship left Mumbai, formerly Bombay, on Friday.', note: 'The story explains the name.' },
      {
        copy: 'Shares rose in Mumbai, the Bombay Stock Exchange said.',
        note: 'A name that has kept the old one.',
      },
      { copy: 'The cook in Kyiv makes chicken Kiev.', note: 'A dish.' },
      { copy: 'Burma is the old name of Myanmar.' },
    ],
  },
  *check({ submission }) {
    const plain = plainWordsIn(submission);
    const above = submission.headline ? [...findNames(submission.headline, plain)] : [];
    const places = [...above, ...namesIn(submission)].filter(isPlace);
    for (const [row, mentions] of groupBy(places, (mention) => ROWS.get(nameOf(mention)))) {
      if (!row) continue;
      const names = [...groupBy(mentions, nameOf)].sort(([, a], [, b]) => b.length - a.length);
      const [usual, ...others] = names;
      if (!usual || others.length === 0 || mentions.some(isExplained)) continue;
      for (const [name, [mention]] of others) {
        if (!mention) continue;
        const range = rangeOf(mention);
        yield {
          range,
          message: `“${name}” is “${usual[0]}” elsewhere; keep to one name.`,
          related: [{ range: rangeOf(usual[1][0] as NameMention), message: `“${usual[0]}” stands here.` }],
          suggestions: [replace(range, usual[0], `Write “${usual[0]}”.`)],
        };
      }
    }
  },
});

const nameOf = ({ words }: NameMention): string => words.join(' ');
const rangeOf = ({ block, start, end }: NameMention) => locate(block, start, end);

/** Whether a name is that of a place in the lists, and not part of a dish: `chicken Kiev`. */
const isPlace = (mention: NameMention): boolean =>
  FIRST_WORDS.has(mention.words[0]) &&
  ROWS.has(nameOf(mention)) &&
  !/\bchicken\s$/i.test(mention.block.text.slice(Math.max(0, mention.start - 9), mention.start));

function isExplained({ block: { text }, start, end }: NameMention): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  return EXPLAINED.test(before) || EXPLAINED.test(behind) || before.endsWith('(') || behind.startsWith(' (');
}
