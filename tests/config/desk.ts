import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { ConfigError, type ConfigRequest, openConfigs, type ResolvedConfig } from '../../src/config/index.js';
import { catalogue, defineRule } from '../../src/rule/define.js';
import type { OptionSchemas, Severity } from '../../src/rule/rule.js';

const rule = (severity: Severity | 'off', options: OptionSchemas = {}) =>
  defineRule({
    summary: 'An invented fault.',
    why: 'Desks test with it.',
    severity,
    options,
    examples: { wrong: [], right: [] },
    check: () => [],
  });

const number = { type: 'number', description: 'A number.' } as const;

/** A small catalogue with every kind of option. */
export const rules = catalogue({
  'headline/headline-noise': rule('warning'),
  'quotes/mixed-quotes': rule('warning'),
  'quotes/unbalanced-quotes': rule('error'),
  'structure/missing-headline': rule('error'),
  'structure/stray-section': rule('info'),
  'style/long-sentence': rule('warning', {
    limit: { ...number, default: 40, minimum: 1, maximum: 200 },
    step: { ...number, type: 'integer', default: 5 },
    style: { type: 'string', description: 'A style.', default: 'plain', enum: ['plain', 'strict'] },
    allow: { type: 'array', description: 'Words.', default: ['had'], items: { type: 'string' } },
    counts: { type: 'boolean', description: 'Whether it counts.', default: true },
  }),
  'style/passive-voice': rule('off', { limit: { ...number, default: 2 } }),
});

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes files into a new folder and gives its path. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-config-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Resolves the config of `file` in `folder`. */
export async function resolveIn(
  folder: string,
  file = 'story.txt',
  request: Partial<ConfigRequest> = {},
): Promise<ResolvedConfig> {
  const configs = await openConfigs({ cwd: folder, rules, ...request });
  return configs.forFile(join(folder, file));
}

/** The message of the `ConfigError` with which the config of `folder` is refused. */
export async function refusalIn(folder: string, request: Partial<ConfigRequest> = {}): Promise<string> {
  try {
    await resolveIn(folder, 'story.txt', request);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no refusal';
}

/** The refusal of a config file with this text. */
export const refusalOf = (text: string | Uint8Array, name = 'newslint.config.json'): Promise<string> =>
  refusalIn(makeFolder({ [name]: text }));

/** The severities of the rules that are on. */
export const severitiesOf = ({ plan }: ResolvedConfig): Readonly<Record<string, string>> =>
  Object.fromEntries(plan.map(({ rule: { id }, severity }) => [id, severity]));

export const optionsOf = ({ plan }: ResolvedConfig, id: string): unknown =>
  plan.find((planned) => planned.rule.id === id)?.options;
