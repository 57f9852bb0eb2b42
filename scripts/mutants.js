// Runs Stryker over the reading of quotation marks, with the tests that know it: `npm run mutants -- [OPTIONS]`,
// such as `--mutate src/submission/quotation/singles.ts`.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['stryker', 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, NEWSLINT_MUTANTS: '1' },
});
process.exitCode = status ?? 1;
