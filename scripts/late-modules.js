// Modules of node that packages load at once and a run has no use for.
import MagicString from 'magic-string';

const LOAD = /^const childProcess = (require\('node:child_process'\));$/m;
const USE = /(?<![\w.])childProcess(?=\.)/g;

/**
 * Lets commander load node's child_process where it uses it: for subcommands that are programs of their own, of which
 * newslint has none.
 */
export const lateModules = {
  name: 'late-modules',
  transform: {
    filter: { id: /[\\/]commander[\\/]lib[\\/]command\.js$/ },
    handler(code) {
      const load = LOAD.exec(code);
      if (!load)
        throw new Error('commander does not load child_process as it did; see scripts/late-modules.js.');
      const late = new MagicString(code);
      late.remove(load.index, load.index + load[0].length);
      for (const { 0: name, index } of code.matchAll(USE))
        late.overwrite(index, index + name.length, load[1]);
      return { code: late.toString(), map: late.generateMap({ hires: true }) };
    },
  },
};

const PROCESS = '\0process';

/** Lets modules that import node's process take the one that is there. */
export const plainProcess = {
  name: 'plain-process',
  resolveId: (source, _, { kind }) =>
    source === 'node:process' && kind === 'import-statement' ? PROCESS : undefined,
  load: (id) => (id === PROCESS ? 'export default globalThis.process;' : undefined),
};
