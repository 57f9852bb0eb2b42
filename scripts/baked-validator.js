// Compiles what validates configs when newslint is built, so that the command needs no ajv. It is made of what the
// compiler has just written to dist/.
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

const BAKED = 'baked-validator';

const isDescription = (key, value) => key === 'description' && typeof value === 'string';

/** The schema without its prose, and with one definition for all rules that may be set alike. */
function shrink(schema) {
  const lean = JSON.parse(
    JSON.stringify(schema, (key, value) => (isDescription(key, value) ? undefined : value)),
  );
  const { properties } = lean.definitions.rules;
  const names = new Map();
  for (const [id, setting] of Object.entries(properties)) {
    const text = JSON.stringify(setting);
    const name = names.get(text) ?? `setting${names.size}`;
    names.set(text, name);
    lean.definitions[name] = setting;
    properties[id] = { $ref: `#/definitions/${name}` };
  }
  return lean;
}

async function compile() {
  const { configSchema } = await import('../dist/src/config/schema.js');
  const { rules } = await import('../dist/rules/index.js');
  const ajv = new Ajv({
    ...{ strict: true, strictTuples: false, allErrors: true, verbose: true },
    ...{ inlineRefs: false, code: { source: true } },
  });
  return standalone.default(ajv, ajv.compile(shrink(configSchema(rules))));
}

/** Puts the compiled validator in the place of the module that compiles one, in a chunk of its own. */
export const bakedValidator = {
  name: BAKED,
  resolveId: (source) => (source === BAKED ? BAKED : undefined),
  load(id) {
    if (id === BAKED) return compile();
    if (!/[\\/]config[\\/]compile\.ts$/.test(id)) return undefined;
    return `export async function compileConfigs() {
      const { default: validate } = await import('${BAKED}');
      return (value) => (validate(value) ? [] : (validate.errors ?? []));
    }`;
  },
};
