const SLICE = 'It reads a slice of at most 200 characters.';
const BYLINE = 'A byline has at most 3,000 characters.';
const DATE = 'A date has at most 60 characters.';
const NAME = 'It reads a name, a unit or a label that another pattern found and bounds.';
const NUMBER = 'It reads the figures of one number as node writes it.';

/** Patterns that take the square of what they read, by file and source, and why that is no matter. */
export const BOUNDED: readonly (readonly [path: string, source: string, why: string])[] = [
  ['src/cli/changes/hunks.ts', String.raw`[\t\r]+$`, NAME],
  ['src/engine/removal.ts', String.raw`\p{L}[\p{L}\p{N}.,;:!?"”’') ]*$`, SLICE],
  ['src/engine/removal.ts', String.raw`[ \t]*$`, SLICE],
  [
    'src/engine/values.ts',
    String.raw`,|\D+$`,
    'It reads the figures of one number, with no more than two letters behind them.',
  ],
  ['src/report/closing.ts', String.raw`\B(?=(?:\d{3})+$)`, NUMBER],
  ['src/rule/numbers.ts', String.raw`\B(?=(?:\d{3})+$)`, NUMBER],
  [
    'src/submission/byline.ts',
    String.raw`\s*,\s*(?:and|&)(?=\s|$)\s*|\s*[,;]\s*|\s+(?:and|&|with)\s+|^(?:and|&)\s+|\s+(?:and|&)$`,
    BYLINE,
  ],
  ['src/submission/byline.ts', String.raw`\s+(?:for|of|at|from)\s+`, BYLINE],
  ['src/submission/byline.ts', String.raw`\s*[|\u2022\u00B7].*$`, BYLINE],
  ['src/submission/byline.ts', String.raw`[[\]]|^\(|\([^)]*$|^[^(]*\)|\((?:#|\/|https?:)`, BYLINE],
  ['src/submission/byline.ts', String.raw`\p{Ll}{3,}[.?!]$`, BYLINE],
  ['src/submission/claims/units.ts', '[./]+$', NAME],
  [
    'src/submission/date.ts',
    String.raw`[\s,]+(?:at\s+)?\d{1,2}(?:[:.]\d{2}){0,2}\s?(?:[ap]\.?m\.?)?(?:\s?\(?(?:[A-Z]{1,4}T|UTC|GMT|BST|Z)\)?)?$`,
    DATE,
  ],
  ['src/submission/date.ts', String.raw`[\p{L}]+|\d+(?:st|nd|rd|th)?(?![\p{L}\d])|[^\s\p{L}\d]`, DATE],
  [
    'src/submission/directives.ts',
    String.raw`^(<!--\s*newslint-)([\w-]*)([\s\S]*)-->$`,
    'Every comment ends in -->, so what it tries first is right.',
  ],
  ['src/submission/source.ts', String.raw`\s*:\s*$`, 'It reads a label of the config.'],
  [
    'rules/consistency/unattributed-quotation.ts',
    String.raw`\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+(?:,\s[^,]{2,60},)?\s$`,
    SLICE,
  ],
  ['rules/quotes/punctuation-outside-quotes.ts', String.raw`[@/\\_=<>#]\S*$|\S\.\S+$`, SLICE],
  [
    'rules/readability/hard-sentence.ts',
    String.raw`\d+(?= out of)`,
    'It reads a message of retext-readability.',
  ],
  ['rules/structure/noncanonical-source-label.ts', String.raw`\s*:\s*$`, NAME],
  ['rules/structure/reversed-name.ts', String.raw`^\S+\s*,\s*\S+$`, BYLINE],
  [
    'rules/structure/title-in-byline.ts',
    String.raw`(?:^|,?\s+)(?:M\.?D\.?|Ph\.?\s?D\.?|M\.?B\.?A\.?|J\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|Esq\.?|M\.?P\.?H\.?)$`,
    BYLINE,
  ],
  ['rules/structure/title-in-byline.ts', String.raw`^[\s,]+|\s+$`, BYLINE],
  ['rules/style/abbreviated-weekday.ts', String.raw`\s+$`, SLICE],
  ['rules/style/courtesy-title.ts', "['’].*$", NAME],
  ['rules/style/undotted-us.ts', String.raw`\p{Lu}{4,} $`, SLICE],
];
