import { expect, test } from 'vitest';
import { formatNames } from '../../src/report/index.js';
import { faulty, folderOf, newslint, sound } from './desk.js';

const EVIL =
  '\x1b[2J\x1b]0;owned\x07 \x9b31m \u202eevil\u2066 ]]> --> </script><script>alert(1)</script> ' +
  "%0A::error::owned ##vso[task.complete]owned ##teamcity[x] $(touch owned) `touch owned` '; touch owned #";

const NAME = `::error::${EVIL.replaceAll('/', '\u2215')}\n::error::owned.txt`;

/** A story whose headline, byline, date, quotation and address are all faulty, and all evil. */
const story = `${EVIL}\n\nBy by ${EVIL}\n\nNovembre 11, 2022 ${EVIL}\n\n"${EVIL} the the ${EVIL}\n\nSource: <javascript:${EVIL}>\n`;

/** What moves a terminal's cursor, turns text round or rings a bell. */
const RAW = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
/** What a CI system takes for a command. */
const COMMAND = /^\s*(?:::|##\[|##vso\[|##teamcity\[)/m;

/** The formats that are commands themselves; the tests of each read them as their reader does. */
const COMMANDING = new Set(['github', 'azure', 'teamcity']);

const MARKUP = new Set(['html', 'junit', 'checkstyle']);

test.each(formatNames)('%s lets nothing of an evil story with an evil name through', (format) => {
  const folder = folderOf({ [NAME]: story });
  const { code, out, err } = newslint(folder, ['--format', format, '--min-severity', 'info']);
  expect([code, err]).toEqual([1, '']);
  expect(out.length).toBeGreaterThan(200);
  expect(out).not.toMatch(RAW);
  if (!COMMANDING.has(format)) expect(out).not.toMatch(COMMAND);
  if (format === 'github') expect(out).not.toMatch(/^\s*::(?!(?:error|warning|notice) title=)/m);
  if (MARKUP.has(format)) expect(out).not.toMatch(/<script>alert|^[^<]*\]\]>/m);
});

test('what is said on standard error of an evil name is harmless too', () => {
  const folder = folderOf({ [NAME]: '\x7fELF', 'a.txt': sound });
  const { code, err } = newslint(folder, ['--debug', '.', `no${NAME}`]);
  expect(code).toBe(2);
  expect(err).not.toMatch(RAW);
  expect(err).not.toMatch(COMMAND);
});

test.each([
  [
    'newslint.config.json',
    '{ "__proto__": { "rules": {} }, "constructor": { "prototype": { "x": 1 } } }',
    '__proto__',
  ],
  ['newslint.config.json', '{ "rules": { "__proto__": "error" } }', '__proto__'],
  [
    'newslint.config.json',
    '{ "rules": { "hard-sentence": ["error", { "__proto__": { "age": 3 } }] } }',
    '__proto__',
  ],
  ['.newslintrc.yaml', 'rules:\n  constructor: { prototype: { x: 1 } }\n', 'constructor'],
  ['.newslintrc.yaml', 'settings:\n  __proto__: { sourceLabels: [x] }\n', '__proto__'],
  ['package.json', '{ "newslint": { "__proto__": { "ignores": ["**"] } } }', '__proto__'],
])('in %s, keys of prototypes are keys that nobody knows: %s', (name, config, key) => {
  const { code, err } = newslint(folderOf({ [name]: config, 'a.txt': faulty }), []);
  expect(code).toBe(2);
  expect(err).toMatch(new RegExp(`^${name}:\\d+:\\d+ "${key}" is no `));
});

test.each([
  'https://evil.example/a.json',
  'http://evil.example',
  '//evil/share/a.json',
  'file:///etc/passwd',
  'data:text/json,{}',
])('extends does not go to %s', (place) => {
  const folder = folderOf({ 'newslint.config.json': JSON.stringify({ extends: [place] }), 'a.txt': sound });
  const { code, err } = newslint(folder, []);
  expect(code).toBe(2);
  expect(err).toMatch(/loads no config from the network|neither a preset nor the path/);
});

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (const [index, name] of [...'bcdefghij'].entries())
  bomb.push(`${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`);

test.each([
  ['aliases that multiply', '.newslintrc.yaml', bomb.join('\n'), 'repeats its aliases too often'],
  ['YAML without end', '.newslintrc.yaml', `rules: ${'['.repeat(20_000)}`, 'nested too deeply'],
  [
    'JSON without end',
    'newslint.config.json',
    `{"rules": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    'nested too deeply',
  ],
  ['16 MB', 'newslint.config.json', ' '.repeat(2 ** 24 + 1), 'larger than 16 MB'],
  ['16 MB of patterns', '.gitignore', '#'.repeat(2 ** 24 + 1), 'larger than 16 MB'],
])('%s in a config is refused', (_, name, config, reason) => {
  const { code, err } = newslint(folderOf({ [name]: config, 'a.txt': sound }), []);
  expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
});

test('what is given to git is never an option of git', () => {
  const folder = folderOf({ 'a.txt': sound });
  const { code, err } = newslint(folder, ['--changed-since=--output=owned', '.']);
  expect(code).toBe(2);
  expect(err).not.toBe('');
  expect(newslint(folder, ['--list-files', '--no-ignore']).out).toBe('a.txt\n');
});
