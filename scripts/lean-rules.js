// Rules without what only their readers need: examples, reasons, credits and the descriptions of options. Whoever
// shows rules loads the whole catalogue; whoever runs them should not pay for it at every start. Nor for putting
// tables of phrases together, which are written out here.
import { readFile } from 'node:fs/promises';
import MagicString from 'magic-string';
import { parseAst } from 'rolldown/parseAst';

const FOR_READERS = new Set(['summary', 'why', 'credit', 'examples']);

const nameOf = ({ key }) => key?.name ?? key?.value;
const isObject = (node) => node?.type === 'ObjectExpression';

/** The properties of a rule, and of its options, that a run has no use for. */
function* findProse(rule) {
  for (const property of rule.properties) {
    if (FOR_READERS.has(nameOf(property))) yield property;
    if (nameOf(property) !== 'options' || !isObject(property.value)) continue;
    for (const { value } of property.value.properties) {
      if (isObject(value)) yield* value.properties.filter((each) => nameOf(each) === 'description');
    }
  }
}

/** Writes out the table of phrases of a rule, as what the compiler has just written to dist/ makes it: line by line. */
async function bakePhrases(lean, rule, file) {
  const table = rule.properties.find((each) => nameOf(each) === 'phrases');
  if (!table) return;
  const { default: made } = await import(new URL(`../dist/rules/${file}.js`, import.meta.url));
  const lines = Object.entries(made.phrases).flat();
  if (lines.some((line) => line.includes('\n')))
    throw new Error(`A phrase of "${file}" runs over two lines.`);
  lean.overwrite(table.start, table.end, `phrases: ${JSON.stringify(lines.join('\n'))}`);
}

/** The source of a rule's file, `CATEGORY/NAME`, as a run needs it. */
async function makeLean(source, file) {
  const { body } = parseAst(source, { lang: 'ts' });
  const call = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  const rule = call?.arguments?.[0];
  if (!isObject(rule)) return source;
  const lean = new MagicString(source);
  const [category, id] = file.split('/');
  lean.appendLeft(rule.start + 1, `category: '${category}', id: '${id}',`);
  await bakePhrases(lean, rule, file);
  for (const { start, end } of findProse(rule)) {
    const comma = /^\s*,/.exec(source.slice(end))?.[0].length ?? 0;
    lean.remove(start, end + comma);
  }
  return lean.toString();
}

/** The catalogue as the list that it makes: rules in a bundle say by themselves where they belong. */
const leanCatalogue = (source) =>
  source
    .replace('catalogue({', '[')
    .replace(/^ {2}'[\w/-]+': /gm, '')
    .replace(/\}\);\s*$/, '];');

const RULE = /\/rules\/([a-z]+\/[\w-]+)\.ts$/;

/**
 * Bundles rules without their prose. What asks for the catalogue at run time gets it whole, from a file of its own:
 * seen from the bundle, `catalogue` is its path.
 */
export const leanRules = (catalogue) => ({
  name: 'lean-rules',
  resolveId: (source, _, { kind }) =>
    kind === 'dynamic-import' && source.endsWith('/rules/index.js')
      ? { id: catalogue, external: true }
      : undefined,
  load: async (id) => {
    const [, file] = RULE.exec(id) ?? [];
    if (!file && !id.endsWith('/rules/index.ts')) return undefined;
    const source = await readFile(id, 'utf8');
    return { code: file ? await makeLean(source, file) : leanCatalogue(source), moduleType: 'ts' };
  },
});
