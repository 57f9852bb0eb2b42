// Runs Stryker over files with the tests beside them: `npm run mutants -- FILE… [TESTS…] [OPTIONS]`, such as
// `src/engine/fix.ts`, or `src/engine/fix.ts:10-40 tests/fixes`. Files that begin with `tests/` are more tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

const DEFAULT = ['src/submission/quotation/doubles.ts'];

/** The tests of a source file stand in the folder of the same name; a file in no such folder has none. */
const testsOf = (file) => dirname(file).replace(/^src/, 'tests');

const names = process.argv.slice(2);
const options = names.filter((name, i) => name.startsWith('-') || names[i - 1]?.startsWith('-'));
const paths = names.filter((name) => !options.includes(name));
const given = paths.filter((path) => !path.startsWith('tests/'));
const files = given.length > 0 ? given : DEFAULT;
const tests = new Set([...files.map(testsOf), ...paths.filter((path) => path.startsWith('tests/'))]);

const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', files.join(','), ...options], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, NEWSLINT_MUTANTS: [...tests].filter((path) => existsSync(path)).join(' ') },
});
process.exitCode = status ?? 1;
