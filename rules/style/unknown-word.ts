import {
  defineRule,
  type Finding,
  isOneSlip,
  locate,
  type Passage,
  quoteWordings,
  replace,
  type Sentence,
  type Speller,
  type Submission,
  type Word,
} from '../../src/rule/index.js';
import { MISSPELLINGS } from '../lists/misspellings.js';
import { NEWS_WORDS } from '../lists/news-words.js';
import { MILD, OBSCENITIES, SLURS } from '../lists/profanity.js';
import { UNTOWARD } from '../lists/untoward.js';

export default defineRule({
  summary: 'A word that neither an American nor a British dictionary has.',
  why: 'A slip of the finger is the fault that readers write in about, and the writer’s eye slides over it.',
  severity: 'off',
  presets: { spelling: 'warning', all: 'off' },
  scope: 'everywhere',
  needsSpeller: true,
  credit:
    'The dictionaries are those of Hunspell, in the packages `dictionary-en` and `dictionary-en-gb`; `nspell` reads them.',
  options: {
    words: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Words, in lower case, that the desk knows.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'The [|railwya|] closed on Friday.',
        says: '“railwya” is in no dictionary; it may be “railway”.',
        suggests: ['Write “railway”.'],
      },
      {
        copy: '"We were [|absolutly|] sure," she said.',
        says: '“absolutly” is in no dictionary; it may be “absolutely”.',
        suggests: ['Write “absolutely”.'],
      },
    ],
    right: [
      { copy: 'The colour of the harbour, the color of the harbor.', note: 'On either side of the ocean.' },
      { copy: 'Orrin Railwya and the NGOs met at mclaren.com.', note: 'Names, initials and addresses.' },
      { copy: 'The railwya fell.', options: { words: ['railwya'] } },
      { copy: 'She calls it « la recompence » and *recompence* too.', note: 'Words of another language.' },
      { copy: 'It has a certain savor vivre unheard.', note: 'Unknown, but with nothing near it.' },
      'The vlogger posted a selfie on a livestream.',
    ],
  },
  *check({ submission, passages, options, speller }) {
    if (!speller) throw new Error('no dictionary was loaded; give the plan the speller of loadSpeller()');
    const places = passages.flatMap((passage) =>
      passage.sentences.flatMap((sentence) => findUnknown(sentence, passage, speller)),
    );
    const known = new Set([...options.words, ...capitalsIn(passages)]);
    for (const { word, passage } of places) {
      const times = places.filter((place) => place.word.facts.lower === word.facts.lower).length;
      if (known.has(word.facts.lower) || times > MOST_SLIPS) continue;
      const finding = describe(word, passage, speller);
      if (finding && !isForeign(submission, finding)) yield finding;
    }
  },
});

/** Whoever writes a word three times means it. */
const MOST_SLIPS = 2;
/** Shorter ones are mostly initials and nicknames. */
const PLAIN = /^\p{Ll}{5,24}$/u;
/** What a word of an address, a tag or a file stands beside. */
const IN_TOKEN = /[\p{L}\p{N}@#/\\_:*-]|\.\p{L}|['’]/u;
const OFFENSIVE: ReadonlySet<string> = new Set([...SLURS, ...OBSCENITIES, ...MILD, ...UNTOWARD]);

interface Place {
  readonly word: Word;
  readonly passage: Passage;
}

/** The words of a sentence that no dictionary has, where it is in English and they stand alone. */
function findUnknown({ words }: Sentence, passage: Passage, speller: Speller): readonly Place[] {
  const isUnknown = words.map(({ facts }) => PLAIN.test(facts.text) && !isKnown(facts.lower, speller));
  return words.flatMap((word, i) => {
    const isAlone = isUnknown[i] && !isUnknown[i - 1] && !isUnknown[i + 1];
    return isAlone && !isPartOfToken(passage, word) ? [{ word, passage }] : [];
  });
}

function isKnown(filed: string, speller: Speller): boolean {
  // The dictionaries have “cafe” and not “café”.
  const word = filed.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    NEWS_WORDS.has(word) || Object.hasOwn(MISSPELLINGS, word) || speller.knows(word) || isBuilt(word, speller)
  );
}

/** Endings and beginnings that make a new word of any; those that a slip brings about by itself are not here. */
const ENDING = /(?<=.{4})(?:s|ers?|ings|ly|less|like|y)$/;
const BEGINNING =
  /^(?:re|de|un|co|pre|non|anti|over|under|sub|super|inter|multi|cyber|bio|micro|mini|mega)(?=.{4})/;
const SHORTEST_PART = 3;

/** Whether a word is made of known ones: `gamers`, `renationalise`, `chatrooms`. */
function isBuilt(word: string, { knows }: Speller): boolean {
  const [stem, root] = [word.replace(ENDING, ''), word.replace(BEGINNING, '')];
  if ((stem !== word && knows(stem)) || (root !== word && knows(root))) return true;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART - 1; at++) {
    if (knows(word.slice(0, at)) && knows(word.slice(at))) return true;
  }
  return false;
}

const isPartOfToken = ({ text }: Passage, { start, end }: Word): boolean =>
  IN_TOKEN.test(text.slice(Math.max(0, start - 1), start)) ||
  /^(?:[\p{L}\p{N}@#/\\_:*-]|\.[\p{L}\p{N}]|['’]\p{L})/u.test(text.slice(end, end + 2));

/** Words that bear a capital somewhere in the story: part of a name, even where it is written small. */
const capitalsIn = (passages: readonly Passage[]): readonly string[] =>
  passages.flatMap(({ words }) =>
    words.filter(({ facts }) => facts.isCapitalised).map(({ facts }) => facts.lower),
  );

/** Says what is likely meant; a word that is near no other is a new one, or one of another language. */
function describe(word: Word, passage: Passage, speller: Speller): Finding | undefined {
  const { lower, text } = word.facts;
  const meant = speller
    .suggest(lower)
    .filter((each) => /^\p{Ll}+$/u.test(each) && !OFFENSIVE.has(each) && isLikely(lower, each))
    .slice(0, 3);
  if (meant.length === 0) return undefined;
  const range = locate(passage, word.start, word.end);
  return {
    range,
    message: `“${text}” is in no dictionary; it may be ${quoteWordings(meant.join('|'))}.`,
    suggestions: meant.map((each) => replace(range, each, `Write “${each}”.`)),
  };
}

/** Fingers slip anywhere but at the start of a word, and once. */
const isLikely = (filed: string, meant: string): boolean =>
  filed[0] === meant[0] && meant.length >= SHORTEST_PART && isOneSlip(filed, meant);

/** Whether the word stands in marks of another language or in emphasis, as foreign words do. */
const isForeign = ({ text, quotations }: Submission, { range }: Finding): boolean =>
  /[*_]/.test(text[range.start - 1] ?? '') ||
  quotations.some(
    ({ words, opening }) =>
      words.start <= range.start && range.end <= words.end && FOREIGN.has(opening?.style ?? ''),
  );

const FOREIGN: ReadonlySet<string> = new Set(['guillemet', 'low']);
