// Fair timing: all commands take turns, so that a machine that slows down slows them all alike.
import { timeOf } from './process.js';

/** Undefined where there is no value. */
export function medianOf(values) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What a command takes once, uncounted, and how many rounds of it fit. Where none fits, that run must do. */
function prepare(name, command, { rounds, budget }) {
  const once = timeOf(command);
  if (once === null) return { name, command, rounds: 0, seconds: [] };
  const fitting = Math.floor(budget / once) - 1;
  if (fitting < 1) return { name, command, rounds: 0, seconds: [once] };
  return { name, command, rounds: Math.min(rounds, fitting), seconds: [] };
}

/**
 * Runs commands in turn, in each round from another one on.
 *
 * @param commands by name: `argv` and `cwd`
 * @param settings how many rounds, and how many seconds each command may take in all
 * @returns the seconds of each round by name; a command that fails has none
 */
export function runInTurn(commands, { rounds, budget = 60 }) {
  const entries = Object.entries(commands).map(([name, command]) =>
    prepare(name, command, { rounds, budget }),
  );
  for (let round = 0; round < rounds; round++) {
    for (const index of entries.keys()) {
      const entry = entries[(round + index) % entries.length];
      if (round < entry.rounds) entry.seconds.push(timeOf(entry.command));
    }
  }
  return new Map(entries.map(({ name, seconds }) => [name, seconds.includes(null) ? [] : seconds]));
}

/** How many times as long as another a command took: the median of what each round says by itself. */
export function ratioOf(times, name, base) {
  const [ours, theirs] = [times.get(name), times.get(base)];
  const rounds = Math.min(ours.length, theirs.length);
  return rounds === 0
    ? undefined
    : medianOf(Array.from({ length: rounds }, (_, round) => ours[round] / theirs[round]));
}
