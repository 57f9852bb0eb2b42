// Times newslint, with every rule on, over texts made to be slow: `npm run hostile -- [--maker WORDS] [--long]`.
// Each is twice as long as the one before; where a doubling costs more than three times, the rules that grew most
// are named and the exit code is 1. With --long the last text has 1.6 MB.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importSource } from './import-source.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values } = parseArgs({
  options: { maker: { type: 'string', default: '' }, long: { type: 'boolean', default: false } },
});
const { MAKERS, lint, openTimedPlans, planOf } = await importSource('tests/hostile/timed.ts');

const SIZES = values.long ? [100, 200, 400, 800, 1600] : [50, 100, 200, 400];
const MOST = 3;
/** Below this a doubling tells of the weather. */
const FEWEST_MS = 150;
const plan = planOf('newslint:all', '2026-11-23');

/** Milliseconds of this process alone, whoever else is at work. */
const now = () => process.cpuUsage().user / 1000;

/** The least of a few runs, since the collector of garbage may come between. */
function time(text, runs) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = now();
    lint({ path: 'story.txt', text }, plan);
    least = Math.min(least, now() - start);
  }
  return least;
}

/** The rules that took longest over a text. */
function nameSlowest(text) {
  const times = new Map();
  lint({ path: 'story.txt', text }, openTimedPlans(times)(plan));
  const slowest = [...times].sort(([, one], [, other]) => other - one).slice(0, 3);
  return slowest.map(([id, ms]) => `${id} ${ms.toFixed(0)} ms`).join(', ');
}

const row = (name, cells) =>
  console.log(`${name.padEnd(40)}${cells.map((cell) => cell.padStart(9)).join('')}`);

for (const make of Object.values(MAKERS)) lint({ path: 'story.txt', text: make(3000) }, plan);
row('CPU milliseconds for KB', [...SIZES.map(String), 'worst']);
for (const [name, make] of Object.entries(MAKERS)) {
  if (!name.includes(values.maker)) continue;
  const times = SIZES.map((size) => time(make(size * 1000), size > 200 ? 2 : 3));
  // A run may be lucky; over two doublings luck evens out.
  const growth = times.slice(2).map((ms, index) => (ms < FEWEST_MS ? 1 : Math.sqrt(ms / times[index])));
  const worst = Math.max(...growth);
  row(name, [...times.map((ms) => ms.toFixed(0)), `x${worst.toFixed(1)}`]);
  if (worst <= MOST) continue;
  console.log(`    is worse than linear: ${nameSlowest(make(SIZES.at(-1) * 1000))}`);
  process.exitCode = 1;
}
