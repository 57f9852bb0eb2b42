// Whole processes: how long one takes from its start to its end, and how much memory it comes to hold.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A command that takes longer than this has failed. */
const LONGEST = 300_000;

/** The command as GNU time would run it; it reports the most memory that the process held, in KB. */
const GNU_TIME = '/usr/bin/time';
const hasGnuTime =
  existsSync(GNU_TIME) && spawnSync(GNU_TIME, ['-f', '%M', 'true'], { encoding: 'utf8' }).stderr > '0';

/** Seconds that a command takes, its output thrown away. Null where it does not end by itself. */
export function timeOf({ argv, cwd, env }) {
  const [program, ...args] = argv;
  const start = performance.now();
  const { error, signal } = spawnSync(program, args, {
    cwd,
    stdio: 'ignore',
    timeout: LONGEST,
    env: { ...process.env, ...env },
  });
  return error || signal ? null : (performance.now() - start) / 1000;
}

/** What a command prints on both streams. */
export function outputOf({ argv, cwd, env }) {
  const [program, ...args] = argv;
  const { stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: LONGEST,
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
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

function watchMemory({ argv: [program, ...args], cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'ignore', env: { ...process.env, ...env } });
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

/** The most memory that a command holds at once, in MB; undefined where this system has no means to tell. */
export async function memoryOf(command) {
  const { argv, cwd, env } = command;
  const held = hasGnuTime
    ? Number(
        spawnSync(GNU_TIME, ['-q', '-f', '%M', ...argv], {
          cwd,
          encoding: 'utf8',
          stdio: ['ignore', 'ignore', 'pipe'],
          maxBuffer: 2 ** 28,
          env: { ...process.env, ...env },
        })
          .stderr.trim()
          .split('\n')
          .at(-1),
      )
    : await watchMemory(command);
  return held > 0 ? held / 1024 : undefined;
}
