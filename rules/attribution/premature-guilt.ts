import { definePhraseRule, isName, type PhraseMatch, wordAfter } from '../../src/rule/index.js';

const LABELS =
  'killer killers murderer murderers rapist rapists arsonist arsonists kidnapper kidnappers robber robbers thief thieves';
const CHARGED =
  /\b(?:charged|arrest(?:ed|s)?|suspects?|accused|custody|detained|on trial|stands trial|faces? trial|indicted|arraigned|remanded)\b/i;
const CONVICTED =
  /\b(?:convict(?:ed|ion|ions|s)?|(?<!not )guilty|sentenced|jailed|life in prison|life sentence|executed|serving|paroled?|acquitted|confessed)\b/i;

export default definePhraseRule({
  summary: 'A suspect called a killer or a thief before a court has spoken.',
  why: 'It is libel if the suspect is cleared, and contempt of court in some countries if not.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: '[|The killer|] was charged on Monday and faces trial.',
        says: '“The killer” has not been convicted in this story; consider “the suspect”.',
      },
      {
        copy: 'Police arrested Diaz in May. [|The thief|] had taken a boat.',
        says: '“The thief” has not been convicted in this story; consider “the suspect”.',
      },
    ],
    right: [
      'The suspect was charged on Monday and faces trial.',
      { copy: 'The killer was convicted in May after being charged in March.', note: 'A court has spoken.' },
      { copy: 'Police are looking for the killer.', note: 'Somebody killed; nobody is named.' },
      { copy: 'The killer whale was charged for by the ton, and a suspect left.', note: 'An animal.' },
      { copy: '"The killer was arrested," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: Object.fromEntries(LABELS.split(' ').map((label) => [`the ${label}`, label])),
  found: (match) => {
    if (isName(match) || !isPerson(match)) return undefined;
    return { message: `“${match.text}” has not been convicted in this story; consider “the suspect”.` };
  },
  gather: (findings, { passages }) => {
    const isCharged = passages.some(({ text }) => CHARGED.test(text));
    const isConvicted = passages.some(({ text }) => CONVICTED.test(text));
    return isCharged && !isConvicted ? findings : [];
  },
});

const THING =
  /^(?:whale|whales|bee|bees|app|apps|instinct|blow|heat|virus|disease|storm|dog|cells?|robots?|line|punch|question|goal|pass)$/;
const isPerson = ({ passage, end }: PhraseMatch): boolean => !THING.test(wordAfter(passage, end));
