import {
  defineWordRule,
  locate,
  MASK,
  offerWordings,
  type Passage,
  wordBefore,
} from '../../src/rule/index.js';

const VERBS =
  'quip opine gush exclaim aver enthuse bemoan lament fume rage boast muse intone remark state declare claim ' +
  'moan snipe thunder crow whine pontificate sneer jeer rant';

export default defineWordRule({
  summary: 'A speech verb that comments on what was said, such as “quipped” or “claimed”.',
  why: '“Said” disappears behind the words; any other verb tells the reader what to think of them.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: '"It rained," he [|quipped|].',
        says: '“quipped” comments on the words; write “said”.',
        suggests: ['Write “said”.'],
      },
      {
        copy: 'Diaz [|claimed|] that it rained, and Brik [|fumed|]: "No."',
        says: '“claimed” comments on the words; write “said”.',
        suggests: ['Write “said”.'],
      },
    ],
    right: [
      '"It rained," he said.',
      { copy: 'He claimed asylum, and the sea claimed two lives.', note: 'No speech.' },
      { copy: 'The mayor declared an emergency, and taxes were claimed back.', note: 'An act.' },
      {
        copy: '"It was close," she said. She declared victory amid claims that it was not.',
        note: 'A noun.',
      },
      { copy: '"He claimed that it rained," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  words: new Set(VERBS.split(' ').flatMap((verb) => [pastOf(verb), `${verb}s`])),
  found: ({ text, facts, start, end }, { passage }) => {
    if (facts.isCapitalised || !isOfSpeech(passage, start, end)) return undefined;
    // “Claims” and “remarks” are nouns as often as not.
    const isPresent = /s$/.test(facts.lower);
    if (isPresent && !/^(?:he|she|it|who|\p{Lu}.*)$/u.test(wordBefore(passage, start))) return undefined;
    const said = isPresent ? 'says' : 'said';
    return {
      message: `“${text}” comments on the words; write “${said}”.`,
      suggestions: offerWordings(locate(passage, start, end), text, said),
    };
  },
});

function pastOf(verb: string): string {
  if (verb === 'aver') return 'averred';
  if (verb === 'quip') return 'quipped';
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

const BEHIND_QUOTATION = new RegExp(`${MASK}[\\s\\p{L}.'’-]{1,40}$`, 'u');
const BEFORE_SPEECH = new RegExp(`^(?:\\sthat\\s|[,:]?\\s${MASK})`, 'u');

/** What follows is a stop, the speaker or when it was, and nothing that was declared. */
const NO_OBJECT = /^(?:[.,;:]|\s?$|\s(?:\p{Lu}|at |on |in |to |af|du|wh|as ))/u;

/** Whether quoted words stand beside a verb, or “that” follows it. */
function isOfSpeech({ text }: Passage, start: number, end: number): boolean {
  const after = text.slice(end, end + 6);
  const isBehind = BEHIND_QUOTATION.test(text.slice(Math.max(0, start - 41), start));
  return (isBehind && NO_OBJECT.test(after)) || BEFORE_SPEECH.test(after);
}
