import type { ErrorObject } from 'ajv';
import type { Rule } from '../rule/rule.js';
import { findReferenceFaults, isObject } from './references.js';
import { configSchema } from './schema.js';
import { explainError, type Fault } from './sentences.js';
import { loadSuggest } from './suggest.js';

type Validate = (value: unknown) => readonly ErrorObject[];

/** The rules that a config names, itself or in an override: no other can make it invalid. */
function listNamed(value: unknown, rules: readonly Rule[]): readonly Rule[] {
  if (!isObject(value)) return [];
  const overrides: readonly unknown[] = Array.isArray(value.overrides) ? value.overrides : [];
  const holders = [value, ...overrides.filter(isObject)].map((holder) => holder.rules).filter(isObject);
  return rules.filter((rule) => holders.some((holder) => Object.hasOwn(holder, rule.id)));
}

async function compile(rules: readonly Rule[], named: readonly Rule[]): Promise<Validate> {
  const { Ajv } = await import('ajv');
  // That the schema is one is proved by a test; here it would cost as much as all the rest.
  const known = { meta: false, validateSchema: false };
  const ajv = new Ajv({ strict: true, strictTuples: false, allErrors: true, verbose: true, ...known });
  const validate = ajv.compile(configSchema(rules, named));
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

/**
 * Finds what is wrong with the value of a config, in no order. The schema is that of `configSchema`, but with
 * the rules alone that the config names: a whole catalogue takes ajv half a second to compile.
 */
export async function findFaults(value: unknown, rules: readonly Rule[]): Promise<readonly Fault[]> {
  const validate = await compile(rules, listNamed(value, rules));
  const errors = validate(value);
  if (errors.length === 0 && findReferenceFaults(value, () => undefined).length === 0) return [];
  const suggest = await loadSuggest();
  const explained = errors.flatMap((error) => explainError(error, rules, suggest) ?? []);
  return [...explained, ...findReferenceFaults(value, suggest)];
}
