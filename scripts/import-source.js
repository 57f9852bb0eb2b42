import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles a TypeScript file of this checkout, as it is now, and gives the path of the module that comes out. */
export async function bundleSource(path) {
  const folder = `${root}node_modules/.cache/newslint`;
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${path.replace(/[^\w.-]/g, '-').replace(/\.ts$/, '')}-${process.pid}.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
  });
  return outfile;
}

/** Imports a TypeScript file of this checkout, as it is now. */
export const importSource = async (path) => import(pathToFileURL(await bundleSource(path)).href);
