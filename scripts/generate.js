// Writes what is made from the rules: their index, their pages and the tables in the READMEs.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listRules, writeIndex } from './generate-index.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const pages = new URL('../docs/rules/', import.meta.url);

writeIndex();

const named = new Set(['README.md', ...listRules().map((place) => `${place.split('/')[1]}.md`)]);
for (const page of existsSync(pages) ? readdirSync(pages) : []) {
  if (page.endsWith('.md') && !named.has(page)) rmSync(new URL(page, pages));
}

// The pages are the snapshots of a test, so that the test and this script cannot disagree.
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const run = spawnSync(process.execPath, [vitest, 'run', 'tests/generated.test.ts', '--update'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = run.status ?? 1;
