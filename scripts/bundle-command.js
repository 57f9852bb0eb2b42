// Bundles the command into one script, which bin/ runs with V8's code cache, and chunks for what few runs need.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join } from 'node:path';
import remapping from '@jridgewell/remapping';
import MagicString from 'magic-string';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';
import { bakedValidator } from './baked-validator.js';
import { lateModules, plainProcess } from './late-modules.js';
import { makeLate } from './lazy-constants.js';
import { leanRules } from './lean-rules.js';
import { leanSyllables } from './lean-syllables.js';
import { walk } from './syntax.js';

const COMMAND = 'command';
const SCRIPT = `${COMMAND}.cjs`;

/** Packages that look for files of their own beside them. */
export const LOADED_AS_IS = ['piscina', 'dictionary-en', 'dictionary-en-gb'];

/** What every run loads: the modules that the entry imports, and not on demand. */
async function listStatic(settings) {
  const onDemand = {
    name: 'on-demand',
    resolveId: (source, _, { kind }) =>
      kind === 'dynamic-import' ? { id: source, external: true } : undefined,
  };
  const bundle = await rolldown({ ...settings, plugins: [onDemand, ...settings.plugins] });
  const { output } = await bundle.generate({ codeSplitting: false });
  return new Set(output.flatMap(({ moduleIds = [] }) => moduleIds));
}

const RUNTIME = /require\("(\.\/chunks\/rolldown-runtime-[\w-]+\.cjs)"\)/g;
const MAP_NOTE = /^\/\/# sourceMappingURL=.*$/m;

/**
 * The same program in ASCII, which V8 holds at half the size: what is not stands in strings and patterns only. Code
 * from a cache may not import; `module` does it instead. Node’s process is there without being asked for. The few functions that the bundler needs, which it puts into
 * a file of their own, are part of the script. It is a function, as CommonJS has it, so that V8 need not copy it into
 * one.
 */
function adapt(code, folder) {
  const plain = new MagicString(code);
  for (const { 0: call, 1: name, index } of code.matchAll(RUNTIME)) {
    const runtime = readFileSync(join(folder, name), 'utf8').replace(MAP_NOTE, '').trim();
    plain.overwrite(index, index + call.length, `(exports=>{${runtime};return exports})({})`);
  }
  for (const { 0: call, index } of code.matchAll(/require\("node:process"\)/g))
    plain.overwrite(index, index + call.length, 'globalThis.process');
  for (const { 0: unit, index } of code.matchAll(/[^\n\x20-\x7e]/g))
    plain.overwrite(index, index + 1, `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  for (const [{ type, start }] of walk(parseAst(code)))
    if (type === 'ImportExpression') plain.overwrite(start, start + 'import'.length, 'module.import');
  plain.prepend(Module.wrapper[0]).append(`\n${Module.wrapper[1]}`);
  return { code: plain.toString(), map: plain.generateMap({ hires: true }) };
}

/** Makes a script quick to start, and ends it with its digest, by which its code cache is known. */
function finish(file) {
  const before = readFileSync(file, 'utf8');
  const late = makeLate(before.replace(MAP_NOTE, '').trimEnd());
  const { code, map } = adapt(late.code, dirname(file));
  const whole = remapping([map, late.map, JSON.parse(readFileSync(`${file}.map`, 'utf8'))], () => null);
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 16);
  writeFileSync(file, `${code}\n//# sourceMappingURL=${SCRIPT}.map\n//# digest=${digest}`);
  writeFileSync(`${file}.map`, JSON.stringify({ ...whole, sourcesContent: undefined }));
}

/** Writes dist/command.cjs, which exports what src/cli/main.ts does, and its chunks. */
export async function bundleCommand(root, define) {
  const settings = {
    cwd: root,
    input: { newslint: 'src/cli/main.ts' },
    platform: 'node',
    external: LOADED_AS_IS,
    transform: { target: 'node20', define },
    plugins: [leanRules('./catalogue.js'), lateModules, plainProcess, leanSyllables, bakedValidator],
    checks: { ineffectiveDynamicImport: false },
  };
  const isStatic = await listStatic(settings);
  const bundle = await rolldown(settings);
  await bundle.write({
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: ({ name }) => (name === COMMAND ? SCRIPT : 'chunks/[name]-[hash].cjs'),
    codeSplitting: { groups: [{ name: COMMAND, test: (id) => isStatic.has(id) }] },
    minifyInternalExports: false,
    sourcemap: true,
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
  // What it exports, the script does too.
  rmSync(join(root, 'dist/newslint.cjs'));
  rmSync(join(root, 'dist/newslint.cjs.map'), { force: true });
  finish(join(root, 'dist', SCRIPT));
}
