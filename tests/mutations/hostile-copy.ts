const SIZE = 200_000;

const UNITS = [
  '"',
  "'",
  '(',
  '[',
  '*',
  ' ',
  '\n',
  'a-',
  '. ',
  'Mr. ',
  '<!--',
  '<!-- newslint-disable-next a -->',
  '<',
  '&amp;',
  '\\',
  'By ',
  'Original url:\n\n',
  '"We won.\n\n',
  '# a\n',
  'TASS\n\n',
  'e\u0301',
  '\0',
];

/** Names of texts, and texts of 200 KB that a careless loop or pattern would take hours over. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ...UNITS.map((unit): [string, string] => [
    JSON.stringify(unit),
    unit.repeat(Math.ceil(SIZE / unit.length)),
  ]),
  ['one word', 'a'.repeat(SIZE)],
  ['distinct words', Array.from({ length: SIZE / 8 }, (_, i) => `w${i.toString(36)}q`).join(' ')],
  ['a paragraph many times', '"The harbor reopened at dawn," she said.\n\n'.repeat(SIZE / 42)],
];
