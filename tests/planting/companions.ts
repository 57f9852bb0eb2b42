import type { WrongExample } from '../../src/rule/rule.js';

/** Rules that weigh a whole story, so that what else stands in it decides which place is the odd one out. */
const OF_WHOLE_STORY: ReadonlySet<string> = new Set([
  'inconsistent-conversion',
  'inconsistent-subhead-case',
  'mixed-apostrophes',
  'mixed-currency-symbols',
  'mixed-dashes',
  'mixed-ellipses',
  'mixed-escapes',
  'mixed-percent-forms',
  'mixed-quote-marks',
  'mixed-spelling',
]);

/** Rules that what stands around an example may rightly keep silent: a name, a credit, a majority of forms. */
const HEEDS_SURROUNDINGS: ReadonlySet<string> = new Set([
  'mixed-percent-forms',
  'unattributed-quotation',
  'unbalanced-quotes',
  'unexplained-anonymity',
  'unrelated-headline',
  'unsupported-headline-number',
  'vague-attribution',
]);

/** Rules of what stands at the end of a story. */
const AT_END: ReadonlySet<string> = new Set(['contributor-line', 'stranded-subhead']);

/** By rule, those that rightly see another fault in its examples, or the same one from their side. */
const COMPANIONS: Readonly<Record<string, readonly string[]>> = {
  'abbreviated-weekday': ['weekday-date-mismatch'],
  'all-caps-byline': ['noncanonical-byline-prefix'],
  'date-line-weekday-mismatch': ['noncanonical-date'],
  'inconsistent-place-name': ['outdated-place-name'],
  'makeshift-quotes': ['unbalanced-quotes'],
  'markdown-residue': ['unbalanced-brackets'],
  'percent-for-points': ['mixed-percent-forms'],
  'private-use-character': ['stranded-subhead'],
  'weekday-date-mismatch': ['tense-date-mismatch'],
  'wrong-percentage-change': ['mixed-percent-forms'],
};

/** The headline of an example belongs to no other story. */
const OF_STRANGE_HEADLINES = [
  'unrelated-headline',
  'unsupported-headline-name',
  'unsupported-headline-number',
];

export const isOfWholeStory = (ruleId: string): boolean => OF_WHOLE_STORY.has(ruleId);
export const heedsSurroundings = (ruleId: string): boolean => HEEDS_SURROUNDINGS.has(ruleId);
export const isAtEnd = (ruleId: string): boolean => AT_END.has(ruleId);

export const companionsOf = (ruleId: string, { as }: Pick<WrongExample, 'as'>): readonly string[] => [
  ...(COMPANIONS[ruleId] ?? []),
  ...(as === 'headline' ? OF_STRANGE_HEADLINES : []),
];
