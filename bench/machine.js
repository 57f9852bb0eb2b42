// What the figures were measured on.
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** How busy the machine is: programs that want to run at once, over the last minute. */
export const loadNow = () => Math.round(loadavg()[0] * 100) / 100;

export const describeMachine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${type()} ${release()}`,
  node: process.versions.node,
});
