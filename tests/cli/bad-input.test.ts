import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bin, faulty, findingsIn, folderOf, newslint, pathsIn, sound } from './desk.js';

const nothing = ['missing-headline', 'missing-byline', 'missing-date', 'missing-body', 'missing-source-url'];

const rulesOf = (content: string | Uint8Array): readonly string[] => {
  const run = newslint(folderOf({ 'a.txt': content }), ['--format', 'json', 'a.txt']);
  expect(run.err).toBe('');
  expect(run.code).toBe(1);
  return findingsIn(run.out).map((finding) => finding.split(' ')[1] as string);
};

test('an empty file, and blanks only, lack every section', () => {
  expect(rulesOf('').toSorted()).toEqual(nothing.toSorted());
  expect(rulesOf(' \n\r\n\t\n ').toSorted()).toEqual(nothing.toSorted());
  expect(rulesOf('\uFEFF').toSorted()).toEqual(nothing.toSorted());
});

test('one word lacks the other sections', () => {
  expect(rulesOf('word')).toContain('missing-byline');
  expect(rulesOf('word')).toContain('missing-source-url');
});

test('5 MB on one line, and 100,000 quotation marks, are linted in a moment', () => {
  const folder = folderOf({
    'line.txt': sound.replace('Two ferries', `${'The boats left at dawn. '.repeat(220_000)}Two ferries`),
    'marks.txt': sound.replace('Two ferries', '"'.repeat(100_000)),
  });
  const run = newslint(folder, ['--format', 'json']);
  expect(run.err).toBe('');
  expect(pathsIn(run.out)).toEqual(['line.txt', 'marks.txt']);
  expect([0, 1]).toContain(run.code);
});

test('NUL bytes alone do not make a story binary', () => {
  expect(rulesOf(faulty.replace('Two', 'T\0\0wo'))).toContain('unbalanced-quotes');
});

test('invalid UTF-8 is reported, and the rest is linted', () => {
  const rules = rulesOf(Buffer.from(faulty.replace('Carvalho', 'Carval\xe9'), 'latin1'));
  expect(rules).toContain('unbalanced-quotes');
  expect(rules).toContain('invalid-utf8');
});

test('UTF-16 is decoded, with a BOM and without, in either order', () => {
  const little = Buffer.from(faulty, 'utf16le');
  const folder = folderOf({
    'big.txt': Buffer.from(`\uFEFF${faulty}`, 'utf16le').swap16(),
    'bare.txt': little,
    'little.txt': Buffer.from(`\uFEFF${faulty}`, 'utf16le'),
    'odd.txt': Buffer.concat([little, Buffer.from('x')]),
  });
  const run = newslint(folder, ['--format', 'json']);
  expect(run.err).toBe('');
  const quotes = findingsIn(run.out).filter((finding) => finding.endsWith('unbalanced-quotes'));
  expect(quotes.map((finding) => finding.split(' ')[0])).toEqual(
    ['bare', 'big', 'little', 'odd'].map((name) => `${name}.txt:9`),
  );
});

test('binary files are refused by what they are, and the others are linted', () => {
  const noise = Buffer.alloc(4000, 0).map((_, index) => (index * 7919 + (index >> 3)) & 0xff);
  const folder = folderOf({
    'a.txt': faulty,
    'gzip.txt': gzipSync(sound),
    'noise.txt': noise,
    'pdf.txt': '%PDF-1.7\n1 0 obj\n',
    'png.txt': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'rtf.txt': '{\\rtf1\\ansi Ferry service resumes}',
    'zip.txt': 'PK\x03\x04word/document.xml',
  });
  const run = newslint(folder, []);
  expect(run.code).toBe(2);
  expect(run.out).toContain('unbalanced-quotes');
  expect(run.out).toContain('1 submission, 1 finding');
  const sentence = (name: string, kind: string) =>
    `newslint: "${name}.txt" is no text but ${kind}; save the story as plain text.`;
  expect(run.err.trimEnd().split('\n')).toEqual([
    sentence('gzip', 'a gzip archive'),
    sentence('noise', 'binary data'),
    sentence('pdf', 'a PDF document'),
    sentence('png', 'a PNG image'),
    sentence('rtf', 'an RTF document'),
    sentence('zip', 'a ZIP archive, or an Office document, which is one inside'),
  ]);
});

test('a file of 2 GB is refused unread', () => {
  const folder = folderOf({ 'a.txt': sound, 'huge.txt': '' });
  truncateSync(join(folder, 'huge.txt'), 2 ** 31);
  expect(newslint(folder, [])).toEqual({
    code: 2,
    out: '1 submission, nothing to report.\n',
    err: 'newslint: "huge.txt" was not read: it is larger than 64 MB, and no story is.\n',
  });
});

test('an endless device is refused too', () => {
  expect(newslint(folderOf(), ['/dev/zero'])).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('it is larger than 64 MB, and no story is.'),
  });
});

test('a folder and a file without read permission are said, and the others are linted', () => {
  const folder = folderOf({ 'a.txt': faulty, 'b.txt': sound, 'closed/c.txt': sound });
  chmodSync(join(folder, 'b.txt'), 0);
  chmodSync(join(folder, 'closed'), 0);
  const run = newslint(folder, [], { asNobody: true });
  chmodSync(join(folder, 'closed'), 0o755);
  expect(run.out).toContain('1 submission, 1 finding');
  expect(run.code).toBe(2);
  expect(run.err).toBe(
    'newslint: "closed" cannot be read: you have no permission.\n' +
      'newslint: "b.txt" cannot be read: you have no permission.\n',
  );
});

test('a file that vanishes between finding and reading is said', async () => {
  const folder = folderOf({ 'z.txt': sound });
  const pipe = join(folder, 'a-pipe');
  execFileSync('mkfifo', [pipe]);
  const child = spawn(process.execPath, [bin, 'a-pipe', 'z.txt'], { cwd: folder });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const code = new Promise((resolve) => child.on('close', resolve));
  // Opening a pipe to write waits until it is opened to read: by then every path has been looked up.
  const writer = spawn('bash', ['-c', 'exec 3> a-pipe; rm z.txt; cat >&3'], { cwd: folder });
  writer.stdin.end(sound);
  expect(await code).toBe(2);
  expect(err).toBe('newslint: "z.txt" cannot be read: it is not there any more.\n');
});

test('a folder that vanishes is no crash', () => {
  const folder = folderOf({ 'sub/a.txt': sound });
  writeFileSync(join(folder, 'go.sh'), 'cd sub && rm -r ../sub && exec "$@"');
  const run = execFileSync('bash', ['-c', `bash go.sh ${process.execPath} ${bin} 2>&1 || echo $?`], {
    cwd: folder,
  });
  expect(run.toString()).toContain('the folder you are in is not there any more');
  expect(run.toString()).toMatch(/\n2\n$/);
  rmSync(join(folder, 'go.sh'));
});
