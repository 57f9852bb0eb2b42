import { definePhraseRule, isName, wordAfter } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A word of illness used of a person, or as an insult: “a schizophrenic”, “psycho”.',
  why: 'A diagnosis is news only if it is a fact of the story; as a noun or a figure of speech it is a slur.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The suspect is [|a schizophrenic|].',
        says: '“a schizophrenic”: consider a person and a diagnosis, if it is known and matters.',
      },
      {
        copy: 'Diaz [|went insane|], and some [|lunatic|] cheered.',
        says: '“went insane”: consider a person and a diagnosis, if it is known and matters.',
      },
    ],
    right: [
      'The suspect has schizophrenia, his lawyer said.',
      { copy: 'He was found criminally insane.', note: 'A term of law.' },
      { copy: 'The film Psycho opened, and the Lunatic Express ran.', note: 'Names.' },
      {
        copy: 'The lunatic fringe of the party met; a schizophrenic patient left.',
        note: 'Set phrase; adjective.',
      },
      { copy: '"A psycho," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: {
    'a schizophrenic': 'noun',
    schizophrenics: '',
    'a psychotic': 'noun',
    'a manic depressive': 'noun',
    'a manic-depressive': 'noun',
    'an anorexic': 'noun',
    psycho: '',
    psychos: '',
    lunatic: '',
    lunatics: '',
    'went insane': '',
    'go insane': '',
    'gone insane': '',
    'insane asylum': '',
    'lunatic asylum': '',
    madman: '',
    madmen: '',
    'mental patient': '',
    'mental patients': '',
    'mentally deranged': '',
  },
  found: (match) => {
    const { text, phrase, value, passage, end } = match;
    const next = wordAfter(passage, end);
    if (
      isName(match) ||
      (value === 'noun' && next !== '' && !/^(?:who|and|or|in|with|was|is|had)$/.test(next))
    )
      return undefined;
    if (phrase === 'lunatic' && /^(?:fringe|asylum)$/.test(next)) return undefined;
    return { message: `“${text}”: consider a person and a diagnosis, if it is known and matters.` };
  },
});
