import { definePhraseRule, isName, quoteWordings } from '../../src/rule/index.js';

/** A charge, a statute and a court’s words bear their own names. */
const LEGAL =
  /\b(?:charged with|charges? of|counts? of|convicted of|pleaded guilty to|accused of|statute|section|offen[cs]es? of)\s(?:\S{1,20}\s){0,4}$/i;

export default definePhraseRule({
  summary: 'A phrase that makes trade or consent of a child’s abuse, such as “child porn”.',
  why: 'The pictures are evidence of a crime against a child; police and courts ask for a name that says so.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Police found [|child porn|] on his phone.',
        says: '“child porn”: consider “child sexual abuse material”.',
      },
      {
        copy: 'The report was on [|child prostitutes|].',
        says: '“child prostitutes”: consider “sexually exploited children”.',
      },
    ],
    right: [
      'Police found child sexual abuse material on his phone.',
      { copy: 'He was charged with two counts of possessing child pornography.', note: 'The charge’s name.' },
      { copy: 'The Child Pornography Act passed.', note: 'A statute’s name.' },
      { copy: '"Child porn," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: {
    'child porn': 'child sexual abuse material',
    'child pornography': 'child sexual abuse material',
    'child prostitute': 'sexually exploited child',
    'child prostitutes': 'sexually exploited children',
    'child prostitution': 'sexual exploitation of children',
    'child sex worker': 'sexually exploited child',
    'child sex workers': 'sexually exploited children',
    'kiddie porn': 'child sexual abuse material',
    'underage prostitute': 'sexually exploited child',
    'underage prostitutes': 'sexually exploited children',
    'sex with a child': 'sexual abuse of a child',
    'sex with children': 'sexual abuse of children',
  },
  found: (match) => {
    const { text, value, passage, start } = match;
    if (isName(match) || LEGAL.test(passage.text.slice(Math.max(0, start - 110), start))) return undefined;
    return { message: `“${text}”: consider ${quoteWordings(value)}.` };
  },
});
