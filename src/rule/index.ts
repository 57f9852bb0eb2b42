/** The rule-writer's kit: the one module that a rule imports. */
export { type AcronymDefinition, acronymsIn } from '../submission/claims/acronyms.js';
export { type Amount, amountsOf, amountsWithPercent } from '../submission/claims/amounts.js';
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
  nameWordsIn,
  rangeOfNameWord,
  shareWordBefore,
  shareWordBehind,
} from '../submission/claims/name-spellings.js';
export { findNames, type NameMention, namesIn, plainWordsIn } from '../submission/claims/names.js';
export { isFullName, type Person, peopleIn, surnameOf } from '../submission/claims/people.js';
export { isOneSlip, openSlips } from '../submission/claims/slips.js';
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
  MarkStyle,
  Quotation,
  QuoteFault,
  QuoteMark,
  Section,
  SectionKind,
  Sentence,
  Source,
  Submission,
  Word,
} from '../submission/types.js';
export { plainTextOf } from '../submission/words.js';
export type { Edit } from '../text/edit.js';
export { groupBy } from '../text/group.js';
export { keepLast } from '../text/last.js';
export { indexFrom, placeAt, type Range } from '../text/range.js';
export { indexIn, locate } from '../text/view.js';
export { partOf, type SourceAddress, sourceAddress } from './address.js';
export { type AgencyCredit, bylineAgencies, shortFormsOf } from './agencies.js';
export { changeAll, matchCase, proposeRewrite, replace, rewrite } from './changes.js';
export { findCharacters, findUncommented, type OddKind } from './characters.js';
export {
  foldWords,
  type Mark,
  nameTwins,
  type Outline,
  pointAtTwins,
  type Twin,
  type Twins,
  type TwinsByRule,
} from './corpus.js';
export {
  catalogue,
  defineAuditRule,
  defineCorpusRule,
  definePatternRule,
  definePhraseRule,
  defineRule,
  defineWordRule,
} from './define.js';
export type { DirectiveUse, NamedRule } from './directive-use.js';
export { MONTHS_IN_FULL, SHORT_MONTHS, SHORT_TITLES, STATES, type State, WEEKDAYS_IN_FULL } from './forms.js';
export { isContributorLine, isTailMatter, isWireMark } from './furniture.js';
export { joinFindings, pairWithPassages } from './gather.js';
export { type Apostrophe, apostrophesIn, findMixture, marksOf, type PlacedMark, shapeOf } from './marks.js';
export { type Form, type FormPlace, findMixedForms, openForms } from './mixture.js';
export { formatNumber, readNumber, SPELLED_NUMBER, spellNumber, spellOrdinal } from './numbers.js';
export { breaksOff, endsAsSentence, startOfLastWord, startsLowerCase } from './paragraph.js';
export {
  endsSentence,
  MASK,
  type Passage,
  readOnce,
  sentenceAt,
  startsSentence,
  type Wording,
} from './passage.js';
export { clip, clipStart, placeOfMissing, SECTION_ORDER } from './place.js';
export { isQuoted, partAtQuotations } from './quoted.js';
export { countVotes, READABILITY_FORMULAS } from './readability.js';
export type { Elsewhere, RelatedPlace } from './related.js';
export { findWithRetext } from './retext.js';
export type {
  Change,
  Finding,
  PatternMatch,
  PhraseMatch,
  Rule,
  RuleDefinition,
  Severity,
} from './rule.js';
export type { Speller } from './speller.js';
export { codeOf, replaceEach, type TallyWords, tally } from './tally.js';
export {
  copyAround,
  copyBefore,
  crossPhrases,
  isName,
  offerWordings,
  opensSentence,
  quoteWordings,
  wordAfter,
  wordBefore,
} from './wording.js';
