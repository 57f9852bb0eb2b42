// Fits V8 to the runs of a command: short ones, or long ones over many short stories.

/** A run keeps little and drops much: the heap need not grow ahead of it, and of the young generation one page will do. */
const LEAN = ['--heap-growing-percent=50', '--semi-space-growth-factor=1'];

/**
 * By version of node: V8 complains aloud of a flag that it does not know. Of one story, next to nothing is worth
 * optimising, and of many, less than V8 takes for hot: to optimise late takes a third less of both cores.
 */
const FLAGS = {
  20: [...LEAN, '--interrupt-budget=500000'],
  22: [...LEAN, '--invocation-count-for-turbofan=12000'],
  24: LEAN,
};

/** Whether whoever started node had wishes; they stand. */
const hasFlags = process.execArgv.length > 0 || Boolean(process.env.NODE_OPTIONS);

/** Sets the flags, before any script is compiled: V8 takes compiled code only under the flags that it was made with. */
function tune() {
  const flags = FLAGS[Number.parseInt(process.versions.node, 10)];
  if (hasFlags || !flags) return;
  const { setFlagsFromString } = require('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}

module.exports = { hasFlags, tune };
