import { describe, expect, test } from 'vitest';
import { parseSubmission } from '../../src/submission/parse.js';
import { compareRanges } from '../../src/text/range.js';
import fc, { MANY, runs } from '../seeded.js';
import { cut, kindsOf, storyAround } from './story.js';

const story = storyAround('"It cost \\$400," the [mayor](#m) said.\n\n- One\n- Two').replace(
  'By Ana Brik',
  'By [Ana Brik for AFP](#ana) and Omar Diaz',
);

describe('a sound story', () => {
  const submission = parseSubmission(story);
  const filed = (range: { start: number; end: number } | undefined) => cut(story, range);

  test('has every section, with its range', () => {
    expect(submission.sections.map(({ kind, range }) => `${kind}: ${filed(range)?.slice(0, 20)}`)).toEqual([
      'headline: Harbor reopens after',
      'byline: By [Ana Brik for AFP',
      'date: November 11, 2022',
      'body: The harbor reopened ',
      'source: Original url:\n\n<http',
    ]);
    expect(filed(submission.headline?.range)).toBe('Harbor reopens after storm');
    expect(submission.credits).toEqual([]);
    expect(submission.body).toHaveLength(4);
  });

  test('has its authors', () => {
    const authors = submission.byline?.authors ?? [];
    expect(authors.map(({ nameRange }) => filed(nameRange))).toEqual(['Ana Brik', 'Omar Diaz']);
    expect(filed(authors[0]?.agencyRange)).toBe('AFP');
    expect(filed(authors[0]?.urlRange)).toBe('#ana');
  });

  test('has its day', () => {
    expect(submission.date).toMatchObject({ iso: '2022-11-11', canonical: true });
  });

  test('has its source', () => {
    const { label, url } = submission.source ?? {};
    expect([label?.text, filed(label?.range)]).toEqual(['Original url:', 'Original url:']);
    expect(url?.text).toBe('https://news.example.org/2022/11/11/harbor-reopens-storm');
    expect(filed(url?.range)).toBe(url?.text);
  });

  test('knows where the addresses of links stand', () => {
    expect(submission.targets.map(filed)).toEqual([
      '#ana',
      '#m',
      'https://news.example.org/2022/11/11/harbor-reopens-storm',
    ]);
  });
});

test.each([
  ['Original url:\n\n<https://a.example/x>', 'Original url:', 'https://a.example/x'],
  ['Original URL: <https://a.example/x>', 'Original URL:', 'https://a.example/x'],
  ['Source: [the story](https://a.example/x)', 'Source:', 'https://a.example/x'],
  ['Source URL:\nhttps://a.example/x', 'Source URL:', 'https://a.example/x'],
  ['Link:\n\nhttp://a.example/x', 'Link:', 'http://a.example/x'],
  ['**Original url:**\n\n<https://a.example/x>', '**Original url:**', 'https://a.example/x'],
  ['<https://a.example/x>', undefined, 'https://a.example/x'],
  ['https://a.example/x', undefined, 'https://a.example/x'],
  ['Original url:', 'Original url:', undefined],
  ['Source:', 'Source:', undefined],
  ['Original url:\n\n<https://a.example/x y>', 'Original url:', 'https://a.example/x y'],
  ['Original url:\n\nhttps//a.example/x', 'Original url:', 'https//a.example/x'],
  ['Original url: not yet', 'Original url:', 'not yet'],
])('the source %j', (tail, label, url) => {
  const text = story.replace(/Original url:[\s\S]*/, tail);
  const { source } = parseSubmission(text);
  expect([source?.label?.text, source?.url?.text]).toEqual([label, url]);
  expect([cut(text, source?.label?.range), cut(text, source?.url?.range)]).toEqual([label, url]);
});

test('a label of the desk is a label', () => {
  const text = story.replace('Original url:', 'Quelle:');
  expect(parseSubmission(text, { sourceLabels: ['Quelle:'] }).source?.label?.text).toBe('Quelle:');
});

test.each([
  ['11/12/2022', { readings: ['2022-11-12', '2022-12-11'] }],
  ['February 30, 2023', { readings: [], nearest: ['2023-02-28'] }],
])('the date %s has no day', (line, expected) => {
  const { date } = parseSubmission(story.replace('November 11, 2022', line));
  expect(date).toMatchObject(expected);
  expect(date?.iso).toBeUndefined();
});

describe('whatever is filed', () => {
  const sound = (text: string): void => {
    const { blocks, sections, quotations, quoteFaults, targets } = parseSubmission(text);
    const ranges = [blocks, sections, quotations, quoteFaults].flatMap((each) =>
      each.map(({ range }) => range),
    );
    for (const { start, end } of [...ranges, ...targets]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect([...blocks].sort((a, b) => compareRanges(a.range, b.range))).toEqual(blocks);
    expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, i) => i));
    for (const [i, { range }] of blocks.entries()) {
      expect(range.start).toBeGreaterThanOrEqual(blocks[i - 1]?.range.end ?? 0);
    }
  };

  test('every prefix and suffix of a story parses', () => {
    for (let at = 0; at <= story.length; at += 3) {
      sound(story.slice(0, at));
      sound(story.slice(at));
    }
  });

  test('scraps put together parse', () => {
    const scraps = [
      'By ',
      'By',
      'November 11, 2022',
      '11/11/',
      'Original url:',
      '<http',
      '>',
      '[a](#)',
      '[',
      '"',
    ];
    const more = [
      "'",
      '\\',
      '&amp;',
      '<!--',
      '-->',
      '\n',
      '\n\n',
      '\r\n',
      '- ',
      '> ',
      '# ',
      'Storm hits.',
      '\u0000',
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...scraps, ...more, '\uD83D'), maxLength: 30 }), sound),
      { numRuns: runs(300) },
    );
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['blank lines', (text: string) => `\n\n${text.replaceAll('\n\n', '\n \n\n\n')}\n\n`],
    ['no final newline', (text: string) => text.trimEnd()],
    ['trailing spaces', (text: string) => text.replaceAll('\n', '  \n')],
    ['a BOM', (text: string) => `\uFEFF${text}`],
  ])('%s change no section', (_, change) => {
    expect(kindsOf(parseSubmission(change(story)))).toEqual(kindsOf(parseSubmission(story)));
  });

  test.each([
    ...[
      'a ',
      'Ana\n\n',
      'By Ana Brik\n',
      'By Ana\n\n',
      'November 11, 2022\n\n',
      'TASS\n\n',
      '<https://a.b/c>\n\n',
    ],
    ...[
      'Source:\n\n',
      'Original url:\n\n',
      'Original url: <https://a.b/c>\n',
      '- a\n',
      '# a\n',
      '> ',
      '\n',
      '"a\n\n',
    ],
    '<!-- newslint-disable-next a -->\n',
  ])('many %j are read to the end', (copy) => {
    expect(() => parseSubmission(copy.repeat(MANY / copy.length))).not.toThrow();
  });
});
