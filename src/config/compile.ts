import type { ErrorObject } from 'ajv';
import type { Rule } from '../rule/rule.js';
import { configSchema } from './schema.js';

/** Says what ajv finds wrong with a value; nothing where it is sound. */
export type Validate = (value: unknown) => readonly ErrorObject[];

/**
 * What validates configs that name some of the rules of a catalogue. The built command has it ready, for all rules:
 * see scripts/baked-validator.js.
 */
export async function compileConfigs(rules: readonly Rule[], named: readonly Rule[]): Promise<Validate> {
  const { Ajv } = await import('ajv');
  // That the schema is one is proved by a test; here it would cost as much as all the rest.
  const known = { meta: false, validateSchema: false };
  const ajv = new Ajv({ strict: true, strictTuples: false, allErrors: true, verbose: true, ...known });
  const validate = ajv.compile(configSchema(rules, named));
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}
