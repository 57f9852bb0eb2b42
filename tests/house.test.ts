import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.js';
import { lint, planOf } from '../src/index.js';
import { storyOf } from './example.js';
import { proseOf } from './prose.js';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
/** Messages and pages are no stories: their paragraphs have no order, and nothing to do with each other. */
const recommended = planOf('newslint:recommended', '2026-11-23');
const plan = {
  ...recommended,
  rules: recommended.rules.filter(({ rule }) => !['consistency', 'structure'].includes(rule.category)),
};

/** A mark that a sentence speaks of, as in “turn it to ’”, and does not use. */
const MENTIONED = /(?<=\s|“)["'“”‘’«»\uFFFD](?=[.,;?!]?(?:\s|”|$))/gm;

/** Words in “ ” are somebody's copy, faults and all; what is said of them is ours. */
const CITED = /“[^”]*”/g;

/** What newslint says of paragraphs as the body of a sound story. */
function judge(paragraphs: readonly string[]): string[] {
  const ours = new Set(paragraphs.map((each) => each.replace(CITED, 'It').replace(MENTIONED, 'it')));
  const copy = ['The harbor reopened at dawn.', ...ours].join('\n\n');
  const { text } = storyOf({ copy });
  const { diagnostics, failures } = lint({ path: 'house.txt', text }, plan);
  expect(failures).toEqual([]);
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, message, range }) => `${ruleId}: ${message} “${text.slice(range.start, range.end)}”`);
}

const LONGEST_MESSAGE = 110;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const messages = rule.examples.wrong.map(({ says }) => says);

  test('is written as newslint would have it', () => {
    const notes = rule.examples.right.flatMap((example) =>
      typeof example === 'string' ? [] : (example.note ?? []),
    );
    const descriptions = Object.values(rule.options ?? {}).map(({ description }) => description);
    const prose = [rule.summary, rule.why, ...descriptions, ...notes, rule.credit ?? ''];
    expect(judge([...proseOf(prose.join('\n\n')), ...messages])).toEqual([]);
  });

  test.each(messages)('%s', (message) => {
    // The copy may hold anything; what is said of it may not.
    const words = message.replace(/“[^”]*”/g, '“”');
    expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
    expect(message).toMatch(/[.?]$/);
    expect(words).not.toContain(id);
    expect(words).not.toMatch(/unexpected|please/i);
  });
});

test.runIf(existsSync(README))('the README is written as newslint would have it', () => {
  expect(judge(proseOf(readFileSync(README, 'utf8')))).toEqual([]);
});

test('prose is what is left of a page without code, tables and headings', () => {
  const page = [
    '# Title',
    'A paragraph with `code`\nover two lines.',
    '```sh\nnpm test\n```',
    '| a | b |\n| --- | --- |',
    '- One item.\n- Another one.',
    '<!-- rules:start -->',
    '> A quotation.',
  ].join('\n\n');
  const prose = ['A paragraph with “code” over two lines.', 'One item.', 'Another one.', 'A quotation.'];
  expect(proseOf(page)).toEqual(prose);
});
