import type { Rule, Severity } from '../rule/rule.js';

type Choice = Severity | 'off';

const PRESETS: Readonly<Record<string, (rule: Rule) => Choice>> = {
  'newslint:structure': (rule) =>
    rule.category === 'structure' || (rule.category === 'quotes' && rule.severity === 'error')
      ? rule.severity
      : 'off',
  'newslint:recommended': (rule) => rule.severity,
  'newslint:ap': (rule) => rule.presets?.ap ?? rule.severity,
  'newslint:uk': (rule) => rule.presets?.uk ?? rule.severity,
  'newslint:spelling': (rule) => rule.presets?.spelling ?? 'off',
  'newslint:all': (rule) =>
    rule.opposes !== undefined
      ? 'off'
      : (rule.presets?.all ?? (rule.severity === 'off' ? 'warning' : rule.severity)),
};

/** What a config that names no preset starts from. */
export const DEFAULT_PRESET = 'newslint:recommended';

export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS);

export const isPreset = (name: string): boolean => Object.hasOwn(PRESETS, name);

/** The rules that a preset turns on, each with its severity. */
export function listPreset(name: string, rules: readonly Rule[]): ReadonlyMap<string, Severity> {
  const choose = PRESETS[name];
  const severities = new Map<string, Severity>();
  for (const rule of choose ? rules : []) {
    const severity = choose?.(rule) ?? 'off';
    if (severity !== 'off') severities.set(rule.id, severity);
  }
  return severities;
}
