import type { Suppression } from '../engine/external.js';
import type { Rule, Severity } from '../rule/rule.js';
import type { Origin } from './layer.js';
import { type ResolvedConfig, type RuleOrigin, type Settings, traceOrigins } from './resolve.js';

/** What `--print-config FILE` prints. */
export interface ConfigExplanation {
  readonly file: string;
  /** The config file that counts, or null where there is none. */
  readonly config: string | null;
  readonly settings: { readonly [K in keyof Settings]: Origin<Settings[K]> };
  readonly rules: Readonly<
    Record<
      string,
      {
        readonly severity: Severity | 'off';
        readonly from: string;
        readonly options?: RuleOrigin['options'];
      }
    >
  >;
  /** What the config silences in the file. */
  readonly suppressions: readonly Suppression[];
}

/** Says what a resolved config is and where each value of it came from. `path` is shown as it is given. */
export function explainConfig(
  resolved: ResolvedConfig,
  catalogue: readonly Rule[],
  path: string,
  suppressions: readonly Suppression[] = [],
): ConfigExplanation {
  const origins = traceOrigins(resolved, catalogue);
  const rules = Object.entries(origins.rules).map(([id, { severity, options }]) => {
    const hasOptions = Object.keys(options).length > 0;
    return [id, { severity: severity.value, from: severity.from, ...(hasOptions && { options }) }];
  });
  return {
    file: path,
    config: resolved.config ?? null,
    settings: origins.settings,
    rules: Object.fromEntries(rules),
    suppressions,
  };
}
