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
  /** Every rule of the catalogue, those that are off too. */
  readonly rules: Readonly<Record<string, RuleOrigin>>;
  readonly settings: { readonly [K in keyof Settings]: Origin<Settings[K]> };
}

/** The config of a file. */
export interface ResolvedConfig {
  /** The rules that are on, in the catalogue's order. */
  readonly plan: readonly PlannedRule[];
  readonly settings: Settings;
  /** The config file as shown to users; left out where there is none. */
  readonly config?: string;
  /** What the values come from, the weakest first. */
  readonly layers: readonly Layer[];
}

const DEFAULT = 'default';

/** What the layers say of a rule, the weakest first. */
const settingsOf = ({ id }: Rule, layers: readonly Layer[]): readonly Setting[] =>
  layers.flatMap((layer) => layer.rules.get(id) ?? []);

/** The values of a rule's options: of each list of options the last counts, whole. */
function resolveOptions({ options }: Rule, settings: readonly Setting[]): RuleOrigin['options'] {
  const chosen = settings.findLast((setting) => setting.options);
  const values = Object.entries(options ?? {}).map(([name, option]): [string, Origin<unknown>] =>
    chosen?.options && Object.hasOwn(chosen.options, name)
      ? [name, { value: chosen.options[name], from: chosen.from }]
      : [name, { value: option.default, from: DEFAULT }],
  );
  return Object.fromEntries(values);
}

const NO_OPTIONS: PlannedRule['options'] = Object.freeze({});

/** The rule with its values, where it is on. */
function planRule(rule: Rule, layers: readonly Layer[]): PlannedRule | undefined {
  const settings = settingsOf(rule, layers);
  const severity = settings.at(-1)?.severity ?? 'off';
  if (severity === 'off') return undefined;
  if (!rule.options) return { rule, severity, options: NO_OPTIONS };
  const values = Object.entries(resolveOptions(rule, settings)).map(([name, { value }]) => [name, value]);
  return { rule, severity, options: Object.fromEntries(values) };
}

const labelsIn = (layers: readonly Layer[]): Origin<readonly string[]> =>
  layers.findLast((layer) => layer.sourceLabels)?.sourceLabels ?? { value: [], from: DEFAULT };

/** Lays layers over each other, the weakest first. `config` names the file that they were read from. */
export function resolveConfig(
  rules: readonly Rule[],
  layers: readonly Layer[],
  config: string | undefined,
): ResolvedConfig {
  const plan: PlannedRule[] = [];
  for (const rule of rules) {
    const planned = planRule(rule, layers);
    if (planned) plan.push(planned);
  }
  const settings = { sourceLabels: labelsIn(layers).value };
  return { plan, settings, layers, ...(config !== undefined && { config }) };
}

/** Says where the values of a resolved config come from, those of rules that are off too. */
export function traceOrigins({ layers }: ResolvedConfig, rules: readonly Rule[]): Origins {
  const traced = rules.map((rule): [string, RuleOrigin] => {
    const settings = settingsOf(rule, layers);
    const { severity = 'off', from = DEFAULT } = settings.at(-1) ?? {};
    return [rule.id, { severity: { value: severity, from }, options: resolveOptions(rule, settings) }];
  });
  return { rules: Object.fromEntries(traced), settings: { sourceLabels: labelsIn(layers) } };
}
