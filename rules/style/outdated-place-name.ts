import { defineWordRule, locate, matchCase, proposeRewrite, replace } from '../../src/rule/index.js';
import { PLACE_NAMES } from '../lists/place-names.js';

/** Dishes, clubs, schools, companies and courts keep the old name, and so does history. */
const NAME_BEFORE =
  /(?:\b(?:chicken|turkey|vegetable|pork|dynamo|iit|port|new|old|formerly|then|called|known as|once|USS|HMS|battle of|siege of) |[“"‘'(/-])$/i;
const CAPITAL_BEFORE = /[^.!?:”"\s] \p{Lu}[\p{L}'’-]{1,20} $/u;
const NAME_AFTER =
  /^(?:[-”"’')/]| \p{Lu}|, (?:Texas|Florida|Delaware|Missouri|Ontario|now|as)| (?:curry|duck|opera|gin|mix|dreams|cat|now|ballet|man)\b)/u;
const THE_UKRAINE_AFTER =
  /^(?:$|[.,;:!?)]| (?:is|was|has|had|will|would|and|or|but|in|on|for|to|from|since|during|after|before|by|with|where|who|said)\b)/;
/** Odessa is also in Texas and a given name. */
const UKRAINE = /\bUkrain/;

export default defineWordRule({
  summary: 'A place by a name that news desks have given up.',
  why: 'The old spellings come from former rulers’ languages; readers from there notice at once.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The talks in [|Kiev|] failed.',
        says: '“Kiev” should read “Kyiv”.',
        suggests: ['Write “Kyiv”.'],
      },
      {
        copy: 'Grain from [|the Ukraine|] is on its way to Mumbai.',
        says: '“the Ukraine” should read “Ukraine”.',
        fixed: 'Grain from Ukraine is on its way to Mumbai.',
      },
      {
        copy: 'The mill moved to [|Bombay|] in May.',
        says: '“Bombay” should read “Mumbai”.',
        suggests: ['Write “Mumbai”.'],
      },
    ],
    right: [
      'The talks in Kyiv failed.',
      'They ate chicken Kiev and saw Dynamo Kiev and the Bombay Sapphire advert.',
      'Mumbai, then called Bombay, grew.',
      { copy: 'The Ukraine war enters its third year.', note: 'The war has the article.' },
      { copy: 'He was born in Odessa, Texas, near Odessa College.', note: 'Another place.' },
      {
        as: 'story',
        copy: 'Talks open in Kiev\n\nBy Ana Brik\n\nMarch 3, 2005\n\nThe talks opened in Kiev.\n\nSource: <https://news.example.org/kiev>',
        note: 'Copy of its time.',
      },
    ],
  },
  words: new Set([...Object.keys(PLACE_NAMES), 'ukraine']),
  found: (word, { passage, range }) => {
    if (!word.facts.isCapitalised) return undefined;
    const { text, submission } = passage;
    const before = text.slice(Math.max(0, word.start - 24), word.start);
    const after = text.slice(word.end, word.end + 14);
    if (word.facts.lower === 'ukraine') {
      const article = /\bthe $/.exec(before)?.[0];
      if (article === undefined || !THE_UKRAINE_AFTER.test(after)) return undefined;
      const start = word.start - article.length;
      return {
        range: locate(passage, start, word.end),
        message: '“the Ukraine” should read “Ukraine”.',
        fix: replace(locate(passage, start, word.start), '', 'Delete “the”.'),
      };
    }
    const place = PLACE_NAMES[word.facts.lower];
    const year = Number(submission.date?.iso?.slice(0, 4) ?? 9999);
    if (!place || year < place.since || NAME_AFTER.test(after)) return undefined;
    if (NAME_BEFORE.test(before) || CAPITAL_BEFORE.test(before)) return undefined;
    if (place.name === 'Dnipro' && /^ (?:region|oblast|province)\b/.test(after)) return undefined;
    if (place.name === 'Odesa' && !UKRAINE.test(submission.text)) return undefined;
    return proposeRewrite(range, word.text, matchCase(word.text, place.name));
  },
});
