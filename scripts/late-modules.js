// commander loads at once what starts programs, for subcommands that are programs of their own. newslint has none.
import MagicString from 'magic-string';

const LOAD = /^const childProcess = (require\('node:child_process'\));$/m;
const USE = /(?<![\w.])childProcess(?=\.)/g;

/** Lets commander load node's child_process where it uses it. */
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
