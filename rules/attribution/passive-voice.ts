import { defineWordRule, locate } from '../../src/rule/index.js';

const IRREGULAR =
  'beaten begun bitten blown born bought bound broken brought built burnt caught chosen cut dealt done drawn ' +
  'driven eaten fed felt fought found given grown held hit hurt kept known laid led left lost made met paid put ' +
  'read run seen sent set shot shown shut sold spent split spoken spread stolen struck stuck sung sunk sworn ' +
  'taken taught thrown told torn understood won worn written overseen overtaken overthrown undertaken';
/** States of mind and of place, which nobody did to anybody. */
const STATES =
  'surprised followed accompanied surrounded flanked impressed shocked delighted moved saddened encouraged joined ' +
  'owned backed covered bound divided characterized characterised marked represented survived';
const AGENT = new RegExp(
  `^(\\s(?:(?:not|also|then|later|already|still|being|been|\\p{L}{2,12}ly)\\s)?(\\p{L}{2,14}ed|${IRREGULAR.replaceAll(' ', '|')})\\sby)\\s(?!\\d|the end|then\\b|now\\b|noon|midnight|mid-|early|late\\b|next|this|\\p{L}+ing\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}*\\b|half|almost|about|nearly|as much|law\\b|hand\\b|phone|email|e-mail|train|bus\\b|car\\b|default|far\\b)`,
  'u',
);
const NO_DEED = new Set(STATES.split(' '));

export default defineWordRule({
  summary: 'A passive sentence that names who acted at its end: “was opened by crews”.',
  why: 'Where the actor is known, the sentence can start with it, and is two words shorter.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The gate [|was opened by|] crews.',
        says: '“was opened by” is passive; put who acted first.',
      },
      {
        copy: 'Two boats [|were later struck by|] a ferry.',
        says: '“were later struck by” is passive; put who acted first.',
      },
    ],
    right: [
      'Crews opened the gate.',
      { copy: 'Diaz was killed Friday.', note: 'Nobody knows by whom.' },
      { copy: 'It was finished by Friday, was raised by 5% and was surprised by nobody.', note: 'No actor.' },
      { copy: '"It was opened by crews," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  words: new Set(['was', 'were', 'is', 'are', 'been', 'be', 'being']),
  found: ({ text, start, end }, { passage }) => {
    const found = AGENT.exec(passage.text.slice(end, end + 60));
    if (!found || NO_DEED.has(found[2] as string)) return undefined;
    const [, phrase = ''] = found;
    return {
      range: locate(passage, start, end + phrase.length),
      message: `“${text}${phrase}” is passive; put who acted first.`,
    };
  },
});
