import { defineWordRule, matchCase, opensSentence, replace, wordAfter } from '../../src/rule/index.js';

/** Spoken with a vowel first, in lower case. A word in “u” is one of these or it is left alone. */
const VOWEL_FIRST =
  /^(?:a|e(?!u|we)|i|o(?!ne(?:$|s$|[-'\u2019]|self|time)|nce|u[ai])|u(?:n(?!i)|ni(?:n|m|dent)|[mp]|gl|lc|lt|r[bgn]|t[mt])|hour|heir|honest|honou?r)/;
/** Spoken with a consonant first. Many words in “h” are said either way, so only the plain ones count. */
const CONSONANT_FIRST =
  /^(?:[bcdfgjklmnpqrstvwz]|eu|ewe|one(?:$|s$|[-'\u2019]|self|time)|once|u(?:ni(?!n|m|dent)|s[aeu]|t[eio]|biq|kr|kul|gan|r[ao]n)|h(?:alf|and|appy|ard|ead|ealth|eart|igh|ole|ome$|orse|ospital|ouse|uge|uman|undred|usband))/;

/** No article stands before these: a word is missing, and another article would not bring it back. */
const WORD_IS_MISSING = new Set(
  'a an and are as at be by can did for from had has have if in into is it of on or that the to was were which with'.split(
    ' ',
  ),
);

export default defineWordRule({
  summary: 'An “a” before a vowel sound, or an “an” before a consonant sound.',
  why: 'The article that no longer fits is what is left when a word behind it was changed.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'It was [|a|] easy win after [|an|] fire.',
        says: '“a” should be “an” before “easy”.',
        fixed: 'It was an easy win after a fire.',
      },
      {
        copy: '[|An|] useful bridge reopened in [|a|] hour.',
        says: '“An” should be “A” before “useful”.',
        fixed: 'A useful bridge reopened in an hour.',
      },
      {
        copy: '"It was [|a|] accident," Brik said.',
        says: '“a” should be “an” before “accident”.',
        suggests: ['Write “an”.'],
      },
    ],
    right: [
      'An FBI file, an X-ray, an MP and an 18-year-old turned a U-turn into a one-off.',
      'It was an honest hour, an heir, a university, a European union and a unicorn.',
      { copy: 'He made 40 Serie A appearances and won a group A opener.', note: 'A letter, and no article.' },
      { copy: 'It was an historic day at a hotel, or an hotel.', note: 'Said either way.' },
      { copy: 'An ntl line and an mp3 player.', note: 'Initials in lower case.' },
      { copy: 'It was a "easy" win.', note: 'A mark between.' },
      { copy: 'An unidentified man, an uninvited guest, an unimportant day, an ulcer.' },
      { copy: 'A ukulele, a Ugandan, a ewe, a eulogy, a ubiquitous usurper.' },
      { copy: 'He came on a on a transfer.', note: 'A word is missing there.' },
      { copy: 'Vitamin A is in it; so is A in grade.', note: 'A label in the middle of a sentence.' },
    ],
  },
  words: new Set(['a', 'an']),
  found: ({ text, facts, start, end }, { passage, range }) => {
    const next = wordAfter(passage, end);
    const isCapital = text !== facts.lower;
    // Inside a sentence a capital is a letter or part of a name: “Serie A”, “An Post”.
    if (isCapital && (text === 'AN' || !opensSentence(passage, start))) return undefined;
    const article = articleBefore(next, isCapital);
    if (WORD_IS_MISSING.has(next) || !article || article === facts.lower) return undefined;
    const fresh = matchCase(text, article);
    return {
      message: `“${text}” should be “${fresh}” before “${next}”.`,
      fix: replace(range, fresh, `Write “${fresh}”.`),
    };
  },
});

/** The article that belongs before a word; undefined where it may be spelled out, or be said either way. */
function articleBefore(word: string, opensSentence: boolean): 'a' | 'an' | undefined {
  const isName = /^\p{Lu}/u.test(word);
  if ((isName && opensSentence) || !/^\p{L}\p{Ll}/u.test(word) || !/[aeiouy]/i.test(word)) return undefined;
  if (/\p{Lu}/u.test(word.slice(1)) || /\d/.test(word)) return undefined;
  const lower = word.toLowerCase();
  if (VOWEL_FIRST.test(lower)) return 'an';
  return CONSONANT_FIRST.test(lower) ? 'a' : undefined;
}
