import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatNames } from '../../src/report/index.js';
import { fixable, folderOf, newslint, sound } from './desk.js';

const quoted = formatNames.map((name) => `"${name}"`);
const names = `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;

const refusals: readonly (readonly [readonly string[], string])[] = [
  [['--fromat', 'json'], '"--fromat" is no option; did you mean "--format"?'],
  [['-x'], '"-x" is no option; newslint --help lists them.'],
  [['--format'], '"--format" needs a value; newslint --help says which.'],
  [['--format', 'xml'], `--format cannot be "xml"; it is one of ${names}.`],
  [['--min-severity', 'off'], '--min-severity cannot be "off"; it is one of "error", "warning" and "info".'],
  [['--max-warnings', '-1'], '--max-warnings cannot be "-1"; it is a whole number from 0 up.'],
  [['--fix', '--diff'], '"--fix" and "--diff" exclude each other; give one of them.'],
  [['--stdin-filename', 'a.txt'], '"--stdin-filename" names standard input, and needs "--stdin" beside it.'],
  [['--print-config', 'a.txt', 'b.txt'], '"--print-config" takes one file; leave out "b.txt".'],
  [['explain'], 'the rule is missing; newslint --help says how to name it.'],
  [['explain', 'unbalancd-quotes'], '"unbalancd-quotes" is no rule; did you mean "unbalanced-quotes"?'],
  [['explain', 'zzzzzzzz'], '"zzzzzzzz" is no rule; "newslint rules" lists them.'],
  [['schema', 'xml'], 'the kind of schema cannot be "xml"; it is one of "config" and "json".'],
  [['init', 'here'], '"init" was given too much; newslint --help says what it takes.'],
  [['rules', '--fromat', 'json'], '"--fromat" is no option; did you mean "--format"?'],
  [['--fix', 'rules'], '"--fix" does not go with the command "rules"; a folder of that name is "./rules".'],
];

test.each(refusals)('%j is refused in a sentence', (args, sentence) => {
  expect(newslint(folderOf(), args)).toEqual({ code: 2, out: '', err: `newslint: ${sentence}\n` });
});

test('--help names every option, command and exit code, in 80 columns', () => {
  const { code, out, err } = newslint(folderOf(), ['--help']);
  expect([code, err]).toEqual([0, '']);
  for (const word of ['--format', '--no-ignore', 'Commands:', 'explain', 'Examples:', 'Exit codes:'])
    expect(out).toContain(word);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('--help and the page about formats name every format', () => {
  const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
  const help = newslint(folderOf(), ['--help']).out.replace(/\s+/g, ' ');
  const [, list = ''] = /--format <name> (.*?) Repeatable/.exec(help) ?? [];
  for (const name of formatNames) {
    expect(page).toMatch(new RegExp(`^\\| .*\`${name}\`.* \\|$`, 'm'));
    expect(list).toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test('--version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(newslint(folderOf(), ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

const configs: readonly (readonly [string, string, RegExp])[] = [
  ['newslint.config.json', '{"rules": {', /^newslint\.config\.json:1:\d+ /],
  ['.newslintrc.yaml', 'rules: [', /^\.newslintrc\.yaml:\d+:\d+ /],
  [
    'newslint.config.json',
    '{"extends": ["./newslint.config.json"]}',
    /^newslint\.config\.json:1:14 .*circle/,
  ],
  [
    'newslint.config.json',
    '{"rules": {"healdine": "off"}}',
    /^newslint\.config\.json:1:\d+ "healdine" is no rule/,
  ],
  [
    'newslint.config.json',
    '{"rules": {"hard-sentence": ["error", {"age": "x"}]}}',
    /^newslint\.config\.json:1:\d+ .*"age"/,
  ],
];

test.each(configs)('%s that holds %s is refused', (name, text, sentence) => {
  const run = newslint(folderOf({ [name]: text, 'a.txt': sound }), []);
  expect([run.code, run.out]).toEqual([2, '']);
  expect(run.err).toMatch(sentence);
  expect(run.err.trimEnd().split('\n')).toHaveLength(1);
});

test('no stack is shown without --debug', () => {
  const folder = folderOf({ 'newslint.config.json': '{', 'a.txt': sound });
  expect(newslint(folder, []).err).not.toContain('    at ');
  expect(newslint(folder, ['--debug']).err).toContain('    at ');
});

test('--debug says on standard error which config counts and what took how long', () => {
  const folder = folderOf({ 'sub/.newslintrc.json': '{}', 'sub/a.txt': sound, 'b.txt': sound });
  const run = newslint(folder, ['--debug']);
  expect(run.out).toBe('2 submissions, nothing to report.\n');
  expect(run.err).toMatch(
    /"b\.txt" goes by no config file\ndebug: "sub\/a\.txt" goes by sub\/\.newslintrc\.json\n/,
  );
  expect(run.err).toMatch(/took [\d.]+ ms/);
});

test('--config, --no-config and --rule say what counts', () => {
  const folder = folderOf({
    'newslint.config.json': '{"rules": {"noncanonical-date": "error"}}',
    'other.json': '{"rules": {"noncanonical-date": "off"}}',
    'a.txt': fixable,
  });
  expect(newslint(folder, []).code).toBe(1);
  expect(newslint(folder, ['--no-config']).code).toBe(0);
  expect(newslint(folder, ['--config', 'other.json']).out).toBe('1 submission, nothing to report.\n');
  expect(newslint(folder, ['--config', 'none.json'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('none.json'),
  });
  expect(newslint(folder, ['--rule', 'noncanonical-date: warning']).code).toBe(0);
});
