// Runs a bundled script with V8's code cache, which node keeps by itself only from version 22 on, and not for all.
const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

/**
 * What was kept in a file; undefined where there is none, or where it is not whole: V8 may break or hang over it. It is
 * kept twice, since a second copy is compared in less time than node takes to load a checksum.
 */
function read(file) {
  try {
    const bytes = readFileSync(file);
    const data = bytes.subarray(0, bytes.length / 2);
    return data.equals(bytes.subarray(data.length)) ? data : undefined;
  } catch {
    return undefined;
  }
}

const EARLY = '--interrupt-budget=135168';
const LATE = '--interrupt-budget=500000';
const GROWING = '--semi-space-growth-factor=2';
const SMALL = '--semi-space-growth-factor=1';
/** A run keeps little and drops much: its heap need not grow ahead of it, and one thread clears it soonest. */
const LEAN = ['--heap-growing-percent=30', '--no-parallel-scavenge'];
const ROOMY = ['--heap-growing-percent=0', '--parallel-scavenge'];
/** Most patterns are tried more than once, so that V8 would compile them twice. */
const ONCE = ['--no-regexp-tier-up'];
/** Few calls of a folder are worth laying out in place: V8 then spends a sixth less, and is done sooner. */
const SPARING = ['--max-inlined-bytecode-size-cumulative=300'];
/**
 * V8 drops code that has not run for a while. It would be missing from what is kept for the next run, beginning with
 * the outermost function, without which the whole script is read anew.
 */
const WHOLE = ['--no-flush-bytecode'];
const EVERYWHERE = [...LEAN, ...ONCE, ...SPARING, ...WHOLE];
const OTHERS = { start: EVERYWHERE, longStory: ROOMY };

/**
 * What V8 is told at the moments of a run, by version of node, since it complains aloud of a flag that it does not
 * know. In one story next to nothing is worth optimising, and in some less than V8 takes for hot: to optimise late
 * saves a third of the work of both cores. Many stories are worth it, and a young generation of twice the size;
 * more would cost memory and win no time. Over a long story V8 gets its own way with its heap: it would do little but
 * collect garbage.
 */
const FLAGS = {
  20: {
    start: [...EVERYWHERE, LATE, SMALL],
    manyStories: [EARLY, GROWING],
    settled: [SMALL],
    longStory: [...ROOMY, GROWING],
  },
  22: OTHERS,
  24: OTHERS,
};

const OURS = /scavenge|semi-space|heap-growing|regexp|inlin|flush|interrupt-budget/;

const options = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');

/** Whether whoever started node has wishes of his own for what is told to V8 here. */
const hasWishes = options !== '' && OURS.test(options.replaceAll('_', '-'));

/** Fits V8 to a moment of the run: to its start before any script is compiled. */
function fit(moment) {
  const flags = FLAGS[Number.parseInt(process.versions.node, 10)]?.[moment];
  if (hasWishes || !flags) return;
  const { setFlagsFromString } = require('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}

/**
 * Keeps what `make` gives. Another run sees the whole file or none; where the folder cannot be written to, nothing is
 * made and the next run compiles again.
 */
function keep(file, make) {
  const draft = `${file}.${process.pid}-${threadId()}`;
  try {
    writeFileSync(draft, '');
    const data = make();
    writeFileSync(draft, Buffer.concat([data, data]));
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}

/** Asked only when code is kept, since it takes a module of node. */
const threadId = () => require('node:worker_threads').threadId;

function open(file) {
  const module = new Module(file);
  module.filename = file;
  module.import = (name) => import(/^\.{1,2}\//.test(name) ? new URL(name, pathToFileURL(file)).href : name);
  // Chunks ask for the script by its path.
  require.cache[file] = module;
  return module;
}

/** V8 takes code only as it would compile it itself, with the flags of the moment and for this processor. */
function nameCache(file, digest) {
  const { cachedDataVersionTag } = require('node:v8');
  return `${file}.${digest}-${process.version}-${process.arch}-${cachedDataVersionTag().toString(36)}.cache`;
}

/**
 * The exports of a CommonJS script that is plain ASCII, wrapped into its function, ends in its digest, and imports
 * through `module`. Its code,
 * as compiled for one story, is kept for the next run where that is not done yet. What more stories have compiled
 * would take memory in every run, and what `--help` compiles is next to nothing.
 */
function load(file) {
  const code = readFileSync(file, 'latin1');
  // A slice would keep the whole of the code in memory beside what is compiled.
  const digest = Buffer.from(code.slice(code.lastIndexOf('=') + 1)).toString();
  const script = new Script(code, { filename: file, cachedData: read(nameCache(file, digest)) });
  const module = open(file);
  script.runInThisContext()(module.exports, Module.createRequire(file), module, file, dirname(file));
  module.loaded = true;
  // Code whose coverage is taken counts as it runs, and would in every run from then on.
  let isKept = script.cachedDataRejected === false || Boolean(process.env.NODE_V8_COVERAGE);
  const keepCode = () => {
    if (isKept) return;
    isKept = true;
    // The next run starts as this one did.
    fit('start');
    keep(nameCache(file, digest), () => script.createCachedData());
  };
  module.exports.onMoment((moment) => {
    if (moment === 'firstStory') process.on('exit', keepCode);
    else if (moment === 'secondStory') keepCode();
    else fit(moment);
  });
  return module.exports;
}

module.exports = { load, fit };
