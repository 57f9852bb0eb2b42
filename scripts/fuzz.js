// Feeds newslint random bytes, texts, stories, directives, fixes and configs, and looks for what can never be
// right: `npm run fuzz -- [--minutes N] [--seed N] [--kind WORDS] [--verbose]`. What it finds is kept in tests/fuzz/found.json,
// which a test replays.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { bundleSource, importSource } from './import-source.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const FOUND = 'tests/fuzz/found.json';
/** No case of these sizes takes a second; on a busy machine it may. */
const DEADLINE = 60_000;
const LONGEST_INPUT = 1 << 17;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() & 0x7fffffff) },
    kind: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});

const { KINDS } = await importSource('tests/fuzz/kinds.ts');
const script = await bundleSource('tests/fuzz/worker.ts');
const kinds = Object.keys(KINDS).filter((kind) => kind.includes(values.kind));
const counts = new Map(kinds.map((kind) => [kind, 0]));
const found = JSON.parse(readFileSync(FOUND, 'utf8'));
let fresh = 0;

const shared = new SharedArrayBuffer(8 + 2 * LONGEST_INPUT);
const started = new Int32Array(shared, 0, 2);
const openWorker = () => new Worker(script, { workerData: { shared } });
let worker = openWorker();

const inputUnderWay = () =>
  Array.from(new Uint16Array(shared, 8, started[1]), (unit) => String.fromCharCode(unit)).join('');

/** Plays a turn; where a case does not end in time, ends the thread and tells the case. */
function play(turn) {
  return new Promise((resolve, reject) => {
    let last = started[0];
    const first = last;
    const watch = setInterval(() => {
      if (started[0] !== last) {
        last = started[0];
        return;
      }
      finish({ cases: last - first, input: inputUnderWay(), faults: ['it does not end'] });
      worker.terminate();
      worker = openWorker();
    }, DEADLINE);
    const finish = (outcome) => {
      clearInterval(watch);
      worker.off('message', finish).off('error', reject);
      resolve(outcome);
    };
    worker.once('message', finish);
    worker.once('error', reject);
    worker.postMessage(turn);
  });
}

/** Faults of one cause look alike but for places and words. */
const causeOf = (kind, [fault = '']) => `${kind}: ${fault.split('\n')[0].replace(/\d+|“.*”/g, '')}`;

function keep({ kind, seed }, { input, faults }) {
  const isKnown = found.some((each) => causeOf(each.kind, each.faults) === causeOf(kind, faults));
  console.log(
    `${isKnown ? 'again' : 'FOUND'} ${kind}, seed ${seed}: ${faults[0]}\n      in ${JSON.stringify(input).slice(0, 400)}`,
  );
  fresh++;
  if (isKnown) return;
  found.push({ kind, seed, faults, input });
  writeFileSync(FOUND, `${JSON.stringify(found, null, 2)}\n`);
}

function tell() {
  for (const [kind, cases] of counts) console.log(`${String(cases).padStart(10)}  ${kind}`);
  const total = [...counts.values()].reduce((sum, cases) => sum + cases, 0);
  console.log(`${String(total).padStart(10)}  cases; ${fresh} failed`);
}

const end = performance.now() + Number(values.minutes) * 60_000;
let seed = Number(values.seed);
console.log(`seed ${seed}`);
while (performance.now() < end) {
  for (const kind of kinds) {
    const outcome = await play({ kind, seed });
    counts.set(kind, counts.get(kind) + outcome.cases);
    if (outcome.faults) keep({ kind, seed }, outcome);
    if (performance.now() > end) break;
  }
  if (values.verbose) tell();
  seed = (seed + 1) & 0x7fffffff;
}
worker.postMessage(undefined);
tell();
process.exitCode = fresh > 0 ? 1 : 0;
