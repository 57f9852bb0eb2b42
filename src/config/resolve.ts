import type { PlannedRule } from '../rule/plan.js';
import type { Rule, Severity } from '../rule/rule.js';
import type { Layer, Origin, Setting } from './layer.js';

/** What the parser should know of the desk. */
export interface Settings {
  /** Labels of the source section beside those of the format. */
  readonly sourceLabels: readonly string[];
}

/** What a rule is set to, and by whom. */
export interface RuleOrigin {
  readonly severity: Origin<Severity | 'off'>;
  readonly options: Readonly<Record<string, Origin<unknown>>>;
}

/** Where the values of a resolved config came from. */
export interface Origins {
  /** The config file as shown to users; left out where there is none. */
  readonly config?: string;
  /** Every rule of the catalogue, those that are off too. */
  readonly rules: Readonly<Record<string, RuleOrigin>>;
  readonly settings: { readonly [K in keyof Settings]: Origin<Settings[K]> };
}

/** The config of a file. */
export interface ResolvedConfig {
  /** The rules that are on, in the catalogue's order. */
  readonly plan: readonly PlannedRule[];
  readonly settings: Settings;
  readonly origins: Origins;
}

const DEFAULT = 'default';

function resolveRule(rule: Rule, settings: readonly Setting[]): RuleOrigin {
  const last = settings.at(-1);
  const chosen = settings.findLast((setting) => setting.options);
  const options = Object.entries(rule.options ?? {}).map(([name, option]): [string, Origin<unknown>] =>
    chosen?.options && Object.hasOwn(chosen.options, name)
      ? [name, { value: chosen.options[name], from: chosen.from }]
      : [name, { value: option.default, from: DEFAULT }],
  );
  return {
    severity: { value: last?.severity ?? 'off', from: last?.from ?? DEFAULT },
    options: Object.fromEntries(options),
  };
}

function planRule(rule: Rule, { severity, options }: RuleOrigin): readonly PlannedRule[] {
  if (severity.value === 'off') return [];
  const values = Object.entries(options).map(([name, option]) => [name, option.value]);
  return [{ rule, severity: severity.value, options: Object.fromEntries(values) }];
}

/** Lays layers over each other, the weakest first. `config` names the file that they were read from. */
export function resolveConfig(
  rules: readonly Rule[],
  layers: readonly Layer[],
  config: string | undefined,
): ResolvedConfig {
  const resolved = rules.map((rule): [Rule, RuleOrigin] => {
    const settings = layers.flatMap((layer) => layer.rules.get(rule.id) ?? []);
    return [rule, resolveRule(rule, settings)];
  });
  const labelled = layers.findLast((layer) => layer.sourceLabels);
  const sourceLabels = labelled?.sourceLabels ?? { value: [], from: DEFAULT };
  return {
    plan: resolved.flatMap(([rule, origin]) => planRule(rule, origin)),
    settings: { sourceLabels: sourceLabels.value },
    origins: {
      ...(config !== undefined && { config }),
      rules: Object.fromEntries(resolved.map(([rule, origin]) => [rule.id, origin])),
      settings: { sourceLabels },
    },
  };
}
