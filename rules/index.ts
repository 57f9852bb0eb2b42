// Made by scripts/generate-index.js from the folder; do not edit.
import { catalogue } from '../src/rule/define.js';
import dateUrlMismatch from './consistency/date-url-mismatch.js';
import headlineUrlMismatch from './consistency/headline-url-mismatch.js';
import invalidDate from './dates/invalid-date.js';
import noncanonicalDate from './dates/noncanonical-date.js';
import idleDirective from './directives/idle-directive.js';
import unknownDirective from './directives/unknown-directive.js';
import reversedQuote from './quotes/reversed-quote.js';
import unbalancedQuotes from './quotes/unbalanced-quotes.js';
import hardSentence from './readability/hard-sentence.js';
import malformedByline from './structure/malformed-byline.js';
import malformedSourceUrl from './structure/malformed-source-url.js';
import misplacedSection from './structure/misplaced-section.js';
import missingBody from './structure/missing-body.js';
import missingByline from './structure/missing-byline.js';
import missingDate from './structure/missing-date.js';
import missingHeadline from './structure/missing-headline.js';
import missingSourceUrl from './structure/missing-source-url.js';
import repeatedSection from './structure/repeated-section.js';
import controlCharacter from './text/control-character.js';
import invalidUtf8 from './text/invalid-utf8.js';

/** Every rule that newslint knows. */
export const rules = catalogue({
  'consistency/date-url-mismatch': dateUrlMismatch,
  'consistency/headline-url-mismatch': headlineUrlMismatch,
  'dates/invalid-date': invalidDate,
  'dates/noncanonical-date': noncanonicalDate,
  'directives/idle-directive': idleDirective,
  'directives/unknown-directive': unknownDirective,
  'quotes/reversed-quote': reversedQuote,
  'quotes/unbalanced-quotes': unbalancedQuotes,
  'readability/hard-sentence': hardSentence,
  'structure/malformed-byline': malformedByline,
  'structure/malformed-source-url': malformedSourceUrl,
  'structure/misplaced-section': misplacedSection,
  'structure/missing-body': missingBody,
  'structure/missing-byline': missingByline,
  'structure/missing-date': missingDate,
  'structure/missing-headline': missingHeadline,
  'structure/missing-source-url': missingSourceUrl,
  'structure/repeated-section': repeatedSection,
  'text/control-character': controlCharacter,
  'text/invalid-utf8': invalidUtf8,
});
