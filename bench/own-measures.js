// What newslint itself takes: its start, a whole folder, an unchanged folder, a keystroke, hostile copy, many files.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventStories, layOutText, sizeOf } from './copy.js';
import { hostileStories } from './hostile.js';
import { inventStory } from './invented.js';
import { measureOnce, memoryOf, outputOf, timeOf } from './process.js';
import { medianOf, ratioOf, runInTurn } from './rounds.js';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const newslint = (...args) => [process.execPath, here('../bin/newslint.js'), ...args];
const NODE = { argv: [process.execPath, '-e', '0'] };

/** The command that lints a folder as it comes, with no option. */
export const lintOf = ({ folder }, ...args) => ({ argv: newslint(...args, '.'), cwd: folder });

/** One row of the results: the median of a command and how many times as long as another it took. */
const rowOf = (times, id, title, base, goal) => ({
  id,
  title,
  seconds: medianOf(times.get(id)),
  rounds: times.get(id).length,
  ...(base && { base, ratio: ratioOf(times, id, base) }),
  ...(goal && { goal }),
});

export function measureStart({ one, rounds }) {
  const commands = { node: NODE, version: { argv: newslint('--version') }, 'one story': lintOf(one) };
  const times = runInTurn(commands, { rounds });
  return [
    rowOf(times, 'node', 'bare node, `node -e 0`'),
    rowOf(times, 'version', '`newslint --version`', 'node'),
    rowOf(times, 'one story', `one story of ${Math.round(sizeOf(one) / 1000)} KB, cold`, 'node', 1.6),
  ];
}

export function measureCorpus({ corpus, rounds }) {
  const words = { argv: [process.execPath, here('touch-words.js'), corpus.folder] };
  const times = runInTurn({ words, corpus: lintOf(corpus) }, { rounds, budget: 40 });
  const files = corpus.paths.length.toLocaleString('en-US');
  return [
    rowOf(times, 'words', `a script that touches every word of ${files} stories once`),
    rowOf(times, 'corpus', `the same ${files} stories, no cache`, 'words', 10),
  ];
}

export function measureWarm({ corpus, rounds }) {
  const warm = lintOf(corpus, '--cache', '--cache-location', join(corpus.folder, '..', 'kept'));
  timeOf(warm);
  const times = runInTurn({ node: NODE, warm }, { rounds });
  return [rowOf(times, 'warm', 'the same stories unchanged, with `--cache`', 'node', 1.8)];
}

/** Keystrokes through the library, in milliseconds; there is no language server to measure yet. */
export const measureKeys = ({ isQuick }) =>
  [
    ['keys', 5_000, isQuick ? 300 : 1000, 3],
    // On two cores V8's compilers else stand in the way of what they compile.
    ['keys, one helper', 5_000, isQuick ? 300 : 1000, 3, '--v8-pool-size=1'],
    ['keys in long copy', 100_000, isQuick ? 20 : 50, 40],
  ].map(([id, length, keys, goal, flag]) => {
    const argv = [process.execPath, ...(flag ? [flag] : []), here('keys.js'), String(length), String(keys)];
    const { p95, median, first } = JSON.parse(outputOf({ argv }));
    const how = flag ? `, under \`node ${flag}\`` : '';
    const title = `a typed character in a story of ${length / 1000} KB, 95 of 100 within${how}`;
    return {
      id,
      title,
      seconds: p95 / 1000,
      median: median / 1000,
      first: first / 1000,
      goalSeconds: goal / 1000,
    };
  });

async function measureHostileOf(length, place) {
  const stories = await hostileStories(length);
  const copies = stories.map(({ name, text }, number) => [
    name,
    layOutText(join(place, `hostile-${number}`), text),
  ]);
  const times = runInTurn(Object.fromEntries(copies.map(([name, copy]) => [name, lintOf(copy)])), {
    rounds: 3,
    budget: 8,
  });
  const medians = [...times].map(([name, seconds]) => [name, medianOf(seconds) ?? null]);
  const slowness = ([, seconds]) => seconds ?? Number.POSITIVE_INFINITY;
  const [worst, seconds] = medians.reduce((most, each) => (slowness(each) > slowness(most) ? each : most));
  return {
    id: `hostile ${length}`,
    title: `the worst of ${copies.length} hostile texts of ${length / 1000} KB (“${worst}”)`,
    seconds: seconds ?? undefined,
    all: Object.fromEntries(medians),
    ...(length >= 1_000_000 && { goalSeconds: 2 }),
  };
}

export async function measureHostile({ place, isQuick }) {
  const rows = [];
  for (const length of isQuick ? [100_000] : [100_000, 1_000_000])
    rows.push(await measureHostileOf(length, place));
  return rows;
}

/** Ten times the text in one file, and what that takes in time. Each is run once: the longer one takes a while. */
export function measureLength({ place, isQuick }) {
  const [some, more] = isQuick ? [1e5, 1e6] : [1e6, 1e7];
  const [short, long] = [some, more].map((length) =>
    timeOf(lintOf(layOutText(join(place, `long-${length}`), inventStory(7, length)))),
  );
  const title = `one file of ${more / 1e6} MB, against one of ${some / 1e6} MB`;
  const figures = long === null ? {} : { seconds: long, base: 'some', ratio: long / short };
  return [{ id: 'length', title, rounds: 1, ...figures, goal: 12 }];
}

/** Many stories take their time: twenty milliseconds for each, on a machine that others use. */
const LONGEST_SCALE = 400_000;

/** From one file to many: seconds and memory. */
export async function measureScale({ place, isQuick }) {
  const rows = [];
  const folder = join(place, 'scale');
  let written = 0;
  for (const count of isQuick ? [1, 100, 1000] : [1, 100, 1000, 20_000]) {
    inventStories(folder, count, written);
    written = count;
    const title = `${count.toLocaleString('en-US')} invented ${count === 1 ? 'story' : 'stories'}`;
    rows.push({ id: `scale ${count}`, title, ...(await measureOnce(lintOf({ folder }), LONGEST_SCALE)) });
  }
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

export async function measureMemory({ one, corpus }) {
  const node = await memoryOf(NODE);
  const row = async (id, title, command, goal) => {
    const memory = await memoryOf(command);
    return { id, title, memory, ...(goal && { base: 'node', ratio: memory / node, goal }) };
  };
  return [
    await row('node memory', 'bare node', NODE),
    await row('one story memory', 'one story', lintOf(one), 1.5),
    await row('corpus memory', `${corpus.paths.length.toLocaleString('en-US')} stories`, lintOf(corpus), 3),
  ];
}
