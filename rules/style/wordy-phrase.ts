import { copyBefore, definePhraseRule, isName, offerWordings, quoteWordings } from '../../src/rule/index.js';
import { WORDY } from '../lists/wordy.js';

export default definePhraseRule({
  summary: 'A roundabout phrase where a word would do, such as “in order to”.',
  why: 'Each costs a line three words and the reader a moment, and says no more than one word.',
  severity: 'info',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The crew worked [|in order to|] win.',
        says: '“in order to” can be “to”.',
        suggests: ['Write “to”.'],
      },
      {
        copy: '[|Prior to|] June, tolls were paid [|on a daily basis|].',
        says: '“Prior to” can be “before”.',
        suggests: ['Write “Before”.'],
      },
    ],
    right: [
      'The crew worked to win before June.',
      'This came despite the fact that it rained.',
      'As a result of the storm, the crew was able to rest in the near future.',
      { copy: '"We paid prior to June," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: WORDY,
  found: (match) => {
    const { text, value, range, passage, start } = match;
    if (isName(match)) return undefined;
    // “This was despite the fact that” cannot go on with “although”.
    if (value === 'although' && /\b(?:is|was|came|comes)\s$/i.test(copyBefore(passage, start)))
      return undefined;
    return {
      message: `“${text}” can be ${quoteWordings(value)}.`,
      suggestions: offerWordings(range, text, value),
    };
  },
});
