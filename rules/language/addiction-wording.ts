import {
  crossPhrases,
  definePhraseRule,
  isName,
  offerWordings,
  quoteWordings,
  wordBefore,
} from '../../src/rule/index.js';

const DRUGS = 'drug heroin cocaine crack meth opioid alcohol substance'.split(' ');

export default definePhraseRule({
  summary: 'A phrase that makes a person of an addiction, such as “heroin addict”.',
  why: 'Addiction is an illness; the people who treat it say that the label keeps others from asking for help.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Diaz was a [|heroin addict|] at 20.',
        says: '“heroin addict”: consider “person with a heroin addiction”.',
        suggests: ['Write “person with a heroin addiction”.'],
      },
      {
        copy: 'The clinic treats [|drug abusers|].',
        says: '“drug abusers”: consider “people with a drug addiction”.',
        suggests: ['Write “people with a drug addiction”.'],
      },
    ],
    right: [
      'The clinic treats people with a heroin addiction.',
      { copy: 'The game is addictive, and fans are addicts of it.', note: 'No drug.' },
      { copy: 'The page is for political junkies.', note: 'A figure of speech.' },
      { copy: '"He was a heroin addict," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: {
    ...crossPhrases(DRUGS, ['addict', 'abuser'], (drug) => `person with ${aOrAn(drug)} ${drug} addiction`),
    ...crossPhrases(DRUGS, ['addicts', 'abusers'], (drug) => `people with ${aOrAn(drug)} ${drug} addiction`),
    alcoholics: 'people with alcoholism',
    crackhead: 'person with an addiction',
    crackheads: 'people with an addiction',
    druggie: 'person with an addiction',
    druggies: 'people with an addiction',
    junkie: 'person with an addiction',
    junkies: 'people with an addiction',
    'drug habit': 'drug addiction',
    'heroin habit': 'heroin addiction',
    'cocaine habit': 'cocaine addiction',
  },
  found: (match) => {
    const { text, phrase, value, range, passage, start } = match;
    // Political junkies and news junkies take no drug.
    if (isName(match) || (/^junkies?$/.test(phrase) && isFigurative(wordBefore(passage, start))))
      return undefined;
    return {
      message: `“${text}”: consider ${quoteWordings(value)}.`,
      suggestions: offerWordings(range, text, value),
    };
  },
});

const isFigurative = (before: string): boolean =>
  !/^(?:|an?|the|and|or|of|as|with|by|two|three|young|former|desperate)$/i.test(before);

function aOrAn(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
