// Writes rules/index.ts from the folder: one line a rule, in the order of categories and ids.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../rules/', import.meta.url);
const NOT_CATEGORIES = new Set(['lists']);

const places = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NOT_CATEGORIES.has(entry.name))
  .flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${name}/${file.slice(0, -'.ts'.length)}`),
  )
  .sort();

const nameOf = (place) => place.split('/')[1].replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export const index = [
  '// Made by scripts/generate-index.js from the folder; do not edit.',
  "import { catalogue } from '../src/rule/define.js';",
  ...places.map((place) => `import ${nameOf(place)} from './${place}.js';`),
  '',
  '/** Every rule that newslint knows. */',
  'export const rules = catalogue({',
  ...places.map((place) => `  '${place}': ${nameOf(place)},`),
  '});',
  '',
].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(new URL('index.ts', folder), index);
