// Builds the package where npm installs it from a clone. A global install from git, which pre-commit makes too,
// hands its own settings down to npm in the clone, so that nothing is there to build with: it is fetched here.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_config_(?:global|location|prefix)$/i.test(name)),
);

function npm(...args) {
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    env,
    // What is printed here would stand in the output of `npm pack`, which others read.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(root, 'node_modules/esbuild'))) npm('ci', '--ignore-scripts', '--include=dev');
npm('run', '--silent', 'build');
