// Whole processes: how long one takes from its start to its end, and how much memory it comes to hold.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A command that takes longer than this, in milliseconds, has failed. */
const LONGEST = 120_000;

/** It reports the most memory that a command held, in KB. */
const GNU_TIME = '/usr/bin/time';
const hasGnuTime =
  existsSync(GNU_TIME) && spawnSync(GNU_TIME, ['-f', '%M', 'true'], { encoding: 'utf8' }).stderr > '0';

/** Output goes into a file, as it often does: some programs see that nobody reads, and do less. */
function openSink() {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-sink-'));
  const sink = openSync(join(folder, 'output'), 'w');
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return sink;
}

let sink;

/** Seconds that a command takes. Null where it does not end by itself. */
export function timeOf({ argv: [program, ...args], cwd }) {
  sink ??= openSink();
  ftruncateSync(sink);
  const start = performance.now();
  const { error, signal } = spawnSync(program, args, {
    cwd,
    stdio: ['ignore', sink, sink],
    timeout: LONGEST,
  });
  return error || signal ? null : (performance.now() - start) / 1000;
}

/** What a command prints on both streams. */
export function outputOf({ argv: [program, ...args], cwd }) {
  const { stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: LONGEST,
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return `${stdout}${stderr}`;
}

/** The most memory that a process has held so far, in KB; 0 where the system does not say. */
function heldBy(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function watchMemory({ argv: [program, ...args], cwd }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'ignore' });
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, heldBy(child.pid));
    }, 5);
    child.on('error', reject).on('close', () => {
      clearInterval(watch);
      resolve(most);
    });
  });
}

/** What GNU time says of a command: its last line is the most memory that was held. */
function askGnuTime({ argv, cwd }, longest) {
  const { stderr } = spawnSync(GNU_TIME, ['-q', '-f', '%M', ...argv], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 28,
    timeout: longest,
  });
  return Number(stderr.trim().split('\n').at(-1));
}

/** The most memory that a command holds at once, in MB; undefined where this system has no means to tell. */
export async function memoryOf(command, longest = LONGEST) {
  const held = hasGnuTime ? askGnuTime(command, longest) : await watchMemory(command);
  return held > 0 ? held / 1024 : undefined;
}

/** Seconds and memory of one run. Undefined where it does not end by itself within `longest` milliseconds. */
export async function measureOnce(command, longest = LONGEST) {
  const start = performance.now();
  const memory = await memoryOf(command, longest);
  const milliseconds = performance.now() - start;
  return milliseconds < longest ? { seconds: milliseconds / 1000, memory } : {};
}
