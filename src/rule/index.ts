/** The rule-writer's kit: the one module that a rule imports. */
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
export type { Edit } from '../text/edit.js';
export { placeAt, type Range } from '../text/range.js';
export { indexIn, locate } from '../text/view.js';
export { partOf, type SourceAddress, sourceAddress } from './address.js';
export { changeAll, matchCase, proposeRewrite, replace, rewrite } from './changes.js';
export { findCharacters, findUncommented, type OddKind } from './characters.js';
export {
  catalogue,
  defineAuditRule,
  definePatternRule,
  definePhraseRule,
  defineRule,
  defineWordRule,
} from './define.js';
export { MONTHS_IN_FULL, SHORT_MONTHS, SHORT_TITLES, STATES, type State, WEEKDAYS_IN_FULL } from './forms.js';
export { isContributorLine, isTailMatter, isWireMark } from './furniture.js';
export { type Apostrophe, apostrophesIn, findMixture, marksOf, type PlacedMark, shapeOf } from './marks.js';
export { formatNumber, readNumber, SPELLED_NUMBER, spellNumber, spellOrdinal } from './numbers.js';
export { breaksOff, endsAsSentence, startOfLastWord, startsLowerCase } from './paragraph.js';
export { endsSentence, MASK, type Passage, sentenceAt, startsSentence } from './passage.js';
export { clip, clipStart, placeOfMissing, SECTION_ORDER } from './place.js';
export { isQuoted } from './quoted.js';
export { findWithRetext } from './retext.js';
export type { Change, DirectiveUse, Finding, Rule, RuleDefinition, Severity } from './rule.js';
export { codeOf, replaceEach, type TallyWords, tally } from './tally.js';
