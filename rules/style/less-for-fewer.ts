import {
  crossPhrases,
  definePhraseRule,
  isName,
  locate,
  matchCase,
  replace,
  wordBefore,
} from '../../src/rule/index.js';
import { COUNT_NOUNS } from '../lists/count-nouns.js';

/** Behind these, “less” belongs to what came before: “the less people know”, “much less voters”. */
const NOT_A_COUNT =
  /^(?:the|much|still|far|no|even|nothing|is|are|was|were|be|been|cost|costs|care|earn|matters?|or|than)$/i;

export default definePhraseRule({
  summary: 'A “less” before things that are counted: “less voters” for “fewer voters”.',
  why: 'Copy editors are asked about few rules of grammar more often; fewer is for what has a number, less for the rest.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The poll drew [|less voters|] than ever.',
        says: '“less voters” are counted; write “fewer voters”.',
        fixed: 'The poll drew fewer voters than ever.',
      },
      {
        copy: 'In May [|less jobs|] were lost.',
        says: '“less jobs” are counted; write “fewer jobs”.',
        fixed: 'In May fewer jobs were lost.',
      },
    ],
    right: [
      'The poll drew fewer voters, and less than 5 miles of pipe was laid.',
      { copy: 'The less people know, the more they talk.', note: 'A comparison, and no count.' },
      { copy: 'He would not lead a town, much less people at sea.' },
      { copy: '"We saw less boats," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: crossPhrases(['less'], COUNT_NOUNS, (_, noun) => `fewer ${noun}`),
  found: (match) => {
    const { text, value, passage, start } = match;
    if (isName(match) || NOT_A_COUNT.test(wordBefore(passage, start))) return undefined;
    const fewer = matchCase(text, value);
    const fix = replace(
      locate(passage, start, start + 'less'.length),
      matchCase(text, 'fewer'),
      `Write “${fewer}”.`,
    );
    return { message: `“${text}” are counted; write “${fewer}”.`, fix };
  },
});
