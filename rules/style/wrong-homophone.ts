import { crossPhrases, definePhraseRule, isName, offerWordings, wordAfter } from '../../src/rule/index.js';
import { HOMOPHONES } from '../lists/homophones.js';

/** What is lost, and seldom let loose. */
const LOST =
  'his her its their my your our weight money jobs control confidence faith interest patience sight touch ground'.split(
    ' ',
  );
const LOOSE = [
  'to loose',
  'will loose',
  'could loose',
  'would loose',
  'may loose',
  'might loose',
  "don't loose",
];

/** Words that follow a phrase where it is right as it stands. */
const RIGHT_BEFORE: Readonly<Record<string, readonly string[]>> = {
  'could of': ['course'],
  'should of': ['course'],
  'would of': ['course'],
  'your not': ['guilty'],
};

export default definePhraseRule({
  summary: 'A word taken for another that sounds like it, as in “tow the line” or “could of”.',
  why: 'A spelling checker passes the wrong word if it is a word; readers do not, and they write in.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The crew [|should of|] left at noon.',
        says: '“should of” should be “should have”.',
        suggests: ['Write “should have”.'],
      },
      {
        copy: 'The mayor is not [|to loose his|] seat, and he must [|reign in costs|].',
        says: '“to loose his” should be “to lose his”.',
        suggests: ['Write “to lose his”.'],
      },
      {
        copy: '"We told them to [|tow the line|]," Brik said.',
        says: '“tow the line” should be “toe the line”.',
        suggests: ['Write “toe the line”.'],
      },
    ],
    right: [
      'The crew should have left at noon.',
      'They could of course stay.',
      { copy: 'The might of the army was no help.', note: 'Might and must are nouns too.' },
      'The dogs broke loose, and loose ends remain.',
      { copy: 'They ate at Just Desserts in May.', note: 'A name.' },
    ],
  },
  phrases: {
    ...HOMOPHONES,
    ...crossPhrases(LOOSE, LOST, (loose, lost) => `${loose.replace('loose', 'lose')} ${lost}`),
  },
  found: (match) => {
    const { text, phrase, value, range, passage, end } = match;
    if (isName(match) || RIGHT_BEFORE[phrase]?.includes(wordAfter(passage, end).toLowerCase()))
      return undefined;
    const suggestions = offerWordings(range, text, value);
    return { message: `“${text}” should be “${value}”.`, suggestions };
  },
});
