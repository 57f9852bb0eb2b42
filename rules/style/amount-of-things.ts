import {
  crossPhrases,
  definePhraseRule,
  isName,
  locate,
  matchCase,
  replace,
  wordAfter,
} from '../../src/rule/index.js';
import { COUNT_NOUNS } from '../lists/count-nouns.js';

export default definePhraseRule({
  summary: 'An “amount” of things that are counted: “the amount of boats”.',
  why: 'An amount is weighed or measured; of boats and voters there is a number, and readers notice.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The [|amount of boats|] doubled.',
        says: '“amount of boats” is a count; write “number of boats”.',
        fixed: 'The number of boats doubled.',
      },
      {
        copy: 'A record [|amount of voters|] came.',
        says: '“amount of voters” is a count; write “number of voters”.',
        fixed: 'A record number of voters came.',
      },
    ],
    right: [
      'The number of boats doubled, and so did the amount of fish.',
      { copy: 'The amount of people power was huge.', note: 'The power is what is measured.' },
      { copy: '"The amount of boats doubled," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: crossPhrases(['amount of'], COUNT_NOUNS, (_, noun) => `number of ${noun}`),
  found: (match) => {
    const { text, value, passage, start, end } = match;
    if (isName(match) || wordAfter(passage, end) === 'power') return undefined;
    const place = locate(passage, start, start + 'amount'.length);
    const number = matchCase(text, value);
    const fix = replace(place, matchCase(text, 'number'), `Write “${number}”.`);
    return { message: `“${text}” is a count; write “${number}”.`, fix };
  },
});
