// What the command loads before it does anything: scripts, their bytes, and modules of node's own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventStory } from './invented.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = join(root, 'bin/newslint.js');
const note = join(root, 'bench/note-loads.cjs');

/** The scripts that a run loads, as node's own coverage lists them, and what of node they ask for. */
function readLoads(folder, args) {
  const coverage = join(folder, 'coverage');
  const asked = join(folder, 'asked.json');
  const env = { ...process.env, NODE_V8_COVERAGE: coverage, NEWSLINT_LOADS: asked };
  const { status, stderr } = spawnSync(process.execPath, ['--require', note, bin, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status === null || status > 1) throw new Error(`newslint ${args.join(' ')} failed: ${stderr}`);
  const [report] = readdirSync(coverage);
  const { result } = JSON.parse(readFileSync(join(coverage, report), 'utf8'));
  rmSync(coverage, { recursive: true });
  const paths = result.map(({ url }) => (url.startsWith('file:') ? fileURLToPath(url) : url));
  const scripts = paths.filter((path) => path.startsWith(root) && path !== note);
  return { scripts, asked: JSON.parse(readFileSync(asked, 'utf8')) };
}

const CONFIG = { rules: { 'hard-sentence': ['warning', { age: 18 }], 'passive-voice': 'off' } };

/** Counts by name, for `--version`, one story, and one story with a config. */
export function countStart() {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-start-'));
  try {
    writeFileSync(join(folder, 'story.txt'), inventStory(1));
    writeFileSync(join(folder, 'config.json'), JSON.stringify(CONFIG));
    const runs = {
      '--version': ['--version'],
      'one story': ['story.txt'],
      'one story with a config': ['--config', 'config.json', 'story.txt'],
    };
    // As every start but the first: compiled code is there.
    spawnSync(process.execPath, [bin, 'story.txt'], { cwd: folder });
    const counts = Object.entries(runs).flatMap(([name, args]) => {
      const { scripts, asked } = readLoads(folder, args);
      return [
        [`scripts loaded for ${name}`, scripts.length],
        [`bytes of scripts loaded for ${name}`, scripts.reduce((sum, path) => sum + statSync(path).size, 0)],
        [`modules of node asked for by ${name}`, asked.length],
      ];
    });
    return Object.fromEntries(counts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
