import type { Rule, Severity } from '../rule/rule.js';
import { compileGlobs, type PathTest } from './globs.js';
import { listPreset } from './presets.js';
import type { Source } from './source.js';
import { type ConfigSuppression, readSuppressions, type SuppressionValue } from './suppressions.js';

/** A value and where it came from, in words for the user. */
export interface Origin<T> {
  readonly value: T;
  readonly from: string;
}

/** What one place says of one rule. */
export interface Setting {
  readonly severity: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
  readonly from: string;
}

/** What a preset, a config, an override or the command line says; a later layer is laid over those before. */
export interface Layer {
  readonly rules: ReadonlyMap<string, Setting>;
  readonly sourceLabels?: Origin<readonly string[]>;
  /** The files that it speaks of; left out where these are all. */
  readonly appliesTo?: PathTest;
  readonly ignores?: PathTest;
  readonly suppressions?: readonly ConfigSuppression[];
}

/** The rules of a config: each a severity, or a list of a severity and options. */
export type RuleValues = Readonly<Record<string, Setting['severity'] | readonly unknown[]>>;

/** The value of a config file that was found valid. */
export interface ConfigValue {
  readonly extends?: readonly string[];
  readonly rules?: RuleValues;
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: RuleValues }[];
  readonly ignores?: readonly string[];
  readonly suppressions?: readonly SuppressionValue[];
  readonly settings?: { readonly sourceLabels?: readonly string[] };
}

/** Reads the rules of a valid config; `from` says where the rule of an id stands. */
export function readRules(values: RuleValues, from: (id: string) => string): ReadonlyMap<string, Setting> {
  const settings = Object.entries(values).map(([id, value]): [string, Setting] => {
    const [severity, options] = (typeof value === 'string' ? [value] : value) as [
      Setting['severity'],
      Setting['options'],
    ];
    return [id, { severity, from: from(id), ...(options && { options }) }];
  });
  return new Map(settings);
}

export function layPreset(name: string, rules: readonly Rule[]): Layer {
  const severities = Array.from(listPreset(name, rules));
  return { rules: new Map(severities.map(([id, severity]) => [id, { severity, from: name }])) };
}

/** The layers of a valid config file itself, what it extends left aside. */
export function layConfig(source: Source, folder: string): readonly Layer[] {
  const { rules = {}, overrides = [], ignores, suppressions, settings } = source.value as ConfigValue;
  const placeOf = (...way: string[]): string => source.placeOf(source.offsetOf(way, 'key'));
  const labels = settings?.sourceLabels;
  const own: Layer = {
    rules: readRules(rules, (id) => placeOf('rules', id)),
    ...(labels && { sourceLabels: { value: labels, from: placeOf('settings', 'sourceLabels') } }),
    ...(ignores && { ignores: compileGlobs(ignores, folder) }),
    ...(suppressions && { suppressions: readSuppressions(suppressions, source, folder) }),
  };
  const special = overrides.map(({ files, rules }, index): Layer => {
    const from = (id: string) => `${placeOf('overrides', String(index), 'rules', id)} (override)`;
    return { rules: readRules(rules, from), appliesTo: compileGlobs(files, folder) };
  });
  return [own, ...special];
}
