import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html } from '../../src/report/html/index.js';
import { markCopy } from '../../src/report/html/marks.js';
import fc, { MANY } from '../seeded.js';
import { HOSTILE, hostileFile } from './hostile.js';
import { clean, fileOf, write } from './sample.js';

/** The letters of a page’s copy, without its marks. */
const lettersOf = (marked: string): string =>
  marked
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:amp|lt|gt|quot|#39|#9);/g,
      (name) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[name] ?? '\t',
    );

test('overlapping marks lose and repeat no letter', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', '<', '&', '"', "'", ' ', '漢', '\n', '\t'),
    maxLength: 40,
  });
  const places = fc.array(fc.tuple(fc.nat(40), fc.nat(10)), { maxLength: 6 });
  fc.assert(
    fc.property(letters, places, (text, given) => {
      const inOrder = [...given].sort(([a], [b]) => a - b);
      const marks = inOrder.map(([at, length], note) => {
        const start = Math.min(at, text.length);
        return {
          range: { start, end: Math.min(start + length, text.length) },
          severity: 'info' as const,
          note,
        };
      });
      const marked = markCopy(text, { start: 0, end: text.length }, marks);
      expect(lettersOf(marked)).toBe(text);
      for (const { note } of marks)
        expect(marked).toMatch(new RegExp(`data-notes="(?:\\d+ )*${note}(?: \\d+)*"`));
    }),
  );
});

test('a mark says which notes are its own, and how grave the gravest is', () => {
  const marks = [
    { range: { start: 0, end: 3 }, severity: 'warning' as const, note: 1 },
    { range: { start: 2, end: 5 }, severity: 'error' as const, note: 2 },
    { range: { start: 6, end: 6 }, severity: 'info' as const, note: 3 },
  ];
  expect(markCopy('abcdef', { start: 0, end: 6 }, marks)).toBe(
    '<mark class="warning" data-notes="1">ab</mark><mark class="error" data-notes="1 2">c</mark>' +
      '<mark class="error" data-notes="2">de</mark>f<mark class="info caret" data-notes="3"></mark>',
  );
});

test('a story is set as newslint reads it, with its directives', () => {
  const story =
    'Piers reopen\n\nBy Ana Brik\n\nNovember 11, 2022\n\n<!-- newslint-disable-file x -->\n\nThe [|the|] pier.\n';
  const page = write(html, [clean(), fileOf(story)]);
  const kinds = Array.from(page.matchAll(/<p class="([\w-]+)" dir/g), ([, kind]) => kind);
  expect(kinds).toEqual(['headline', 'byline', 'date', 'aside', 'paragraph']);
  expect(page).toContain('&lt;!-- newslint-disable-file x --&gt;');
  expect(page).toContain('<h1>1 finding</h1>');
  expect(page).toContain('in 1 of 2 submissions');
});

test('of a long paragraph what lies around its marks is shown, in one piece where they are near', () => {
  const far = 'storm '.repeat(500);
  const page = write(html, [fileOf(`${far}[|near|] ${'so '.repeat(100)}[|by|] ${far}[|and far|] ${far}`)]);
  const [, copy = ''] = page.match(/<p class="\w+" dir="auto">(.*?)<\/p>/s) ?? [];
  expect(copy.match(/<mark/g)).toHaveLength(3);
  expect(copy.match(/…/g)).toHaveLength(4);
  expect(copy).toMatch(/^….*near<\/mark> (?:so )+<mark.*by<\/mark>[^…]+… ….*and far<\/mark>.*…$/s);
});

test.each([
  ['one paragraph', ' '],
  ['paragraphs', '\n\n'],
])('however many findings %s can hold', (_, gap) => {
  const count = MANY / 10;
  const page = write(html, [fileOf(`[|the|]${gap}`.repeat(count))]);
  expect(page.match(/<section class="note/g)).toHaveLength(count);
});

test('hostile copy adds no element', () => {
  const tagsOf = (page: string) => new Set(Array.from(page.matchAll(/<([a-z][\w]*)/g), ([, tag]) => tag));
  const page = write(html, [hostileFile]);
  const plainly = write(html, [
    { ...fileOf('[|a|]', { related: [{ range: { start: 0, end: 1 }, message: 'Here.' }] }), path: 'a' },
  ]);
  const own = new Set([...tagsOf(plainly), 'i', 'code']);
  expect([...tagsOf(page)].filter((tag) => !own.has(tag))).toEqual([]);
  expect(page.split('<script').length).toBe(2);
  expect(page).not.toContain(HOSTILE);
});

test('the policy names the very script and style of the page', () => {
  const page = write(html, []);
  for (const tag of ['script', 'style']) {
    const [, text = ''] = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page) ?? [];
    expect(page).toContain(`${tag}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  expect(page).not.toMatch(/https?:|@import|url\(/);
});
