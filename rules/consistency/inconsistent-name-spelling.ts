import {
  areOfTwo,
  defineRule,
  isOneSlip,
  type NameMention,
  type NameSpelling,
  nameSpellingsIn,
  nameWordsIn,
  openSlips,
  plainWordsIn,
  rangeOfNameWord,
  replace,
  type Submission,
  shareWordBefore,
  shareWordBehind,
} from '../../src/rule/index.js';
import { COMMON_WORDS } from '../lists/common-words.js';
import { WELL_KNOWN_NAMES } from '../lists/well-known-names.js';

export default defineRule({
  summary: 'A name that is spelled otherwise elsewhere in the story.',
  why: 'A misspelt name is the first thing that its bearer sees and the last that a spelling checker finds.',
  severity: 'warning',
  scope: 'story',
  options: {
    letters: {
      type: 'integer',
      default: 5,
      minimum: 4,
      description: 'The fewest letters of a name to compare: short names are alike by chance.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'Police in Kolomar shut the bridge. Kolomar has two.\n\nThe mayor of [|Kolmoar|] wept.',
        says: '“Kolmoar” is “Kolomar” elsewhere (2 times); check the spelling.',
        suggests: ['Write “Kolomar”.'],
      },
      {
        copy: 'Hilary Stroud won. “I slept,” Stroud said.\n\nThe count put [|Straud|] ahead by one.',
        says: '“Straud” is “Stroud” elsewhere (2 times); check the spelling.',
        suggests: ['Write “Stroud”.'],
      },
      {
        as: 'story',
        copy: 'Mayor [|Zelneski|] shuts Kolomar bridge\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nMayor Ana Zelenski shut the bridge. Zelenski wept.\n\nSource: <https://news.example.org/bridge>',
        says: '“Zelneski” is “Zelenski” elsewhere (2 times); check the spelling.',
        suggests: ['Write “Zelenski”.'],
      },
      {
        copy: 'Hilary Stroud won. “I slept,” Stroud said. [|Strout|] wept.',
        says: '“Strout” is “Stroud” elsewhere (2 times); check the spelling.',
        suggests: ['Write “Stroud”.'],
      },
      {
        copy: 'Ana Clarke won. Clarke, of Lower Mill, wept, and Ana [|Clark|] slept.',
        says: '“Clark” is “Clarke” elsewhere (2 times); check the spelling.',
        suggests: ['Write “Clarke”.'],
      },
    ],
    right: [
      {
        copy: 'Germany lost. Germany, the German team said, was tired. Every German wept.',
        note: 'One comes from the other.',
      },
      { copy: 'David Johnson won. Johnson beat Peter Johnston of Lower Mill.', note: 'Two people.' },
      { copy: 'Marina Ortiz won. Marina Ortiz beat Martina Brik.', note: 'Two people.' },
      { copy: 'Stroud won. Stroud thanked her team. Strouds have won before.', note: 'A family.' },
      { copy: 'Marsh won. Marsh said so in March.', note: 'A month.' },
      {
        copy: 'Ana Muñoz won. “I slept,” Muñoz said, and Munoz wept.',
        note: '`inconsistent-diacritics` speaks of it.',
      },
      {
        copy: 'Harper won. Harper said the harder road was best. Harder races came.',
        note: 'A word that starts a sentence.',
      },
    ],
  },
  *check({ submission, options }) {
    if (!areNamesAlike(nameWordsIn(submission), options.letters)) return;
    const names = namesOf(submission, options.letters - 1);
    const usualLike = openSlips(
      names.filter(({ word, places }) => places.length > 1 && word.length >= options.letters),
    );
    for (const rare of names) {
      if (rare.places.length > MOST) continue;
      const usual = usualLike(rare.word).find((name) => name.word[0] === rare.word[0] && isMeant(rare, name));
      const [first] = usual?.places ?? [];
      if (!usual || !first) continue;
      for (const range of rare.places.map(rangeOfNameWord)) {
        yield {
          range,
          message: `“${rare.word}” is “${usual.word}” elsewhere (${usual.places.length} times); check the spelling.`,
          related: [{ range: rangeOfNameWord(first), message: `“${usual.word}” stands here.` }],
          suggestions: [replace(range, usual.word, `Write “${usual.word}”.`)],
        };
      }
    }
  },
});

/** A slip comes once or twice; what comes more often is a name. */
const MOST = 2;
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u;

/** The words that were looked at last, those that come more often after the others, and what was found. */
let last: { readonly words: readonly string[]; readonly areAlike: boolean } = { words: [], areAlike: false };

/**
 * Whether any name is like one that comes more often: what is quick to see, and rules out most stories. Behind
 * most keystrokes the names are what they were.
 */
function areNamesAlike(counts: ReadonlyMap<string, number>, letters: number): boolean {
  const words: string[] = [];
  const usual: string[] = [];
  for (const [word, count] of counts) {
    if (word.length >= letters - 1) words.push(word);
    if (word.length >= letters && count > 1) usual.push(word);
  }
  const asked = [...words, '', ...usual];
  if (!isSameList(asked, last.words)) last = { words: asked, areAlike: hasSlip(words, usual) };
  return last.areAlike;
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

function hasSlip(words: readonly string[], usual: readonly string[]): boolean {
  const usualLike = openSlips(usual.map((word) => ({ word })));
  return words.some((word) => usualLike(word).some((like) => like.word !== word));
}

/** The spellings that can be names of people and places: words that copy has without a capital are none. */
function namesOf(submission: Submission, letters: number): readonly NameSpelling[] {
  const plain = plainWordsIn(submission);
  return nameSpellingsIn(submission)
    .filter(({ word }) => word.length >= letters && NAME.test(word))
    .filter(({ word }) => !plain.has(word.toLowerCase()) && !COMMON_WORDS.has(word.toLowerCase()))
    .map((name) => ({ ...name, places: name.places.filter(({ mention }) => !isInList(mention)) }))
    .filter(({ places }) => places.length > 0);
}

const ITEM = /,\s\p{Lu}/gu;
const itemsOf = new WeakMap<NameMention['block'], number>();

/** Whether a name stands in a team sheet or the like, where people of like names are side by side. */
function isInList({ block, start, end }: NameMention): boolean {
  const { text } = block;
  if (
    !/^[,.;]/.test(text.slice(end, end + 1)) ||
    !/(?:^|[,:;]\s)$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return false;
  const items = itemsOf.get(block) ?? text.match(ITEM)?.length ?? 0;
  itemsOf.set(block, items);
  return items > 5;
}

/** Whether a rare spelling can be a slip for a usual one, and for nothing else. */
function isMeant(rare: NameSpelling, usual: NameSpelling): boolean {
  const isRarer = usual.places.length >= 2 * rare.places.length;
  // Where only the accents differ, `inconsistent-diacritics` speaks.
  if (
    !isRarer ||
    bare(rare.word) === bare(usual.word) ||
    !isOneSlip(rare.word.toLowerCase(), usual.word.toLowerCase())
  )
    return false;
  const isSamePerson = shareWordBefore(rare, usual);
  if (isInflected(rare.word, usual.word)) return isSamePerson && SILENT.test(rare.word + usual.word);
  if (isSamePerson || shareWordBehind(rare, usual)) return true;
  return !areOfTwo(rare, usual) && !WELL_KNOWN_NAMES.has(rare.word);
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const bare = (word: string): string =>
  BEYOND_ASCII.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;

/** A last “e” is not heard: `Clark`, `Clarke`. */
const SILENT = /^(\p{L}+)(?:e\1|\1e)$/u;

/** `German` and `Germany`, `Stroud` and `Strouds`, `Mario` and `Maria`: one comes from the other by its ending. */
function isInflected(a: string, b: string): boolean {
  const most = Math.max(a.length, b.length) - 1;
  if (a.slice(0, most) !== b.slice(0, most)) return false;
  return a.length !== b.length || /[aeiouyns]$/.test(a) || /[aeiouyns]$/.test(b);
}
