import fc from '../seeded.js';

/** What submissions are made of, sound and broken, for texts that no person would write. */
const TOKENS = [
  ...'"\'“”‘’«»„[]()&\\*—a ',
  ...['](', '**', '***bold***', '\\$', '\\"', '# Heading', '> ', '- ', '1. '],
  ...['[Ana Brik for AFP](#)', '[a link](https://news.example.org/a_(b))'],
  ...['<https://news.example.org/2022/11/11/harbor-reopens-after-storm>', 'https://news.example.org/a b'],
  ...['By ', 'By by Ana', 'By Ana Brik and Omar Diaz', 'TASS', 'Photo: Ana Brik'],
  ...['November 11, 2022', 'February 30, 2023', 'Nov. 11, 2022', '11/12/2022'],
  ...['Original url:', 'Source: ', 'ftp://news.example.org'],
  ...['<!--', '-->', '<!-- newslint-disable-next unbalanced-quotes -- why -->', '<!-- newslint-nonsense -->'],
  '<!-- newslint-disable-file noncanonical-date, hard-sentence -->',
  ...['&amp;', '&quot;', '&#x1F389;', '&nbsp;'],
  ...['\u00AD', '\u200B', '\u00A0', '\uFEFF', '\u202E', '\0', '🎉', '👩‍👩‍👧', '\uD83C', 'e\u0301', '李静怡'],
  ...["don't", "the players' union", "the '90s", 'rock ’n’ roll', 'who is 6\'2"', 'a 27" screen'],
  ...['Mr.', 'U.S. ', 'No. 4', '5:40 a.m. Sunday', 'she said.', ', he said, ', '... '],
  ...['harbor', 'Harbor reopens after storm', 'The harbor reopened at dawn, a day after the storm.'],
  ...['\t', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r'],
];

/** Texts put together from pieces of submissions. */
export const tokenText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...TOKENS), { maxLength: 60 })
  .map((tokens) => tokens.join(''));

/** Texts of any UTF-16 code units, halves of pairs included. */
export const unitText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 9, max: 126 })), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

/** Texts of whole characters as readers count them. */
export const graphemeText: fc.Arbitrary<string> = fc.string({ unit: 'grapheme', maxLength: 200 });

/** Sound fronts and ends with anything for a body. */
export const storyText: fc.Arbitrary<string> = fc
  .array(tokenText, { maxLength: 4 })
  .map((body) =>
    [
      'Harbor reopens after storm',
      'By Ana Brik',
      'November 11, 2022',
      ...body,
      'Original url: <https://news.example.org/2022/11/11/harbor-reopens-after-storm>',
    ].join('\n\n'),
  );

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: tokenText },
  { weight: 3, arbitrary: storyText },
  { weight: 1, arbitrary: unitText },
  { weight: 1, arbitrary: graphemeText },
);
