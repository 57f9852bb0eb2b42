import {
  copyAround,
  definePhraseRule,
  isName,
  offerWordings,
  type PhraseMatch,
  quoteWordings,
  wordAfter,
  wordBefore,
} from '../../src/rule/index.js';
import { JOURNALESE } from '../lists/journalese.js';

/** What is slammed in the plain sense, and where to. */
const PLAIN_SLAM =
  /^(?:into|shut|wide|home|on|onto|against|down|over|past|in|back|to|through|up|off|the|his|her|a|an|door|doors|brakes|it|him|them)$/i;
const PROMISES = /^(?:of|made|in|and|at|with|are|were)$/i;
const WEDDING =
  /^(?:wedding|marriage|marital|the|their|his|her|of|exchanged?|exchanging|monastic|religious)$/i;
const SPACE = /\b(?:space|spacecraft|orbit|planet|moon|comet|rover|lander|NASA|Nasa|astronom)/;

export default definePhraseRule({
  summary: 'A word that only headlines use, such as “slammed” or “mulls”.',
  why: 'Nobody says these words aloud; they are louder than the facts, and they take a side.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The mayor [|slammed|] critics of the plan.',
        says: '“slammed” is headline talk; say “criticized”.',
        suggests: ['Write “criticized”.'],
      },
      {
        copy: 'The port closed early [|in a bid to|] save money.',
        says: '“in a bid to” is headline talk; say “to”.',
        suggests: ['Write “to”.'],
      },
      {
        copy: 'The [|embattled|] mayor left.',
        says: '“embattled” is headline talk; say what happened.',
      },
    ],
    right: [
      'The mayor criticized the plan and tried to save money.',
      { copy: 'The truck slammed into a wall, and Diaz slammed wide.', note: 'The plain sense.' },
      { copy: 'Brik won the Grand Slam in May.', note: 'A name.' },
      { copy: 'The couple renewed their wedding vows.' },
      { copy: 'The spacecraft sent the probe down at dawn.' },
      { copy: '"They slammed it," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: JOURNALESE,
  found: (match) => {
    const { text, value, range } = match;
    if (isName(match) || isPlain(match)) return undefined;
    if (value === '') return { message: `“${text}” is headline talk; say what happened.` };
    return {
      message: `“${text}” is headline talk; say ${quoteWordings(value)}.`,
      suggestions: offerWordings(range, text, value),
    };
  },
});

/** Whether a word stands in the sense that it has outside headlines. */
function isPlain({ phrase, passage, start, end }: PhraseMatch): boolean {
  const next = wordAfter(passage, end);
  if (/^slam/.test(phrase)) return next === '' || PLAIN_SLAM.test(next);
  if (phrase === 'vows')
    return next === '' || PROMISES.test(next) || WEDDING.test(wordBefore(passage, start));
  if (phrase === 'the probe') return SPACE.test(copyAround(passage, start, 400));
  if (phrase === 'a bid to') return wordBefore(passage, start) === 'in';
  return /^tots?$/.test(phrase) && next === 'up';
}
