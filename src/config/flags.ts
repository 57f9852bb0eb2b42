import type { Rule, Severity } from '../rule/rule.js';
import { ConfigError } from './error.js';
import { type Layer, type RuleValues, readRules } from './layer.js';
import { describe, quote } from './quote.js';
import { SyntaxFault } from './source.js';
import { findFaults } from './validate.js';
import { parseYaml } from './yaml.js';

const SIMPLE = /^\s*([\w-]+)\s*:\s*(error|warning|info|off)\s*$/;

async function parseFlag(flag: string): Promise<unknown> {
  try {
    return (await parseYaml(flag)).value;
  } catch (error) {
    throw error instanceof SyntaxFault ? new ConfigError(`--rule ${quote(flag)}: ${error.message}`) : error;
  }
}

async function readFlag(flag: string, rules: readonly Rule[]): Promise<RuleValues> {
  const [, id, severity] = SIMPLE.exec(flag) ?? [];
  if (id !== undefined && rules.some((rule) => rule.id === id)) return { [id]: severity as Severity | 'off' };
  const value = await parseFlag(flag);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const hint = 'write it as "long-sentence: off" or "long-sentence: [warning, {limit: 30}]"';
    throw new ConfigError(`--rule ${quote(flag)}: ${describe(value)} sets no rule; ${hint}.`);
  }
  const faults = await findFaults({ rules: value }, rules);
  if (faults.length === 0) return value as RuleValues;
  throw new ConfigError(faults.map(({ sentence }) => `--rule ${quote(flag)}: ${sentence}`).join('\n'));
}

/**
 * Reads `--rule` flags, each `id: severity` or `id: [severity, {option: value}]` in YAML's flow syntax.
 * Throws a `ConfigError` that names the flag.
 */
export async function readFlags(flags: readonly string[], rules: readonly Rule[]): Promise<readonly Layer[]> {
  const layers: Layer[] = [];
  for (const flag of flags)
    layers.push({ rules: readRules(await readFlag(flag, rules), () => `--rule ${quote(flag)}`) });
  return layers;
}
