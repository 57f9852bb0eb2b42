import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn, folderOf, newslint, shell } from './desk.js';

/** A story with nothing to report by itself. */
const storyOf = (headline: string, body: string, slug = headline): string =>
  [
    headline,
    'By Ana Brik',
    'November 11, 2022',
    body,
    'Original url:',
    `<https://news.example.org/2022/11/11/${slug.toLowerCase().replaceAll(' ', '-')}>`,
    '',
  ].join('\n\n');

const BODY =
  'Two ferries left the harbor at dawn on Friday, a day after the storm, with four hundred people on board who had slept on benches and on the floor of the customs hall. The crews had cleared the channel overnight. The port lost a crane and most of its ropes.';

const files = {
  'a.txt': storyOf('Ferry service resumes', BODY),
  'b/late.txt': storyOf('Ferries sail again', BODY.replace('at dawn', 'at noon')),
  'c.txt': storyOf('Ferry service resumes', 'The island school opens on Monday.', 'Island school opens'),
  'd.txt': storyOf('Harbor counts its losses', 'The port needs a crane.', 'Ferries sail again'),
};

const found = [
  'a.txt:1 duplicate-headline',
  'a.txt:7 near-duplicate-story',
  'b/late.txt:7 near-duplicate-story',
  'b/late.txt:11 duplicate-source-url',
  'c.txt:1 duplicate-headline',
  'd.txt:11 duplicate-source-url',
];

const twinsIn = (json: string): readonly string[] =>
  findingsIn(json).filter((each) => / (?:near-)?duplicate-/.test(each));

test('each of two stories points at the other', () => {
  const run = newslint(folderOf(files), ['--format', 'json']);
  expect([twinsIn(run.out), run.code, run.err]).toEqual([found, 0, '']);
  const [first] = JSON.parse(run.out).files[0].diagnostics;
  expect(first).toMatchObject({
    severity: 'warning',
    message: 'The headline is that of “c.txt” too; word one otherwise or drop a story.',
    related: [
      {
        message: 'the same headline',
        path: 'c.txt',
        range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 22, offset: 21 } },
      },
    ],
  });
});

test('pretty names the place in the other file', () => {
  const { out } = newslint(folderOf(files), ['--format', 'pretty', 'b', 'd.txt']);
  expect(out).toContain('::: b/late.txt:11:2: the same source URL');
});

test('one story alone, and one that is piped, is compared with none', () => {
  const folder = folderOf(files);
  expect(newslint(folder, ['a.txt']).out).toBe('1 submission, nothing to report.\n');
  expect(shell(folder, '$newslint a.txt <(cat a.txt) | tail -n 1').out).toBe(
    '2 submissions, nothing to report.\n',
  );
  expect(shell(folder, '$newslint a.txt - < a.txt').out).toBe('2 submissions, nothing to report.\n');
});

test('shards see what lies in others, and together make the report of one run', () => {
  const folder = folderOf(files);
  const whole = newslint(folder, ['--format', 'json']);
  for (const index of [1, 2, 3])
    newslint(folder, ['--shard', `${index}/3`, '--format', 'json', '--output-file', `${index}.json`]);
  const merged = newslint(folder, ['merge', '1.json', '2.json', '3.json', '--format', 'json']);
  expect(merged.out).toBe(whole.out);
  rmSync(join(folder, 'a.txt'));
  expect(newslint(folder, ['merge', '1.json', '2.json', '3.json', '--format', 'json']).out).toBe(whole.out);
});

test('configs set them as other rules, for each file by its own', () => {
  const config = {
    rules: { 'near-duplicate-story': ['error', { share: 0.99 }], 'duplicate-headline': 'off' },
  };
  const folder = folderOf({ ...files, 'b/.newslintrc.json': JSON.stringify(config) });
  expect(twinsIn(newslint(folder, ['--format', 'json']).out)).toEqual(
    found.filter((each) => each !== 'b/late.txt:7 near-duplicate-story'),
  );
  const off = ['near-duplicate-story', 'duplicate-headline', 'duplicate-source-url'];
  const run = newslint(folder, ['--format', 'json', ...off.flatMap((id) => ['--rule', `${id}: off`])]);
  expect(twinsIn(run.out)).toEqual([]);
});

test('a directive silences them, and is not called idle where the other story is not in the run', () => {
  const directive = '<!-- newslint-disable-file duplicate-headline -- a series -->\n\n';
  const folder = folderOf({ ...files, 'c.txt': files['c.txt'].replace('Original', `${directive}Original`) });
  expect(twinsIn(newslint(folder, ['--format', 'json']).out)).not.toContain('c.txt:1 duplicate-headline');
  for (const paths of [['c.txt'], ['c.txt', 'd.txt']])
    expect(newslint(folder, paths).out).toContain('nothing to report.');
});

test('of many copies, each points at the first and the first at a few', () => {
  const copies = Array.from({ length: 30 }, (_, index) => [
    `${String(index).padStart(2, '0')}.txt`,
    files['a.txt'],
  ]);
  const run = newslint(folderOf(Object.fromEntries(copies)), ['--format', 'json']);
  const [first, second] = JSON.parse(run.out).files.map(
    ({ diagnostics }: { diagnostics: { ruleId: string }[] }) =>
      diagnostics.find(({ ruleId }) => ruleId === 'near-duplicate-story'),
  );
  expect(first.message).toBe(
    'The story is nearly that of “01.txt” and 28 more (100% alike); keep one of them.',
  );
  expect(first.related.map(({ path }: { path: string }) => path)).toEqual(['01.txt', '02.txt', '03.txt']);
  expect(second.related.map(({ path }: { path: string }) => path)).toEqual(['00.txt']);
});
