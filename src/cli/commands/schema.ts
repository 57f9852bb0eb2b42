import { configSchema } from '../../config/index.js';
import type { Rule } from '../../rule/rule.js';
import { emit } from '../streams/output.js';

/** Prints the JSON Schema of config files, or of what `--format json` writes. */
export async function printSchema(rules: readonly Rule[], kind: 'config' | 'json'): Promise<number> {
  const schema =
    kind === 'config' ? configSchema(rules) : (await import('../../report/json-schema.js')).reportSchema();
  emit(1, Buffer.from(`${JSON.stringify(schema, null, 2)}\n`));
  return 0;
}
