import type { Log, ReportingDescriptor, Result } from 'sarif';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.js';
import { indexLines } from '../../src/index.js';
import { json } from '../../src/report/json.js';
import { descriptorOf, resultOf, sarif } from '../../src/report/sarif.js';
import { artifactOf, plainMessage } from '../../src/report/sarif-parts.js';
import { hostileFile } from './hostile.js';
import { clean, diagnosticAt, fileOf, write } from './sample.js';

const change = { title: 'Delete it.', edits: [{ range: { start: 17, end: 20 }, text: '' }] };
const file = fileOf('Clean line.\n\nThe [|the|] cat.', {
  ruleId: 'date-url-mismatch',
  related: [{ range: { start: 0, end: 5 }, message: 'Here too.' }],
  fix: change,
  suggestions: [change],
});
const parse = (files: Parameters<typeof write>[1]): Log => JSON.parse(write(sarif, files));

// The compiler holds these to the published definition.
const page = { artifact: artifactOf('a.txt'), lines: indexLines(file.text) };
const results: Result[] = file.diagnostics.map((each) => resultOf(each, page, new Map()));
const descriptors: ReportingDescriptor[] = rules.map(descriptorOf);

test('a result says what, where, with which end, and how to mend it', () => {
  const [run] = parse([clean(), file]).runs;
  expect(run?.columnKind).toBe('utf16CodeUnits');
  expect(run?.tool.driver.rules).toEqual(descriptors);
  const [result] = run?.results ?? [];
  const [entry] = JSON.parse(write(json, [file])).files;
  const physicalLocation = {
    artifactLocation: { uri: 'a.txt', uriBaseId: '%SRCROOT%' },
    region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 8, charOffset: 17, charLength: 3 },
  };
  expect(result).toMatchObject({
    ...results[0],
    level: 'warning',
    locations: [{ physicalLocation }],
    relatedLocations: [{ id: 1, message: { text: 'Here too.' } }],
    partialFingerprints: { 'newslint/v1': entry.diagnostics[0].fingerprint },
    suppressions: [],
  });
  expect(run?.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('date-url-mismatch');
  const replacement = { deletedRegion: physicalLocation.region, insertedContent: { text: '' } };
  const artifactChanges = [
    { artifactLocation: physicalLocation.artifactLocation, replacements: [replacement] },
  ];
  expect(result?.fixes).toEqual(
    ['safe', 'suggestion'].map((kind) => ({
      description: { text: 'Delete it.' },
      artifactChanges,
      properties: { kind },
    })),
  );
});

test('what was silenced is there with its reason, and changes no fingerprint', () => {
  const silence = (range: { start: number; end: number }, justification?: string) => ({
    ...diagnosticAt(range),
    suppression: { kind: 'inSource' as const, ...(justification && { justification }) },
  });
  const suppressed = [silence({ start: 17, end: 20 }, 'House style.'), silence({ start: 17, end: 20 })];
  const [run] = parse([{ ...file, suppressed }]).runs;
  expect(run?.results?.map(({ suppressions }) => suppressions)).toEqual([
    [],
    [{ kind: 'inSource', justification: 'House style.' }],
    [{ kind: 'inSource' }],
  ]);
  const marks = run?.results?.map(({ partialFingerprints }) => partialFingerprints?.['newslint/v1']);
  expect(new Set(marks).size).toBe(3);
  expect(marks?.[0]).toBe(parse([file]).runs[0]?.results?.[0]?.partialFingerprints?.['newslint/v1']);
});

test('a run without results is one that succeeded', () => {
  for (const files of [[], [clean()]]) {
    const [run] = parse(files).runs;
    expect([run?.results, run?.invocations]).toEqual([[], [{ executionSuccessful: true }]]);
  }
});

test('a rule that broke is a notification', () => {
  const [run] = parse([
    { ...clean(), failures: [{ ruleId: 'future-date', error: new Error('No day.') }] },
  ]).runs;
  expect(run?.invocations?.[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [
      {
        level: 'error',
        associatedRule: { id: 'future-date' },
        message: { text: expect.stringContaining('No day.') },
      },
    ],
  });
});

test.each([
  ['a b/ü%.txt', 'a%20b/%C3%BC%25.txt', true],
  ['::x.txt', '%3A%3Ax.txt', true],
  ['../up.txt', '../up.txt', true],
  ['/tmp/x.txt', 'file:///tmp/x.txt', false],
  ['D:/news/x.txt', 'file:///D:/news/x.txt', false],
  ['half \ud800.txt', 'half%20%5Cud800.txt', true],
])('the path %j is the URI %s', (path, uri, isRelative) => {
  expect(artifactOf(path)).toEqual({ uri, ...(isRelative && { uriBaseId: '%SRCROOT%' }) });
  expect(new URL(uri, 'file:///root/sub/').protocol).toBe('file:');
});

test('a message holds no link of the copy’s own', () => {
  expect(plainMessage('See [this](javascript:alert).').text).toBe('See \\[this\\](javascript:alert).');
  expect(plainMessage('A [sic] and (so on).').text).toBe('A [sic] and (so on).');
});

test('hostile copy comes back whole', () => {
  const [run] = parse([hostileFile]).runs;
  expect(run?.results?.[3]?.message.text).toBe(']]>');
  expect(run?.results?.[0]?.message.text?.replace(/\\([[\]\\])/g, '$1')).toBe(
    hostileFile.diagnostics[0]?.message,
  );
});
