// Made by scripts/generate-index.js from the folder; do not edit.
import { catalogue } from '../src/rule/define.js';
import arrestForCrime from './attribution/arrest-for-crime.js';
import contraction from './attribution/contraction.js';
import credulousVerb from './attribution/credulous-verb.js';
import firstPerson from './attribution/first-person.js';
import invertedAttribution from './attribution/inverted-attribution.js';
import loadedSpeechVerb from './attribution/loaded-speech-verb.js';
import passiveVoice from './attribution/passive-voice.js';
import prematureGuilt from './attribution/premature-guilt.js';
import redundantAllegedly from './attribution/redundant-allegedly.js';
import secondPerson from './attribution/second-person.js';
import unexplainedAnonymity from './attribution/unexplained-anonymity.js';
import vagueAttribution from './attribution/vague-attribution.js';
import captionInBody from './consistency/caption-in-body.js';
import conflictingAcronym from './consistency/conflicting-acronym.js';
import dateUrlMismatch from './consistency/date-url-mismatch.js';
import datelineAgencyMismatch from './consistency/dateline-agency-mismatch.js';
import duplicateParagraph from './consistency/duplicate-paragraph.js';
import duplicateSentence from './consistency/duplicate-sentence.js';
import excessPercentSum from './consistency/excess-percent-sum.js';
import futureUrlDate from './consistency/future-url-date.js';
import headlineUrlMismatch from './consistency/headline-url-mismatch.js';
import impossibleDate from './consistency/impossible-date.js';
import inconsistentAge from './consistency/inconsistent-age.js';
import inconsistentConversion from './consistency/inconsistent-conversion.js';
import inconsistentDiacritics from './consistency/inconsistent-diacritics.js';
import inconsistentNameSpelling from './consistency/inconsistent-name-spelling.js';
import inconsistentPlaceName from './consistency/inconsistent-place-name.js';
import inconsistentToll from './consistency/inconsistent-toll.js';
import lateAttribution from './consistency/late-attribution.js';
import missingFullName from './consistency/missing-full-name.js';
import mixedCurrencySymbols from './consistency/mixed-currency-symbols.js';
import mixedDashes from './consistency/mixed-dashes.js';
import mixedEllipses from './consistency/mixed-ellipses.js';
import mixedPercentForms from './consistency/mixed-percent-forms.js';
import mixedSpeechTense from './consistency/mixed-speech-tense.js';
import mixedSpelling from './consistency/mixed-spelling.js';
import mixedUsAbbreviations from './consistency/mixed-us-abbreviations.js';
import percentForPoints from './consistency/percent-for-points.js';
import repeatedFullName from './consistency/repeated-full-name.js';
import tenseDateMismatch from './consistency/tense-date-mismatch.js';
import toldAgencyMismatch from './consistency/told-agency-mismatch.js';
import twoSpeakers from './consistency/two-speakers.js';
import unattributedQuotation from './consistency/unattributed-quotation.js';
import undefinedAcronym from './consistency/undefined-acronym.js';
import unrelatedHeadline from './consistency/unrelated-headline.js';
import unsupportedHeadlineCollective from './consistency/unsupported-headline-collective.js';
import unsupportedHeadlineName from './consistency/unsupported-headline-name.js';
import unsupportedHeadlineNumber from './consistency/unsupported-headline-number.js';
import unsupportedHeadlineQuotation from './consistency/unsupported-headline-quotation.js';
import unusedAcronym from './consistency/unused-acronym.js';
import weekdayDateMismatch from './consistency/weekday-date-mismatch.js';
import wrongListCount from './consistency/wrong-list-count.js';
import wrongPercentageChange from './consistency/wrong-percentage-change.js';
import wrongUnitConversion from './consistency/wrong-unit-conversion.js';
import duplicateHeadline from './corpus/duplicate-headline.js';
import duplicateSourceUrl from './corpus/duplicate-source-url.js';
import nearDuplicateStory from './corpus/near-duplicate-story.js';
import ancientDate from './dates/ancient-date.js';
import dateLineWeekdayMismatch from './dates/date-line-weekday-mismatch.js';
import futureDate from './dates/future-date.js';
import invalidDate from './dates/invalid-date.js';
import noncanonicalDate from './dates/noncanonical-date.js';
import expiredDirective from './directives/expired-directive.js';
import idleDirective from './directives/idle-directive.js';
import invalidExpiry from './directives/invalid-expiry.js';
import unknownDirective from './directives/unknown-directive.js';
import clickbaitHeadline from './headline/clickbait-headline.js';
import headlineAmpersand from './headline/headline-ampersand.js';
import headlineCase from './headline/headline-case.js';
import headlineExclamation from './headline/headline-exclamation.js';
import headlineLabel from './headline/headline-label.js';
import headlineNumberWord from './headline/headline-number-word.js';
import headlinePeriod from './headline/headline-period.js';
import headlineQuestion from './headline/headline-question.js';
import leadRepeatsHeadline from './headline/lead-repeats-headline.js';
import longHeadline from './headline/long-headline.js';
import longSubhead from './headline/long-subhead.js';
import shoutedHeadline from './headline/shouted-headline.js';
import siteNameInHeadline from './headline/site-name-in-headline.js';
import trailingAttribution from './headline/trailing-attribution.js';
import addictionWording from './language/addiction-wording.js';
import ageLabel from './language/age-label.js';
import childAbuseWording from './language/child-abuse-wording.js';
import crashAsAccident from './language/crash-as-accident.js';
import datedRaceTerm from './language/dated-race-term.js';
import datedReligionTerm from './language/dated-religion-term.js';
import disabilityWording from './language/disability-wording.js';
import genderIdentityWording from './language/gender-identity-wording.js';
import genderedJob from './language/gendered-job.js';
import immigrationWording from './language/immigration-wording.js';
import lowercaseRace from './language/lowercase-race.js';
import maskedProfanity from './language/masked-profanity.js';
import mentalHealthWording from './language/mental-health-wording.js';
import mildProfanity from './language/mild-profanity.js';
import peopleAsAdjective from './language/people-as-adjective.js';
import printedSlur from './language/printed-slur.js';
import relationshipLabel from './language/relationship-label.js';
import strongProfanity from './language/strong-profanity.js';
import suicideWording from './language/suicide-wording.js';
import warEuphemism from './language/war-euphemism.js';
import ampersand from './punctuation/ampersand.js';
import dottedAcronym from './punctuation/dotted-acronym.js';
import doubleSpace from './punctuation/double-space.js';
import exclamationMark from './punctuation/exclamation-mark.js';
import hyphenatedAdverb from './punctuation/hyphenated-adverb.js';
import lopsidedDash from './punctuation/lopsided-dash.js';
import lowercaseAfterColon from './punctuation/lowercase-after-colon.js';
import lowercaseSentence from './punctuation/lowercase-sentence.js';
import makeshiftDash from './punctuation/makeshift-dash.js';
import missingSpace from './punctuation/missing-space.js';
import misspacedEllipsis from './punctuation/misspaced-ellipsis.js';
import nonstandardEllipsis from './punctuation/nonstandard-ellipsis.js';
import parenthesisOveruse from './punctuation/parenthesis-overuse.js';
import repeatedPunctuation from './punctuation/repeated-punctuation.js';
import semicolonOveruse from './punctuation/semicolon-overuse.js';
import serialComma from './punctuation/serial-comma.js';
import shoutedWord from './punctuation/shouted-word.js';
import slashedAlternative from './punctuation/slashed-alternative.js';
import spaceBeforePunctuation from './punctuation/space-before-punctuation.js';
import unbalancedBrackets from './punctuation/unbalanced-brackets.js';
import unspacedDash from './punctuation/unspaced-dash.js';
import doubleQuotedHeadline from './quotes/double-quoted-headline.js';
import earlyClosingQuote from './quotes/early-closing-quote.js';
import foreignQuotes from './quotes/foreign-quotes.js';
import makeshiftQuotes from './quotes/makeshift-quotes.js';
import miscapitalizedQuotation from './quotes/miscapitalized-quotation.js';
import missingCommaBeforeSaid from './quotes/missing-comma-before-said.js';
import misspacedQuote from './quotes/misspaced-quote.js';
import mixedApostrophes from './quotes/mixed-apostrophes.js';
import mixedQuoteMarks from './quotes/mixed-quote-marks.js';
import parenthesisInQuotation from './quotes/parenthesis-in-quotation.js';
import periodBeforeSaid from './quotes/period-before-said.js';
import punctuationOutsideQuotes from './quotes/punctuation-outside-quotes.js';
import repeatedQuotation from './quotes/repeated-quotation.js';
import reversedApostrophe from './quotes/reversed-apostrophe.js';
import reversedQuote from './quotes/reversed-quote.js';
import scareQuotes from './quotes/scare-quotes.js';
import singleQuotedSpeech from './quotes/single-quoted-speech.js';
import unbalancedQuotes from './quotes/unbalanced-quotes.js';
import wrongQuoteStyle from './quotes/wrong-quote-style.js';
import commaCrowd from './readability/comma-crowd.js';
import hardSentence from './readability/hard-sentence.js';
import highReadingGrade from './readability/high-reading-grade.js';
import longLead from './readability/long-lead.js';
import longParagraph from './readability/long-paragraph.js';
import longQuotation from './readability/long-quotation.js';
import longSentence from './readability/long-sentence.js';
import missingSubheads from './readability/missing-subheads.js';
import questionLead from './readability/question-lead.js';
import quotationHeavyStory from './readability/quotation-heavy-story.js';
import quotationLead from './readability/quotation-lead.js';
import repeatedOpening from './readability/repeated-opening.js';
import slowLead from './readability/slow-lead.js';
import allCapsByline from './structure/all-caps-byline.js';
import contactInByline from './structure/contact-in-byline.js';
import contributorLine from './structure/contributor-line.js';
import hardWrappedParagraph from './structure/hard-wrapped-paragraph.js';
import homepageSourceUrl from './structure/homepage-source-url.js';
import inconsistentAgency from './structure/inconsistent-agency.js';
import inconsistentSubheadCase from './structure/inconsistent-subhead-case.js';
import indirectSourceUrl from './structure/indirect-source-url.js';
import insecureSourceUrl from './structure/insecure-source-url.js';
import leadingBlankLine from './structure/leading-blank-line.js';
import listInBody from './structure/list-in-body.js';
import longBody from './structure/long-body.js';
import lowerCaseParagraph from './structure/lower-case-paragraph.js';
import malformedByline from './structure/malformed-byline.js';
import malformedSourceUrl from './structure/malformed-source-url.js';
import markdownResidue from './structure/markdown-residue.js';
import misplacedSection from './structure/misplaced-section.js';
import missingBody from './structure/missing-body.js';
import missingByline from './structure/missing-byline.js';
import missingDate from './structure/missing-date.js';
import missingFinalNewline from './structure/missing-final-newline.js';
import missingFullStop from './structure/missing-full-stop.js';
import missingHeadline from './structure/missing-headline.js';
import missingSourceLabel from './structure/missing-source-label.js';
import missingSourceUrl from './structure/missing-source-url.js';
import mixedLineEndings from './structure/mixed-line-endings.js';
import noncanonicalBylinePrefix from './structure/noncanonical-byline-prefix.js';
import noncanonicalSourceLabel from './structure/noncanonical-source-label.js';
import oddBylineSeparator from './structure/odd-byline-separator.js';
import placeholderLink from './structure/placeholder-link.js';
import placeholderSourceUrl from './structure/placeholder-source-url.js';
import placeholderText from './structure/placeholder-text.js';
import repeatedAuthor from './structure/repeated-author.js';
import repeatedBlankLine from './structure/repeated-blank-line.js';
import repeatedSection from './structure/repeated-section.js';
import reversedName from './structure/reversed-name.js';
import shortBody from './structure/short-body.js';
import shortenedSourceUrl from './structure/shortened-source-url.js';
import sourceUrlFragment from './structure/source-url-fragment.js';
import spoofedSourceHost from './structure/spoofed-source-host.js';
import strandedSubhead from './structure/stranded-subhead.js';
import strayCredit from './structure/stray-credit.js';
import strayUrlPunctuation from './structure/stray-url-punctuation.js';
import titleInByline from './structure/title-in-byline.js';
import trackingParameter from './structure/tracking-parameter.js';
import trailingSpace from './structure/trailing-space.js';
import truncatedParagraph from './structure/truncated-paragraph.js';
import unreachableSourceUrl from './structure/unreachable-source-url.js';
import untidySourceUrl from './structure/untidy-source-url.js';
import webResidue from './structure/web-residue.js';
import wireFurniture from './structure/wire-furniture.js';
import abbreviatedLoneMonth from './style/abbreviated-lone-month.js';
import abbreviatedMillion from './style/abbreviated-million.js';
import abbreviatedShortMonth from './style/abbreviated-short-month.js';
import abbreviatedState from './style/abbreviated-state.js';
import abbreviatedStreet from './style/abbreviated-street.js';
import abbreviatedWeekday from './style/abbreviated-weekday.js';
import ambiguousTwelve from './style/ambiguous-twelve.js';
import amountOfThings from './style/amount-of-things.js';
import apostropheInDecade from './style/apostrophe-in-decade.js';
import centsInDollars from './style/cents-in-dollars.js';
import cliche from './style/cliche.js';
import commaBeforeCompanySuffix from './style/comma-before-company-suffix.js';
import commaBeforeNameSuffix from './style/comma-before-name-suffix.js';
import commaBeforeYear from './style/comma-before-year.js';
import commonMisspelling from './style/common-misspelling.js';
import compassCapital from './style/compass-capital.js';
import comprisedOf from './style/comprised-of.js';
import courtesyTitle from './style/courtesy-title.js';
import datedSpelling from './style/dated-spelling.js';
import dayBeforeMonth from './style/day-before-month.js';
import dayBeforeTime from './style/day-before-time.js';
import directionalS from './style/directional-s.js';
import dottedMeridiem from './style/dotted-meridiem.js';
import dottedUs from './style/dotted-us.js';
import dottedUsInHeadline from './style/dotted-us-in-headline.js';
import editorialAdjective from './style/editorial-adjective.js';
import editorialAdverb from './style/editorial-adverb.js';
import emptyIntensifier from './style/empty-intensifier.js';
import fractionFigures from './style/fraction-figures.js';
import halfWordedRange from './style/half-worded-range.js';
import hyphenatedMoney from './style/hyphenated-money.js';
import journalese from './style/journalese.js';
import latinAbbreviation from './style/latin-abbreviation.js';
import lessForFewer from './style/less-for-fewer.js';
import loneTitleCapital from './style/lone-title-capital.js';
import lowerCaseRegion from './style/lower-case-region.js';
import lowerCaseTitle from './style/lower-case-title.js';
import malformedDateline from './style/malformed-dateline.js';
import malformedMonthAbbreviation from './style/malformed-month-abbreviation.js';
import malformedPartyTag from './style/malformed-party-tag.js';
import millionInFigures from './style/million-in-figures.js';
import missingCommaAfterState from './style/missing-comma-after-state.js';
import missingCommaAfterYear from './style/missing-comma-after-year.js';
import missingThousandsComma from './style/missing-thousands-comma.js';
import misusedIts from './style/misused-its.js';
import monthBeforeDay from './style/month-before-day.js';
import negativeTemperature from './style/negative-temperature.js';
import nonApTerm from './style/non-ap-term.js';
import nonMedicalDoctor from './style/non-medical-doctor.js';
import numberSign from './style/number-sign.js';
import numeralAtSentenceStart from './style/numeral-at-sentence-start.js';
import numeralUnderTen from './style/numeral-under-ten.js';
import numericDate from './style/numeric-date.js';
import oclockTime from './style/oclock-time.js';
import ofBeforeYear from './style/of-before-year.js';
import officialese from './style/officialese.js';
import ordinalDate from './style/ordinal-date.js';
import ordinalNumeralUnderTen from './style/ordinal-numeral-under-ten.js';
import outdatedPlaceName from './style/outdated-place-name.js';
import overlongDecimal from './style/overlong-decimal.js';
import percentWord from './style/percent-word.js';
import postalState from './style/postal-state.js';
import primeDimension from './style/prime-dimension.js';
import redundantCurrency from './style/redundant-currency.js';
import redundantPhrase from './style/redundant-phrase.js';
import redundantTimeOfDay from './style/redundant-time-of-day.js';
import relativeDay from './style/relative-day.js';
import repeatedTitle from './style/repeated-title.js';
import repeatedWord from './style/repeated-word.js';
import restrictiveWhich from './style/restrictive-which.js';
import seasonCapital from './style/season-capital.js';
import soCalled from './style/so-called.js';
import spaceBeforePercent from './style/space-before-percent.js';
import spacedInitials from './style/spaced-initials.js';
import spelledAge from './style/spelled-age.js';
import spelledCurrency from './style/spelled-currency.js';
import spelledDimension from './style/spelled-dimension.js';
import spelledNumberOverNine from './style/spelled-number-over-nine.js';
import spelledPercentage from './style/spelled-percentage.js';
import spelledRank from './style/spelled-rank.js';
import spelledTemperature from './style/spelled-temperature.js';
import titleCapitalAfterName from './style/title-capital-after-name.js';
import twentyFourHourClock from './style/twenty-four-hour-clock.js';
import unabbreviatedAddress from './style/unabbreviated-address.js';
import unabbreviatedCompany from './style/unabbreviated-company.js';
import unabbreviatedMonth from './style/unabbreviated-month.js';
import unabbreviatedTitle from './style/unabbreviated-title.js';
import undottedDegree from './style/undotted-degree.js';
import undottedMeridiem from './style/undotted-meridiem.js';
import undottedUs from './style/undotted-us.js';
import unhyphenatedFraction from './style/unhyphenated-fraction.js';
import unknownWord from './style/unknown-word.js';
import wordyPhrase from './style/wordy-phrase.js';
import wrongAgeHyphens from './style/wrong-age-hyphens.js';
import wrongArticle from './style/wrong-article.js';
import wrongHomophone from './style/wrong-homophone.js';
import zeroCents from './style/zero-cents.js';
import zeroMinutes from './style/zero-minutes.js';
import bidirectionalControl from './text/bidirectional-control.js';
import controlCharacter from './text/control-character.js';
import decomposedLetter from './text/decomposed-letter.js';
import emoji from './text/emoji.js';
import fractionCharacter from './text/fraction-character.js';
import homoglyph from './text/homoglyph.js';
import htmlEntity from './text/html-entity.js';
import htmlTag from './text/html-tag.js';
import invalidUtf8 from './text/invalid-utf8.js';
import lostApostrophe from './text/lost-apostrophe.js';
import mixedEscapes from './text/mixed-escapes.js';
import mojibake from './text/mojibake.js';
import noBreakSpace from './text/no-break-space.js';
import oddSpace from './text/odd-space.js';
import presentationForm from './text/presentation-form.js';
import privateUseCharacter from './text/private-use-character.js';
import softHyphen from './text/soft-hyphen.js';
import superscriptOrdinal from './text/superscript-ordinal.js';
import visibleEntity from './text/visible-entity.js';
import zeroWidthCharacter from './text/zero-width-character.js';

/** Every rule that newslint knows. */
export const rules = catalogue({
  'attribution/arrest-for-crime': arrestForCrime,
  'attribution/contraction': contraction,
  'attribution/credulous-verb': credulousVerb,
  'attribution/first-person': firstPerson,
  'attribution/inverted-attribution': invertedAttribution,
  'attribution/loaded-speech-verb': loadedSpeechVerb,
  'attribution/passive-voice': passiveVoice,
  'attribution/premature-guilt': prematureGuilt,
  'attribution/redundant-allegedly': redundantAllegedly,
  'attribution/second-person': secondPerson,
  'attribution/unexplained-anonymity': unexplainedAnonymity,
  'attribution/vague-attribution': vagueAttribution,
  'consistency/caption-in-body': captionInBody,
  'consistency/conflicting-acronym': conflictingAcronym,
  'consistency/date-url-mismatch': dateUrlMismatch,
  'consistency/dateline-agency-mismatch': datelineAgencyMismatch,
  'consistency/duplicate-paragraph': duplicateParagraph,
  'consistency/duplicate-sentence': duplicateSentence,
  'consistency/excess-percent-sum': excessPercentSum,
  'consistency/future-url-date': futureUrlDate,
  'consistency/headline-url-mismatch': headlineUrlMismatch,
  'consistency/impossible-date': impossibleDate,
  'consistency/inconsistent-age': inconsistentAge,
  'consistency/inconsistent-conversion': inconsistentConversion,
  'consistency/inconsistent-diacritics': inconsistentDiacritics,
  'consistency/inconsistent-name-spelling': inconsistentNameSpelling,
  'consistency/inconsistent-place-name': inconsistentPlaceName,
  'consistency/inconsistent-toll': inconsistentToll,
  'consistency/late-attribution': lateAttribution,
  'consistency/missing-full-name': missingFullName,
  'consistency/mixed-currency-symbols': mixedCurrencySymbols,
  'consistency/mixed-dashes': mixedDashes,
  'consistency/mixed-ellipses': mixedEllipses,
  'consistency/mixed-percent-forms': mixedPercentForms,
  'consistency/mixed-speech-tense': mixedSpeechTense,
  'consistency/mixed-spelling': mixedSpelling,
  'consistency/mixed-us-abbreviations': mixedUsAbbreviations,
  'consistency/percent-for-points': percentForPoints,
  'consistency/repeated-full-name': repeatedFullName,
  'consistency/tense-date-mismatch': tenseDateMismatch,
  'consistency/told-agency-mismatch': toldAgencyMismatch,
  'consistency/two-speakers': twoSpeakers,
  'consistency/unattributed-quotation': unattributedQuotation,
  'consistency/undefined-acronym': undefinedAcronym,
  'consistency/unrelated-headline': unrelatedHeadline,
  'consistency/unsupported-headline-collective': unsupportedHeadlineCollective,
  'consistency/unsupported-headline-name': unsupportedHeadlineName,
  'consistency/unsupported-headline-number': unsupportedHeadlineNumber,
  'consistency/unsupported-headline-quotation': unsupportedHeadlineQuotation,
  'consistency/unused-acronym': unusedAcronym,
  'consistency/weekday-date-mismatch': weekdayDateMismatch,
  'consistency/wrong-list-count': wrongListCount,
  'consistency/wrong-percentage-change': wrongPercentageChange,
  'consistency/wrong-unit-conversion': wrongUnitConversion,
  'corpus/duplicate-headline': duplicateHeadline,
  'corpus/duplicate-source-url': duplicateSourceUrl,
  'corpus/near-duplicate-story': nearDuplicateStory,
  'dates/ancient-date': ancientDate,
  'dates/date-line-weekday-mismatch': dateLineWeekdayMismatch,
  'dates/future-date': futureDate,
  'dates/invalid-date': invalidDate,
  'dates/noncanonical-date': noncanonicalDate,
  'directives/expired-directive': expiredDirective,
  'directives/idle-directive': idleDirective,
  'directives/invalid-expiry': invalidExpiry,
  'directives/unknown-directive': unknownDirective,
  'headline/clickbait-headline': clickbaitHeadline,
  'headline/headline-ampersand': headlineAmpersand,
  'headline/headline-case': headlineCase,
  'headline/headline-exclamation': headlineExclamation,
  'headline/headline-label': headlineLabel,
  'headline/headline-number-word': headlineNumberWord,
  'headline/headline-period': headlinePeriod,
  'headline/headline-question': headlineQuestion,
  'headline/lead-repeats-headline': leadRepeatsHeadline,
  'headline/long-headline': longHeadline,
  'headline/long-subhead': longSubhead,
  'headline/shouted-headline': shoutedHeadline,
  'headline/site-name-in-headline': siteNameInHeadline,
  'headline/trailing-attribution': trailingAttribution,
  'language/addiction-wording': addictionWording,
  'language/age-label': ageLabel,
  'language/child-abuse-wording': childAbuseWording,
  'language/crash-as-accident': crashAsAccident,
  'language/dated-race-term': datedRaceTerm,
  'language/dated-religion-term': datedReligionTerm,
  'language/disability-wording': disabilityWording,
  'language/gender-identity-wording': genderIdentityWording,
  'language/gendered-job': genderedJob,
  'language/immigration-wording': immigrationWording,
  'language/lowercase-race': lowercaseRace,
  'language/masked-profanity': maskedProfanity,
  'language/mental-health-wording': mentalHealthWording,
  'language/mild-profanity': mildProfanity,
  'language/people-as-adjective': peopleAsAdjective,
  'language/printed-slur': printedSlur,
  'language/relationship-label': relationshipLabel,
  'language/strong-profanity': strongProfanity,
  'language/suicide-wording': suicideWording,
  'language/war-euphemism': warEuphemism,
  'punctuation/ampersand': ampersand,
  'punctuation/dotted-acronym': dottedAcronym,
  'punctuation/double-space': doubleSpace,
  'punctuation/exclamation-mark': exclamationMark,
  'punctuation/hyphenated-adverb': hyphenatedAdverb,
  'punctuation/lopsided-dash': lopsidedDash,
  'punctuation/lowercase-after-colon': lowercaseAfterColon,
  'punctuation/lowercase-sentence': lowercaseSentence,
  'punctuation/makeshift-dash': makeshiftDash,
  'punctuation/missing-space': missingSpace,
  'punctuation/misspaced-ellipsis': misspacedEllipsis,
  'punctuation/nonstandard-ellipsis': nonstandardEllipsis,
  'punctuation/parenthesis-overuse': parenthesisOveruse,
  'punctuation/repeated-punctuation': repeatedPunctuation,
  'punctuation/semicolon-overuse': semicolonOveruse,
  'punctuation/serial-comma': serialComma,
  'punctuation/shouted-word': shoutedWord,
  'punctuation/slashed-alternative': slashedAlternative,
  'punctuation/space-before-punctuation': spaceBeforePunctuation,
  'punctuation/unbalanced-brackets': unbalancedBrackets,
  'punctuation/unspaced-dash': unspacedDash,
  'quotes/double-quoted-headline': doubleQuotedHeadline,
  'quotes/early-closing-quote': earlyClosingQuote,
  'quotes/foreign-quotes': foreignQuotes,
  'quotes/makeshift-quotes': makeshiftQuotes,
  'quotes/miscapitalized-quotation': miscapitalizedQuotation,
  'quotes/missing-comma-before-said': missingCommaBeforeSaid,
  'quotes/misspaced-quote': misspacedQuote,
  'quotes/mixed-apostrophes': mixedApostrophes,
  'quotes/mixed-quote-marks': mixedQuoteMarks,
  'quotes/parenthesis-in-quotation': parenthesisInQuotation,
  'quotes/period-before-said': periodBeforeSaid,
  'quotes/punctuation-outside-quotes': punctuationOutsideQuotes,
  'quotes/repeated-quotation': repeatedQuotation,
  'quotes/reversed-apostrophe': reversedApostrophe,
  'quotes/reversed-quote': reversedQuote,
  'quotes/scare-quotes': scareQuotes,
  'quotes/single-quoted-speech': singleQuotedSpeech,
  'quotes/unbalanced-quotes': unbalancedQuotes,
  'quotes/wrong-quote-style': wrongQuoteStyle,
  'readability/comma-crowd': commaCrowd,
  'readability/hard-sentence': hardSentence,
  'readability/high-reading-grade': highReadingGrade,
  'readability/long-lead': longLead,
  'readability/long-paragraph': longParagraph,
  'readability/long-quotation': longQuotation,
  'readability/long-sentence': longSentence,
  'readability/missing-subheads': missingSubheads,
  'readability/question-lead': questionLead,
  'readability/quotation-heavy-story': quotationHeavyStory,
  'readability/quotation-lead': quotationLead,
  'readability/repeated-opening': repeatedOpening,
  'readability/slow-lead': slowLead,
  'structure/all-caps-byline': allCapsByline,
  'structure/contact-in-byline': contactInByline,
  'structure/contributor-line': contributorLine,
  'structure/hard-wrapped-paragraph': hardWrappedParagraph,
  'structure/homepage-source-url': homepageSourceUrl,
  'structure/inconsistent-agency': inconsistentAgency,
  'structure/inconsistent-subhead-case': inconsistentSubheadCase,
  'structure/indirect-source-url': indirectSourceUrl,
  'structure/insecure-source-url': insecureSourceUrl,
  'structure/leading-blank-line': leadingBlankLine,
  'structure/list-in-body': listInBody,
  'structure/long-body': longBody,
  'structure/lower-case-paragraph': lowerCaseParagraph,
  'structure/malformed-byline': malformedByline,
  'structure/malformed-source-url': malformedSourceUrl,
  'structure/markdown-residue': markdownResidue,
  'structure/misplaced-section': misplacedSection,
  'structure/missing-body': missingBody,
  'structure/missing-byline': missingByline,
  'structure/missing-date': missingDate,
  'structure/missing-final-newline': missingFinalNewline,
  'structure/missing-full-stop': missingFullStop,
  'structure/missing-headline': missingHeadline,
  'structure/missing-source-label': missingSourceLabel,
  'structure/missing-source-url': missingSourceUrl,
  'structure/mixed-line-endings': mixedLineEndings,
  'structure/noncanonical-byline-prefix': noncanonicalBylinePrefix,
  'structure/noncanonical-source-label': noncanonicalSourceLabel,
  'structure/odd-byline-separator': oddBylineSeparator,
  'structure/placeholder-link': placeholderLink,
  'structure/placeholder-source-url': placeholderSourceUrl,
  'structure/placeholder-text': placeholderText,
  'structure/repeated-author': repeatedAuthor,
  'structure/repeated-blank-line': repeatedBlankLine,
  'structure/repeated-section': repeatedSection,
  'structure/reversed-name': reversedName,
  'structure/short-body': shortBody,
  'structure/shortened-source-url': shortenedSourceUrl,
  'structure/source-url-fragment': sourceUrlFragment,
  'structure/spoofed-source-host': spoofedSourceHost,
  'structure/stranded-subhead': strandedSubhead,
  'structure/stray-credit': strayCredit,
  'structure/stray-url-punctuation': strayUrlPunctuation,
  'structure/title-in-byline': titleInByline,
  'structure/tracking-parameter': trackingParameter,
  'structure/trailing-space': trailingSpace,
  'structure/truncated-paragraph': truncatedParagraph,
  'structure/unreachable-source-url': unreachableSourceUrl,
  'structure/untidy-source-url': untidySourceUrl,
  'structure/web-residue': webResidue,
  'structure/wire-furniture': wireFurniture,
  'style/abbreviated-lone-month': abbreviatedLoneMonth,
  'style/abbreviated-million': abbreviatedMillion,
  'style/abbreviated-short-month': abbreviatedShortMonth,
  'style/abbreviated-state': abbreviatedState,
  'style/abbreviated-street': abbreviatedStreet,
  'style/abbreviated-weekday': abbreviatedWeekday,
  'style/ambiguous-twelve': ambiguousTwelve,
  'style/amount-of-things': amountOfThings,
  'style/apostrophe-in-decade': apostropheInDecade,
  'style/cents-in-dollars': centsInDollars,
  'style/cliche': cliche,
  'style/comma-before-company-suffix': commaBeforeCompanySuffix,
  'style/comma-before-name-suffix': commaBeforeNameSuffix,
  'style/comma-before-year': commaBeforeYear,
  'style/common-misspelling': commonMisspelling,
  'style/compass-capital': compassCapital,
  'style/comprised-of': comprisedOf,
  'style/courtesy-title': courtesyTitle,
  'style/dated-spelling': datedSpelling,
  'style/day-before-month': dayBeforeMonth,
  'style/day-before-time': dayBeforeTime,
  'style/directional-s': directionalS,
  'style/dotted-meridiem': dottedMeridiem,
  'style/dotted-us': dottedUs,
  'style/dotted-us-in-headline': dottedUsInHeadline,
  'style/editorial-adjective': editorialAdjective,
  'style/editorial-adverb': editorialAdverb,
  'style/empty-intensifier': emptyIntensifier,
  'style/fraction-figures': fractionFigures,
  'style/half-worded-range': halfWordedRange,
  'style/hyphenated-money': hyphenatedMoney,
  'style/journalese': journalese,
  'style/latin-abbreviation': latinAbbreviation,
  'style/less-for-fewer': lessForFewer,
  'style/lone-title-capital': loneTitleCapital,
  'style/lower-case-region': lowerCaseRegion,
  'style/lower-case-title': lowerCaseTitle,
  'style/malformed-dateline': malformedDateline,
  'style/malformed-month-abbreviation': malformedMonthAbbreviation,
  'style/malformed-party-tag': malformedPartyTag,
  'style/million-in-figures': millionInFigures,
  'style/missing-comma-after-state': missingCommaAfterState,
  'style/missing-comma-after-year': missingCommaAfterYear,
  'style/missing-thousands-comma': missingThousandsComma,
  'style/misused-its': misusedIts,
  'style/month-before-day': monthBeforeDay,
  'style/negative-temperature': negativeTemperature,
  'style/non-ap-term': nonApTerm,
  'style/non-medical-doctor': nonMedicalDoctor,
  'style/number-sign': numberSign,
  'style/numeral-at-sentence-start': numeralAtSentenceStart,
  'style/numeral-under-ten': numeralUnderTen,
  'style/numeric-date': numericDate,
  'style/oclock-time': oclockTime,
  'style/of-before-year': ofBeforeYear,
  'style/officialese': officialese,
  'style/ordinal-date': ordinalDate,
  'style/ordinal-numeral-under-ten': ordinalNumeralUnderTen,
  'style/outdated-place-name': outdatedPlaceName,
  'style/overlong-decimal': overlongDecimal,
  'style/percent-word': percentWord,
  'style/postal-state': postalState,
  'style/prime-dimension': primeDimension,
  'style/redundant-currency': redundantCurrency,
  'style/redundant-phrase': redundantPhrase,
  'style/redundant-time-of-day': redundantTimeOfDay,
  'style/relative-day': relativeDay,
  'style/repeated-title': repeatedTitle,
  'style/repeated-word': repeatedWord,
  'style/restrictive-which': restrictiveWhich,
  'style/season-capital': seasonCapital,
  'style/so-called': soCalled,
  'style/space-before-percent': spaceBeforePercent,
  'style/spaced-initials': spacedInitials,
  'style/spelled-age': spelledAge,
  'style/spelled-currency': spelledCurrency,
  'style/spelled-dimension': spelledDimension,
  'style/spelled-number-over-nine': spelledNumberOverNine,
  'style/spelled-percentage': spelledPercentage,
  'style/spelled-rank': spelledRank,
  'style/spelled-temperature': spelledTemperature,
  'style/title-capital-after-name': titleCapitalAfterName,
  'style/twenty-four-hour-clock': twentyFourHourClock,
  'style/unabbreviated-address': unabbreviatedAddress,
  'style/unabbreviated-company': unabbreviatedCompany,
  'style/unabbreviated-month': unabbreviatedMonth,
  'style/unabbreviated-title': unabbreviatedTitle,
  'style/undotted-degree': undottedDegree,
  'style/undotted-meridiem': undottedMeridiem,
  'style/undotted-us': undottedUs,
  'style/unhyphenated-fraction': unhyphenatedFraction,
  'style/unknown-word': unknownWord,
  'style/wordy-phrase': wordyPhrase,
  'style/wrong-age-hyphens': wrongAgeHyphens,
  'style/wrong-article': wrongArticle,
  'style/wrong-homophone': wrongHomophone,
  'style/zero-cents': zeroCents,
  'style/zero-minutes': zeroMinutes,
  'text/bidirectional-control': bidirectionalControl,
  'text/control-character': controlCharacter,
  'text/decomposed-letter': decomposedLetter,
  'text/emoji': emoji,
  'text/fraction-character': fractionCharacter,
  'text/homoglyph': homoglyph,
  'text/html-entity': htmlEntity,
  'text/html-tag': htmlTag,
  'text/invalid-utf8': invalidUtf8,
  'text/lost-apostrophe': lostApostrophe,
  'text/mixed-escapes': mixedEscapes,
  'text/mojibake': mojibake,
  'text/no-break-space': noBreakSpace,
  'text/odd-space': oddSpace,
  'text/presentation-form': presentationForm,
  'text/private-use-character': privateUseCharacter,
  'text/soft-hyphen': softHyphen,
  'text/superscript-ordinal': superscriptOrdinal,
  'text/visible-entity': visibleEntity,
  'text/zero-width-character': zeroWidthCharacter,
});
