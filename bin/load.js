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

/** A run keeps little and drops much: its heap need not grow ahead of it. And what V8 does of itself. */
const LEAN = ['--heap-growing-percent=30', '--heap-growing-percent=0'];
const SMALL = ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2'];
const LATE = ['--interrupt-budget=500000'];

/**
 * By version of node, since V8 complains aloud of a flag that it does not know; each with what takes it back for a
 * long story. In one story next to nothing is worth optimising, and in many less than V8 took for hot: to optimise
 * late saves a third of the work of both cores. Some of that is spent again on a young generation that stays small.
 */
const FLAGS = { 20: [LEAN, LATE, SMALL], 22: [LEAN], 24: [LEAN] };

function setFlags(choose) {
  const flags = FLAGS[Number.parseInt(process.versions.node, 10)];
  if (hasFlags || !flags) return;
  const { setFlagsFromString } = require('node:v8');
  for (const flag of flags.map(choose)) if (flag) setFlagsFromString(flag);
}

/** Fits V8 to short runs, and to long ones over short stories; before any script is compiled. */
const tune = () => setFlags(([flag]) => flag);

/** Lets the heap grow as V8 would have it: over a long story it would do little but collect garbage. */
const relax = () => setFlags(([, usual]) => usual);

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
  module.exports.onLongStory(relax);
  const isKept = hasFlags || script.cachedDataRejected === false;
  const keepCode = () => {
    // A long story has let the heap grow; the next run starts as this one did.
    tune();
    keep(cache, script.createCachedData());
  };
  return {
    exports: module.exports,
    keepCode: isKept ? undefined : keepCode,
  };
}

module.exports = { load, tune };
