import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlineSubmission } from '../../src/submission/outline.js';
import { parseSubmission } from '../../src/submission/parse.js';
import fc from '../seeded.js';

const read = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const stories = [...read('seeds'), ...read('examples/faulty')];

const LABELS = ['Filed from'];

/** The outline is what a parse finds, without what nobody compares. */
function expectSame(text: string): void {
  const { headline, body, source } = parseSubmission(text, { sourceLabels: LABELS });
  const outline = outlineSubmission(text, LABELS);
  expect(outline.text).toBe(text);
  expect(outline.headline).toEqual(headline);
  expect(outline.body).toEqual(body);
  expect(outline.source?.url).toEqual(source?.url);
}

test('an outline is what a parse finds of a story', () => {
  expect(stories.length).toBeGreaterThan(20);
  for (const text of stories) expectSame(text);
});

test('an outline is what a parse finds, whatever becomes of the blocks', () => {
  const blocks = stories.flatMap((text) => text.split(/\n\s*\n/));
  const odd = [
    'Original url:',
    'Source: <https://news.example.org/a>',
    'Filed from: news.example.org/b',
    'Link:',
    '<https://news.example.org/c>',
    'By Ana Brik\nNovember 11, 2022',
    '<!-- newslint-disable-file -->',
    '## Harbor',
    '- rope',
    '\u00adHarbor &amp; **dock**',
  ];
  const block = fc.oneof(fc.constantFrom(...blocks), fc.constantFrom(...odd));
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (parts) => expectSame(parts.join('\n\n'))),
    { numRuns: 400 },
  );
});
