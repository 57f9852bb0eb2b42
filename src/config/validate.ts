import type { Rule } from '../rule/rule.js';
import { compileConfigs } from './compile.js';
import { findReferenceFaults, isObject } from './references.js';
import { explainError, type Fault } from './sentences.js';
import { loadSuggest } from './suggest.js';

/** The rules that a config names, itself or in an override: no other can make it invalid. */
function listNamed(value: unknown, rules: readonly Rule[]): readonly Rule[] {
  if (!isObject(value)) return [];
  const overrides: readonly unknown[] = Array.isArray(value.overrides) ? value.overrides : [];
  const holders = [value, ...overrides.filter(isObject)].map((holder) => holder.rules).filter(isObject);
  return rules.filter((rule) => holders.some((holder) => Object.hasOwn(holder, rule.id)));
}

/**
 * Finds what is wrong with the value of a config, in no order. The schema is that of `configSchema`, but with
 * the rules alone that the config names, unless it is compiled already: a whole catalogue takes ajv half a second.
 */
export async function findFaults(value: unknown, rules: readonly Rule[]): Promise<readonly Fault[]> {
  const validate = await compileConfigs(rules, listNamed(value, rules));
  const errors = validate(value);
  if (errors.length === 0 && findReferenceFaults(value, () => undefined).length === 0) return [];
  const suggest = await loadSuggest();
  const explained = errors.flatMap((error) => explainError(error, rules, suggest) ?? []);
  return [...explained, ...findReferenceFaults(value, suggest)];
}
