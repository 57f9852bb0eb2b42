// The programs that reports are held against, each installed on first use into a folder of its own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the programs lie. */
export const tools = fileURLToPath(new URL('../../node_modules/.cache/newslint-consumers', import.meta.url));

/** A program that cannot be had here. */
export class Missing extends Error {}

/** Runs a program and gives what it says; throws where it does not exit with one of `codes`. */
export function run(command, args, { cwd, input, codes = [0], env = {} } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    input,
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
  if (error) throw new Missing(`${command} cannot be run: ${error.message}`);
  const text = `${stdout}${stderr}`;
  if (!codes.includes(status)) throw new Error(`${command} ${args.join(' ')} exits with ${status}\n${text}`);
  return text;
}

function install(what, work) {
  try {
    return work();
  } catch (error) {
    throw new Missing(`${what} cannot be installed: ${error.message.split('\n').slice(0, 3).join(' ')}`);
  }
}

/** A program of a Python package, in an environment of our own. */
export function python(name) {
  const folder = join(tools, 'python');
  const program = join(folder, 'bin', name);
  if (existsSync(program)) return program;
  install(name, () => {
    if (!existsSync(folder)) run('python3', ['-m', 'venv', folder]);
    run(join(folder, 'bin/pip'), ['install', '--quiet', name]);
  });
  return program;
}

/** A program of an npm package. */
export function npm(name, program) {
  const folder = join(tools, 'npm');
  const path = join(folder, 'node_modules/.bin', program);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  install(name, () => run('npm', ['install', '--silent', '--no-save', '--prefix', folder, name]));
  return path;
}

const REVIEWDOG = 'github.com/reviewdog/reviewdog/cmd/reviewdog@v0.21.0';

/** reviewdog, built by Go; a newer one asks for modules that not every proxy has. */
export function reviewdog() {
  const program = join(tools, 'go/reviewdog');
  const env = { GOBIN: join(tools, 'go') };
  if (!existsSync(program)) install('reviewdog', () => run('go', ['install', REVIEWDOG], { env }));
  return program;
}

const PYTEST = 'pytest-8.4.2';

/** The definition that Jenkins's xUnit plugin holds JUnit reports against, as pytest's source carries it. */
export function junitDefinition() {
  const folder = join(tools, 'definitions');
  const path = join(folder, PYTEST, 'testing/example_scripts/junit-10.xsd');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    install('junit-10.xsd', () => {
      const source = ['--no-deps', '--no-binary', ':all:', PYTEST.replace('-', '==')];
      run(python('pip'), ['download', '--quiet', '--dest', folder, ...source]);
      run('tar', ['xzf', `${PYTEST}.tar.gz`], { cwd: folder });
    });
  }
  return readFileSync(path, 'utf8');
}
