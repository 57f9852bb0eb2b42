/** The rule-writer's kit: the one module that a rule imports. */
export { type AcronymDefinition, acronymsIn } from '../submission/claims/acronyms.js';
export { type Amount, amountsOf } from '../submission/claims/amounts.js';
export { type Attribution, attributionsOf } from '../submission/claims/attribution.js';
export { WEEKDAYS } from '../submission/claims/calendar.js';
export { type ClaimedChange, changesOf, isGap } from '../submission/claims/changes.js';
export { type Conversion, conversionsOf } from '../submission/claims/conversions.js';
export { type CopiedBlock, copiesIn } from '../submission/claims/copies.js';
export { type Count, countedWords, countsOf, phraseOf, stemOf } from '../submission/claims/counted.js';
export { type QuotedSpan, type SpokenBlock, spokenBlocksOf } from '../submission/claims/credit.js';
export { type DateMention, datesOf, daysOf } from '../submission/claims/dates.js';
export { isInSentenceCase, tellingBlocks } from '../submission/claims/headline.js';
export { canBeEqual, type Interval, intervalOf } from '../submission/claims/intervals.js';
export type { Measure } from '../submission/claims/measures.js';
export {
  areOfTwo,
  type NameSpelling,
  type NameWordPlace,
  nameSpellingsIn,
  rangeOfNameWord,
  shareWordBefore,
  shareWordBehind,
} from '../submission/claims/name-spellings.js';
export { findNames, type NameMention, namesIn, plainWordsIn } from '../submission/claims/names.js';
export { isFullName, type Person, peopleIn, surnameOf } from '../submission/claims/people.js';
export { isOneSlip } from '../submission/claims/slips.js';
export { type Spelling, spellingOf } from '../submission/claims/spellings.js';
export { type WordKinds, wordKindsOf } from '../submission/claims/word-kinds.js';
export { roundTo, writeLike, writeNumber } from '../submission/claims/written.js';
export { daysBetween, formatDate, MONTHS, readDate, toIso } from '../submission/date.js';
export type {
  Author,
  Block,
  Byline,
  DateLine,
  Directive,
  Quotation,
  QuoteFault,
  Section,
  SectionKind,
  Sentence,
  Source,
  Submission,
  Word,
} from '../submission/types.js';
export { placeAt, type Range } from '../text/range.js';
export { locate } from '../text/view.js';
export { type AgencyCredit, bylineAgencies, shortFormsOf } from './agencies.js';
export { matchCase, replace } from './changes.js';
export {
  catalogue,
  defineAuditRule,
  definePatternRule,
  definePhraseRule,
  defineRule,
  defineWordRule,
} from './define.js';
export { groupBy } from './group.js';
export { type FormPlace, findMixture } from './mixture.js';
export { MASK, type Passage } from './passage.js';
export { clip, clipStart, placeOfMissing, SECTION_ORDER } from './place.js';
export { findWithRetext } from './retext.js';
export type { Change, DirectiveUse, Finding, Rule, RuleDefinition, Severity } from './rule.js';
