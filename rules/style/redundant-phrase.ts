import { definePhraseRule, isName, offerWordings, quoteWordings } from '../../src/rule/index.js';
import { REDUNDANT } from '../lists/redundant.js';

export default definePhraseRule({
  summary: 'A phrase that says a thing twice, such as “end result”.',
  why: 'A result comes at the end and a gunman is armed; the spare word takes room from a fact.',
  severity: 'info',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The [|end result|] was a new pier.',
        says: '“end result” says it twice; “result” will do.',
        suggests: ['Write “result”.'],
      },
      {
        copy: 'Shares hit a [|new record high|] after the [|HIV virus|] was found.',
        says: '“new record high” says it twice; “record high” will do.',
        suggests: ['Write “record high”.'],
      },
    ],
    right: [
      'The result was a new pier, and shares hit a record high.',
      'A total of 14 boats sank, whether or not the general public knew the reason why.',
      { copy: 'The band cut a new record in May.', note: 'Music.' },
      { copy: 'She read The End Result by Lena Ortiz.', note: 'A title.' },
      { copy: '"The end result is a pier," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: REDUNDANT,
  found: (match) => {
    const { text, value, range } = match;
    const isInitials = /^\p{Lu}{2,4}s?\b/u.test(value);
    if (isInitials ? text.slice(0, 2) !== value.slice(0, 2) : isName(match)) return undefined;
    return {
      message: `“${text}” says it twice; ${quoteWordings(value)} will do.`,
      suggestions: offerWordings(range, isInitials ? value : text, value),
    };
  },
});
