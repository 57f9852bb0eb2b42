// Runs a bundled script with V8's code cache, which node keeps by itself only from version 22 on, and not for all.
const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whether whoever started node has wishes of his own for V8. */
const hasFlags = process.execArgv.length > 0 || Boolean(process.env.NODE_OPTIONS);

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
const EVERYWHERE = [...LEAN, ...ONCE, ...SPARING];
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

/** Fits V8 to a moment of the run: to its start before any script is compiled. */
function fit(moment) {
  const flags = FLAGS[Number.parseInt(process.versions.node, 10)]?.[moment];
  if (hasFlags || !flags) return;
  const { setFlagsFromString } = require('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}

/** Another run sees the whole file or none; where the folder cannot be written to, the next run compiles again. */
function keep(file, data) {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, data);
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
  }
}

function open(file) {
  const module = new Module(file);
  module.filename = file;
  module.import = (name) => import(/^\.{1,2}\//.test(name) ? new URL(name, pathToFileURL(file)).href : name);
  // Chunks ask for the script by its path.
  require.cache[file] = module;
  return module;
}

/**
 * The exports of a CommonJS script that is plain ASCII, ends in its digest, and imports through `module`. With them
 * comes what keeps its code, as compiled so far, for the next run, where that is not done yet.
 */
function load(file) {
  const code = readFileSync(file, 'latin1');
  // A slice would keep the whole of the code in memory beside what is compiled.
  const digest = Buffer.from(code.slice(code.lastIndexOf('=') + 1)).toString();
  const cache = `${file}.${digest}-${process.version}-${process.arch}.cache`;
  const [before, after] = Module.wrapper;
  const script = new Script(`${before}${code}\n${after}`, {
    filename: file,
    columnOffset: -before.length,
    // V8 refuses code that was compiled under other flags.
    cachedData: hasFlags ? undefined : read(cache),
  });
  const module = open(file);
  script.runInThisContext()(module.exports, Module.createRequire(file), module, file, dirname(file));
  module.loaded = true;
  module.exports.onMoment(fit);
  const isKept = hasFlags || script.cachedDataRejected === false;
  const keepCode = () => {
    // The next run starts as this one did.
    fit('start');
    keep(cache, script.createCachedData());
  };
  return {
    exports: module.exports,
    keepCode: isKept ? undefined : keepCode,
  };
}

module.exports = { load, fit };
