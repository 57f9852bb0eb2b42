import { describe, expect, test } from 'vitest';
import { parseSubmission } from '../../src/submission/parse.js';
import { cut, storyAround } from './story.js';

const story = storyAround('Two ferries left before noon.');

describe('the parts of a long story', () => {
  const text = [
    'Harbor reopens after storm',
    'Ferries sail again, and the fleet is whole',
    'By Ana Brik and',
    'November 11, 2022',
    'INES CARVALHO / ATLANTIC NEWS',
    'TASS',
    'The harbor reopened at dawn. <!-- newslint-disable-file it -- why -->',
    'What comes next',
    '- One\n- Two',
    '> The dam held.',
    'https://b.example/clip',
    'Photo: Omar Diaz',
    'The end came.',
    'Source:',
    '<https://a.example/x>',
    'Original url: https://a.example/y',
  ].join('\n\n');
  const submission = parseSubmission(text);
  const filed = (range: { start: number; end: number } | undefined) => cut(text, range);

  test('are joined where they belong together', () => {
    expect(submission.sections.map(({ kind, blocks }) => `${kind} ${blocks.length}`)).toEqual([
      'headline 1',
      'byline 1',
      'date 1',
      'credit 2',
      'body 6',
      'credit 1',
      'body 1',
      'source 2',
      'source 1',
    ]);
  });

  test('are told apart', () => {
    expect(submission.credits.map((block) => filed(block.range))).toEqual([
      'INES CARVALHO / ATLANTIC NEWS',
      'TASS',
      'Photo: Omar Diaz',
    ]);
    expect(submission.body.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'subhead',
      'list-item',
      'list-item',
      'blockquote',
      'embed',
      'paragraph',
    ]);
    expect(submission.directives.map(({ verb, reason }) => `${verb}: ${reason}`)).toEqual([
      'disable-file: why',
    ]);
    expect(submission.body[0]?.text).toBe('The harbor reopened at dawn.');
  });

  test('say what is wrong with them and where they lie', () => {
    expect(submission.byline).toMatchObject({ authors: [], fault: { reason: 'a name is missing' } });
    expect(filed(submission.source?.urlBlock?.range)).toBe('<https://a.example/x>');
    expect(filed(submission.source?.label?.range)).toBe('Source:');
    expect(submission.encoding).toEqual({ name: 'utf-8', valid: true });
    const encoding = { name: 'windows-1252', valid: false } as const;
    expect(parseSubmission(text, { encoding } as never).encoding).toEqual(encoding);
  });

  test('are left out where they are not there', () => {
    const { byline, source } = parseSubmission(story);
    expect(Object.keys(byline ?? {})).toEqual(['block', 'authors']);
    expect(Object.keys(source ?? {})).toContain('urlBlock');
    const { headline, ...rest } = parseSubmission('Source: https://a.example/x\n\nBy Ana Brik');
    expect(headline).toBeUndefined();
    expect(Object.keys(rest.source ?? {})).toEqual(['block', 'label', 'url']);
  });
});
