import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folderOf, newslint, type Run, shell } from './desk.js';

const hasShell = (name: string): boolean => spawnSync(name, ['-c', 'exit 0']).status === 0;

const scriptOf = (name: string): string => newslint(folderOf(), ['completion', name]).out;

/** What is expected of every shell: a line as typed, and a word that it offers. */
const lines: readonly (readonly [string, string])[] = [
  ['newslint expl', 'explain'],
  ['newslint --min-sev', '--min-severity'],
  ['newslint --min-severity wa', 'warning'],
  ['newslint stories --form', '--format'],
  ['newslint --format pre', 'pretty'],
  ['newslint --config my-', 'my-config.json'],
  ['newslint explain unbalanced-q', 'unbalanced-quotes'],
  ['newslint schema conf', 'config'],
  ['newslint merge my-', 'my-config.json'],
  ['newslint rules --format ta', 'table'],
  ['newslint my-c', 'my-config.json'],
];

const folder = () => folderOf({ 'my-config.json': '{}' });

/** Completes a line as bash would, with the words that it parts the line into. */
function completeInBash(line: string): Run {
  const words = line.split(' ').map((word) => `'${word}'`);
  const script = [
    scriptOf('bash'),
    `COMP_WORDS=(${words.join(' ')}) COMP_CWORD=${words.length - 1}`,
    `_newslint 2>&1; printf "%s\\n" "\${COMPREPLY[@]}"`,
    // Where it offers nothing, bash looks for files.
    `(( \${#COMPREPLY[@]} )) || compgen -o default -- '${line.split(' ').at(-1)}'`,
  ];
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script.join('\n')], { cwd: folder() });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

test.each(lines)('bash completes %j', (line, word) => {
  const { out, err } = completeInBash(line);
  expect([out.split('\n').filter(Boolean), err]).toEqual([[word], '']);
});

/** Types lines into an interactive shell, which prints what it was asked to run. */
const typeInto = (interactive: string, typed: readonly string[]): Run =>
  shell(
    folder(),
    `$newslint completion bash > bash.sh; $newslint completion zsh > zsh.sh
    echo 'newslint() { echo GOT "$@"; }; source ./bash.sh' > rc
    (${typed.map((each) => `sleep 0.4; printf '${each}\\n'`).join('; ')}; sleep 0.5) |
      TERM=dumb script -qec '${interactive}' /dev/null`,
  );

const wholeOf = (line: string, word: string): string => [...line.split(' ').slice(1, -1), word].join(' ');

test('bash completes by it when a key is pressed', () => {
  const run = typeInto('bash --noprofile --rcfile rc -i', ['newslint explain missing-by\\t', 'exit']);
  expect(run.out).toContain('GOT explain missing-byline');
});

test.runIf(hasShell('zsh'))('zsh completes by it when a key is pressed', () => {
  const setUp = 'autoload -U compinit; compinit -D -u; source ./zsh.sh; newslint() { echo GOT $* }';
  const run = typeInto('zsh -f -i', [setUp, ...lines.map(([line]) => `${line}\\t`), 'exit']);
  for (const [line, word] of lines) expect(run.out).toContain(`GOT ${wholeOf(line, word)}`);
});

test.runIf(hasShell('fish'))('fish completes by it', () => {
  const asked = lines.map(([line]) => `complete -C '${line}' | string split -f1 \\t; echo END`);
  const run = shell(
    folder(),
    `newslint() { :; }; $newslint completion fish > fish.sh; fish --no-config -c "source fish.sh; ${asked.join('; ')}"`,
  );
  const offered = run.out.split('END\n').map((part) => part.split('\n').filter(Boolean));
  expect(offered.slice(0, -1)).toEqual(lines.map(([, word]) => expect.arrayContaining([word])));
});

test.each(['bash', 'zsh', 'fish'])('the script for %s names every command and every option', (name) => {
  const { out: help } = newslint(folderOf(), ['--help']);
  const script = scriptOf(name);
  for (const [, option = ''] of help.matchAll(/^ {2}(--[a-z-]+)/gm))
    expect(script).toContain(name === 'fish' ? `-l ${option.slice(2)} ` : option);
  for (const command of ['rules', 'explain', 'stream', 'merge', 'completion'])
    expect(script).toContain(command);
});

test('other shells are refused', () => {
  expect(newslint(folderOf(), ['completion', 'tcsh']).err).toBe(
    'newslint: the shell cannot be "tcsh"; it is one of "bash", "zsh" and "fish".\n',
  );
});
