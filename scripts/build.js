// Builds the library (dist/index.js), the command (dist/command.cjs, dist/answer.cjs), and for the scripts and the declarations every
// module by itself (dist/src, dist/rules).
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleCommand, LOADED_AS_IS } from './bundle-command.js';
import { nameBuild } from './name-build.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function compile() {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const compiler = join(dirname(manifest), bin.tsc);
  const { status, error } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 1;
}

/** What bundled CommonJS asks of `require` when it wants one of node's own modules. */
const banner = [
  "import { createRequire as requireFrom } from 'node:module';",
  'const require = requireFrom(import.meta.url);',
].join('\n');

/**
 * Under node, a CommonJS package that is imported on demand has named exports; a chunk made of one would have
 * none but `default`. This gives them back.
 */
const namedExports = {
  name: 'named-exports',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ kind, path, importer }) => {
      if (LOADED_AS_IS.includes(path)) return { path, external: true };
      const isOurs = kind === 'dynamic-import' && !importer.includes('node_modules');
      return isOurs && !path.startsWith('node:') ? { path, namespace: 'on-demand' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'on-demand' }, async ({ path }) => {
      const names = Object.keys(await import(path)).filter((name) => /^[\w$]+$/.test(name));
      const parts = names.map((name) => (name === 'default' ? 'default: standard' : name));
      const standard = names.includes('default') ? 'export default standard;' : '';
      const contents = `import * as whole from ${JSON.stringify(path)};
        const { ${parts.join(', ')} } = whole;
        export { ${names.filter((name) => name !== 'default').join(', ')} };
        ${standard}`;
      return { contents, resolveDir: root };
    });
  },
};

const define = {
  NEWSLINT_VERSION: JSON.stringify(version),
  NEWSLINT_BUILD: JSON.stringify(nameBuild(root, version)),
};

const settings = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  define,
};

/** The library, and the rules as `newslint explain` shows them. */
const bundleLibrary = () =>
  build({
    ...settings,
    entryPoints: { index: 'src/index.ts', catalogue: 'rules/index.ts' },
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    banner: { js: banner },
    plugins: [namedExports],
  });

/** What answers from a cache; it must not load the command for that. */
const bundleAnswer = () =>
  build({
    ...settings,
    entryPoints: { answer: 'src/cli/cache/answer.ts' },
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });

rmSync(join(root, 'dist'), { recursive: true, force: true });
process.exitCode = compile();
if (process.exitCode === 0) await Promise.all([bundleLibrary(), bundleCommand(root, define), bundleAnswer()]);
