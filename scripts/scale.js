// Lints a folder of many generated stories and shows how time and memory grow: `npm run scale -- [COUNT]`. It
// also ends a run in its midst, as Ctrl-C does, and looks for what that leaves behind. It runs the built command.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/newslint.js', import.meta.url));
const seeds = fileURLToPath(new URL('../seeds/', import.meta.url));

/** Node takes memory as long as there is any; with this bound it shows what a run needs. */
const NODE_OPTIONS = '--max-old-space-size=160';

const MOST = Number(process.argv[2] ?? 20_000);
const STEPS = [MOST / 16, MOST / 4, MOST].map(Math.round);

/** Stories that differ in headline, address and every third paragraph, a hundred to a folder. */
function writeStories(folder, from, to) {
  const copies = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8'));
  for (let index = from; index < to; index++) {
    const shelf = join(folder, String(Math.floor(index / 100)));
    if (index % 100 === 0) mkdirSync(shelf, { recursive: true });
    const blocks = copies[index % copies.length].split('\n\n').map((block, place) => {
      if (place === 0) return `${block}, part ${index}`;
      if (block.includes('://')) return block.replace(/\/(?=[^/]*$)/, `/${index}-`);
      return place % 3 === 0 ? `${block} It was call ${index} of ${index * 7} that day.` : block;
    });
    writeFileSync(join(shelf, `${index}.txt`), blocks.join('\n\n'));
  }
}

/** The most memory that a process has had, in MB; 0 where the system does not say. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function run(folder, args, stopAfter) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, [bin, ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_OPTIONS },
    });
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, peakOf(child.pid));
    }, 50);
    const stop = stopAfter && setTimeout(() => child.kill('SIGINT'), stopAfter);
    child.on('close', (code, signal) => {
      clearInterval(watch);
      clearTimeout(stop);
      resolve({ code, signal, peak, seconds: (performance.now() - start) / 1000 });
    });
  });
}

async function measure(folder) {
  let written = 0;
  for (const count of STEPS) {
    writeStories(folder, written, count);
    written = count;
    for (const threads of ['1', '2']) {
      const { code, peak, seconds } = await run(folder, [
        ...['--concurrency', threads, '--format', 'json', '--output-file', 'out.json', '.'],
      ]);
      rmSync(join(folder, 'out.json'), { force: true });
      console.log(
        `${String(count).padStart(7)} stories, ${threads} thread(s): ${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB, exit code ${code}`,
      );
    }
  }
}

async function interrupt(folder) {
  const { signal } = await run(folder, ['--format', 'json', '--output-file', 'out.json', '.'], 3000);
  const left = readdirSync(folder).filter((name) => name.startsWith('.'));
  const isClean = left.length === 0 && !existsSync(join(folder, 'out.json'));
  console.log(
    `ended by ${signal} after 3 s: ${isClean ? 'nothing is left behind' : `left ${left.join(', ')}`}`,
  );
  if (!isClean) process.exitCode = 1;
}

const folder = mkdtempSync(join(tmpdir(), 'newslint-scale-'));
try {
  await measure(folder);
  await interrupt(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
