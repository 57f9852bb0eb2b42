// Writes rules/index.ts from the folder: one line a rule, in the order of categories and ids.
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NOT_CATEGORIES = new Set(['lists']);

export const rulesFolder = new URL('../rules/', import.meta.url);

export const listCategories = () =>
  readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_CATEGORIES.has(entry.name))
    .map(({ name }) => name)
    .sort();

// As Biome sorts imports: `utf8` comes before `utf16`, and a name before longer ones that start with it.
const byName = new Intl.Collator('en', { numeric: true }).compare;

/** Where each rule lies, as `category/the-fault`. */
export const listRules = () =>
  listCategories().flatMap((category) =>
    readdirSync(new URL(`${category}/`, rulesFolder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${category}/${file.slice(0, -'.ts'.length)}`)
      .sort(byName),
  );

const nameOf = (place) => place.split('/')[1].replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export const makeIndex = () => {
  const places = listRules();
  return [
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
};

export const writeIndex = () => writeFileSync(new URL('index.ts', rulesFolder), makeIndex());

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--print')) process.stdout.write(makeIndex());
  else writeIndex();
}
