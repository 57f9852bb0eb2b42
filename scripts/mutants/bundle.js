import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

const findTests = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => join(path, name));

/** What a bundle gets for a package: what `require` would give, also where the package is a module. */
async function importPackage(name) {
  const module = await import(name);
  return [name, module.default ?? module];
}

/**
 * Bundles the tests in some folders, with all that they read but packages.
 * Gives a function that evaluates them, from the first module on.
 */
export async function bundleTests(paths) {
  const files = paths.flatMap(findTests).sort();
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    define: { 'import.meta.url': 'HERE' },
    logLevel: 'error',
  });
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  const names = new Set(imported.filter(({ kind }) => kind === 'require-call').map(({ path }) => path));
  const packages = new Map(await Promise.all([...names].map(importPackage)));
  const script = new vm.Script(
    `(require, HERE) => { const exports = {}, module = { exports };${outputFiles[0].text} }`,
    {
      filename: resolve('mutants.cjs'),
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    },
  );
  const here = pathToFileURL(resolve('tests/mutants.ts')).href;
  return () => script.runInThisContext()((name) => packages.get(name), here);
}
