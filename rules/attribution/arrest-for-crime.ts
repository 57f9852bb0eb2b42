import { definePhraseRule, isName, wordAfter } from '../../src/rule/index.js';

const CRIMES = new Set(
  (
    'arson assault battery bribery burglary corruption drunken drunk dui fraud homicide kidnapping larceny ' +
    'manslaughter murder perjury possession rape robbery shoplifting speeding stalking terrorism theft treason ' +
    'trespassing vandalism blasphemy espionage'
  ).split(' '),
);

export default definePhraseRule({
  summary: 'An arrest “for” a crime, which says that the suspect did it.',
  why: 'People are arrested on suspicion or on a charge; whether they did it is what the trial is for.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Diaz was [|arrested for|] robbery.',
        says: '“arrested for robbery” takes the crime as proved; write “arrested on suspicion of”.',
      },
      {
        copy: 'Two men were [|arrested for|] killing a guard.',
        says: '“arrested for killing” takes the crime as proved; write “arrested on suspicion of”.',
      },
    ],
    right: [
      'Diaz was arrested on suspicion of robbery.',
      {
        copy: 'Diaz was arrested for the third time, for questioning and for allegedly lying.',
        note: 'No verdict.',
      },
      { copy: '"He was arrested for robbery," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: { 'arrested for': '', 'detained for': '' },
  found: (match) => {
    const { text, passage, end } = match;
    const crime = wordAfter(passage, end);
    const isAct = /^\p{Ll}{3,}ing$/u.test(crime) && crime !== 'questioning' && crime !== 'having';
    if (isName(match) || !(isAct || CRIMES.has(crime.toLowerCase()))) return undefined;
    return {
      message: `“${text} ${crime}” takes the crime as proved; write “${text.replace('for', 'on suspicion of')}”.`,
    };
  },
});
