// Rules without what only their readers need: examples, reasons, credits and the descriptions of options. Whoever
// shows rules loads the whole catalogue; whoever runs them should not pay for it at every start.
import { readFile } from 'node:fs/promises';
import MagicString from 'magic-string';
import { parseAst } from 'rolldown/parseAst';

const FOR_READERS = new Set(['why', 'credit', 'examples']);

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

/** The source of a rule's file without the prose. */
function stripProse(source) {
  const { body } = parseAst(source, { lang: 'ts' });
  const call = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration;
  const rule = call?.arguments?.[0];
  if (!isObject(rule)) return source;
  const lean = new MagicString(source);
  for (const { start, end } of findProse(rule)) {
    const comma = /^\s*,/.exec(source.slice(end))?.[0].length ?? 0;
    lean.remove(start, end + comma);
  }
  return lean.toString();
}

/** Bundles rules without their prose; what asks for the catalogue at run time gets it whole, from `catalogue`. */
export const leanRules = (catalogue) => ({
  name: 'lean-rules',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/rules\/index\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: catalogue, external: true } : undefined,
    );
    onLoad({ filter: /\/rules\/[a-z]+\/[\w-]+\.ts$/ }, async ({ path }) => ({
      contents: stripProse(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
});
