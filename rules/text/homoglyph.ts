import { defineRule, type Edit, findCharacters, type Submission, tally } from '../../src/rule/index.js';

/** Cyrillic, then Greek letters that cannot be told from the Latin ones beside them. */
const DOUBLES = (
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs һh ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo'
).split(' ');
const LATIN_OF = new Map(DOUBLES.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const CYRILLIC_OF = new Map(
  DOUBLES.filter((pair) => pair >= '\u0400').map((pair) => [pair.charAt(1), pair.charAt(0)]),
);
const LONGEST_WORD = 40;

const LATIN_LETTER = /[A-Za-z\u00C0-\u024F]/;
const FOREIGN_LETTER = /[\u0370-\u04FF]/;

export default defineRule({
  summary: 'A Cyrillic or Greek letter inside a word of Latin letters.',
  why: 'The word looks right, yet search, links and filters take it for another: a slip of the keyboard, or a trick.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'Talks in [|Mos\u0441ow|] failed.',
        says: 'A word of two alphabets (“Mos\u0441ow” for “Moscow”) stands here; write it in one.',
        suggests: ['Write it in one.'],
      },
      {
        copy: 'The word is [|М\u006Fсква|] in Russian.',
        says: 'A word of two alphabets (“М\u006Fсква” for “Москва”) stands here; write it in one.',
        suggests: ['Write it in one.'],
      },
      {
        copy: 'The [|\u0421at|] sat on the m\u0430t.',
        says: '2 words of two alphabets, the first here (“\u0421at” for “Cat”), are in the text; write them in one.',
        suggests: ['Write them in one.'],
      },
    ],
    right: [
      'Олена Коваль flew from Moscow to Αθήνα.',
      { copy: 'The gene codes for TNFα and γH2AX.', note: 'Greek letters that mean something.' },
      { copy: 'The probe measures 5 μm and 3 kΩ.', note: 'Units.' },
      'The IT-отдел answered.',
    ],
  },
  *check({ submission }) {
    const edits = [...findMixed(submission)];
    const [first] = edits;
    const words = {
      one: 'A word of two alphabets',
      many: 'words of two alphabets',
      detail: first && `“${submission.text.slice(first.range.start, first.range.end)}” for “${first.text}”`,
      cure: ['write it in one', 'write them in one'],
    } as const;
    yield* tally(edits, words, 'suggestion');
  },
});

function* findMixed(submission: Submission): Generator<Edit> {
  const { text, source } = submission;
  const address = source?.url?.range;
  let end = 0;
  for (const at of findCharacters(submission, 'foreign')) {
    // Of the address `spoofed-source-host` speaks.
    if (at < end || (address && address.start <= at && at < address.end)) continue;
    const before = /[\p{L}\p{M}]{0,40}$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
    const after = /^[\p{L}\p{M}]{0,40}/u.exec(text.slice(at, at + LONGEST_WORD))?.[0] ?? '';
    end = at + after.length;
    const word = before + after;
    const plain = word.length < LONGEST_WORD ? inOneAlphabet(word) : undefined;
    if (plain) yield { range: { start: at - before.length, end }, text: plain };
  }
}

/** The word in the alphabet of its other letters, where every stray letter has a double there. */
function inOneAlphabet(word: string): string | undefined {
  const letters = [...word];
  const foreign = letters.filter((letter) => FOREIGN_LETTER.test(letter));
  const latin = letters.filter((letter) => LATIN_LETTER.test(letter));
  if (latin.length === 0) return undefined;
  if (foreign.every((letter) => LATIN_OF.has(letter))) return exchange(letters, LATIN_OF);
  const isCyrillic = foreign.length > latin.length && foreign.every((letter) => letter >= '\u0400');
  return isCyrillic && latin.every((letter) => CYRILLIC_OF.has(letter))
    ? exchange(letters, CYRILLIC_OF)
    : undefined;
}

const exchange = (letters: readonly string[], doubles: ReadonlyMap<string, string>): string =>
  letters.map((letter) => doubles.get(letter) ?? letter).join('');
