import {
  definePhraseRule,
  isName,
  offerWordings,
  type PhraseMatch,
  quoteWordings,
  wordAfter,
} from '../../src/rule/index.js';
import { OFFICIALESE } from '../lists/officialese.js';

export default definePhraseRule({
  summary: 'A word of offices and police reports, such as “utilize” or “altercation”.',
  why: 'A story that talks like the report that it came from has not been told yet.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Crews will [|utilize|] boats.',
        says: '“utilize” is office talk; say “use”.',
        suggests: ['Write “use”.'],
      },
      {
        copy: 'After the [|altercation|], [|the individual|] fled.',
        says: '“altercation” is office talk; say “fight” or “argument”.',
        suggests: ['Write “fight”.', 'Write “argument”.'],
      },
    ],
    right: [
      'Crews will use boats, and the man fled.',
      { copy: 'Each of the individual members of the council met.', note: 'An adjective.' },
      { copy: 'A leveraged buyout failed.', note: 'A term of finance.' },
      { copy: '"We utilize boats," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: OFFICIALESE,
  found: (match) => {
    const { text, value, range } = match;
    if (isName(match) || isPlain(match)) return undefined;
    return {
      message: `“${text}” is office talk; say ${quoteWordings(value)}.`,
      suggestions: offerWordings(range, text, value),
    };
  },
});

const VERB =
  /^(?:is|was|had|has|who|and|or|that|to|in|at|from|with|said|told|fled|then|whose|did|does|can|could|will|would|may|might)$/i;

/** “Going forward” is what players do; “the individual” is a person only where no noun follows. */
function isPlain({ phrase, passage, end }: PhraseMatch): boolean {
  if (/^(?:going|moving) forward$/.test(phrase)) return !/^[,.;]/.test(passage.text.slice(end));
  if (phrase !== 'the individual') return false;
  const next = wordAfter(passage, end);
  return next !== '' && !VERB.test(next);
}
