import { copyAround, crossPhrases, definePhraseRule, opensSentence } from '../../src/rule/index.js';

/** A person named in full, or examples that are introduced as such. */
const NAMED =
  /\p{Ll}[,;]?\s(?:\p{Lu}\.?\s)?\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}{2,}|\b(?:including|such as|among them)\b/u;

/** How far a paragraph is searched for a name, in UTF-16 units. */
const REACH = 600;

export default definePhraseRule({
  summary: 'A claim credited to nobody: “critics say”, “it is believed”.',
  why: 'Some is one and experts are two; a reader cannot weigh a claim whose owner is not named.',
  severity: 'info',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: '[|Some say|] the dam leaks.',
        says: '“Some say” names nobody; say who does.',
      },
      {
        copy: '[|It is believed|] that he fled.',
        says: '“It is believed” names nobody; say who does.',
      },
      {
        copy: 'The dam leaks, [|critics say|].',
        says: '“critics say” names nobody; say who does.',
      },
    ],
    right: [
      'The dam leaks, engineer Ana Brik says.',
      { copy: 'Critics say so, including Omar Diaz.', note: 'One of them is named.' },
      { copy: 'Her critics say so.', note: 'Somebody’s critics.' },
      { copy: '"Some say it leaks," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: {
    ...crossPhrases(['some', 'many', 'others'], ['say', 'believe', 'argue', 'claim', 'think'], () => 'start'),
    ...crossPhrases(
      ['critics', 'experts', 'observers', 'analysts', 'pundits', 'insiders'],
      ['say', 'believe', 'argue', 'agree', 'claim'],
      () => 'either',
    ),
    'it is believed': 'start',
    'it is claimed': 'start',
    'it is said': 'start',
    'it is thought': 'start',
    'it is understood': 'start',
    'it is widely believed': 'start',
    'it is widely thought': 'start',
    'studies show': 'start',
    'studies suggest': 'start',
    'research shows': 'start',
  },
  found: ({ text, value, passage, start }) => {
    const isClause = value === 'either' && /,\s$/.test(passage.text.slice(Math.max(0, start - 2), start));
    if ((!opensSentence(passage, start) && !isClause) || NAMED.test(copyAround(passage, start, REACH)))
      return undefined;
    return { message: `“${text}” names nobody; say who does.` };
  },
});
