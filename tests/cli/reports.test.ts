import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faulty, findingsIn, fixable, folderOf, newslint, pathsIn, shell } from './desk.js';

test('one run writes several reports', () => {
  const folder = folderOf({ 'a.txt': faulty });
  const run = newslint(folder, ['--format', 'stylish', '--format', 'json:out/a.json', '--format=pretty:b']);
  expect(run).toMatchObject({ code: 1, err: '' });
  expect(run.out).toMatch(/^a\.txt\n/);
  expect(findingsIn(readFileSync(join(folder, 'out/a.json'), 'utf8'))).toEqual(['a.txt:9 unbalanced-quotes']);
  expect(readFileSync(join(folder, 'b'), 'utf8')).toMatch(/^error\[unbalanced-quotes\]/);
});

test('what nobody asked for is not printed, and the exit code stays', () => {
  const folder = folderOf({ 'a.txt': faulty });
  expect(newslint(folder, ['--format', 'json:a.json'])).toEqual({ code: 1, out: '', err: '' });
  expect(newslint(folder, ['--format', 'json', '--format', 'pretty:p', '--output-file', 'o']).out).toBe('');
  expect(pathsIn(readFileSync(join(folder, 'o'), 'utf8'))).toEqual(['a.txt']);
});

test('neither a reader that goes away nor a disk that is full costs another report', () => {
  const files = Array.from({ length: 40 }, (_, index) => [`${index}.txt`, faulty.repeat(20)]);
  const folder = folderOf(Object.fromEntries(files));
  const gone = shell(folder, '$newslint --format pretty --format json:a.json | head -1; echo "$PIPESTATUS"');
  expect(gone.out).toMatch(/\n1\n$/);
  expect(pathsIn(readFileSync(join(folder, 'a.json'), 'utf8'))).toHaveLength(40);
  const full = newslint(folder, ['--format', 'json:/dev/full', '--format', 'json:b.json']);
  expect(full).toEqual({
    code: 2,
    out: '',
    err: 'newslint: cannot write "/dev/full": no space is left on the device.\n',
  });
  expect(pathsIn(readFileSync(join(folder, 'b.json'), 'utf8'))).toHaveLength(40);
});

test('no colour in a file, whatever the environment asks for', () => {
  const folder = folderOf({ 'a.txt': faulty });
  const env = { FORCE_COLOR: '1' };
  expect(newslint(folder, ['--format', 'stylish', '--format', 'pretty:p'], { env }).out).toContain('\x1b[');
  expect(readFileSync(join(folder, 'p'), 'utf8')).not.toContain('\x1b');
});

test('formats that describe rules know all that there is to say', () => {
  const folder = folderOf({ 'a.txt': faulty });
  const sarif = JSON.parse(newslint(folder, ['--format', 'sarif']).out);
  const { rules } = sarif.runs[0].tool.driver;
  expect(rules.length).toBeGreaterThan(100);
  for (const { help } of rules) expect(help.text).toMatch(/\.\n\n\S/);
  for (const format of ['sarif', 'teamcity', 'html'])
    expect(newslint(folder, ['--format', format]).out).not.toMatch(/undefined(?!-acronym)/);
});

test('two reports cannot have one place', () => {
  const folder = folderOf({ 'a.txt': faulty, 'old.json': 'older' });
  symlinkSync('old.json', join(folder, 'link'));
  const say = (...args: string[]) => {
    const { code, out, err } = newslint(folder, args);
    expect([code, out]).toEqual([2, '']);
    return err;
  };
  expect(say('--format', 'stylish', '--format', 'json')).toBe(
    'newslint: "stylish" and "json" would all go to standard output; give all but one a file, as in "json:FILE".\n',
  );
  expect(say('--format', 'json', '--format', 'json', '--output-file', 'x')).toContain('"x"');
  expect(say('--format', 'json:old.json', '--format', 'pretty:./link')).toBe(
    'newslint: "json" and "pretty" would both be written to "./link"; give each a file of its own.\n',
  );
  expect(say('--format', 'json:a', '--output-file', 'a')).toContain('"--output-file" would get nothing');
  expect(say('--format', 'json:')).toBe(
    'newslint: "--format json:" names no file; write it behind the colon.\n',
  );
  expect(say('--format', 'json:a.txt')).toContain('is one of the files to lint');
  expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('older');
});

test('a report larger than memory for it comes out whole', () => {
  const folder = folderOf();
  for (let index = 0; index < 50; index++) writeFileSync(join(folder, `${index}.txt`), faulty.repeat(40));
  const run = newslint(folder, ['--format', 'json', '--format', 'json:big.json', '--min-severity', 'info']);
  expect(run.out.length).toBeGreaterThan(3_000_000);
  expect(readFileSync(join(folder, 'big.json'), 'utf8') === run.out).toBe(true);
});

test('a run that is stopped leaves the older report and nothing else', () => {
  const folder = folderOf({ 'a.txt': fixable, 'r.json': 'older' });
  const stopped = 'mkfifo b; (cat a.txt; sleep 5) > b & sleep 0.1';
  const line = `${stopped}; timeout -s INT 1 $newslint a.txt b --format json:r.json; echo $?; kill %1; rm b`;
  expect(shell(folder, line).out).toBe('124\n');
  expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'r.json']);
  expect(readFileSync(join(folder, 'r.json'), 'utf8')).toBe('older');
});
