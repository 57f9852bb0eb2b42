// Runs a tool that installs a peer.
import { spawnSync } from 'node:child_process';

/** Runs a program to its end; throws with the end of what it said where it fails. */
export function tool(cwd, program, args, env = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (error?.code === 'ENOENT') throw new Error(`${program} is not there`);
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${program} failed: ${lastLineOf(stderr) || lastLineOf(stdout) || status}`);
  return stdout.trim();
}

const lastLineOf = (text) =>
  text
    .trim()
    .split('\n')
    .findLast((line) => line.trim() !== '')
    ?.trim()
    .slice(0, 160);
