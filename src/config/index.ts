export { ConfigError } from './error.js';
export { type ConfigExplanation, explainConfig } from './explain.js';
export { CONFIG_NAMES } from './find.js';
export type { Origin } from './layer.js';
export { type ConfigRequest, type Configs, openConfigs } from './open.js';
export { DEFAULT_PRESET, listPreset, PRESET_NAMES } from './presets.js';
export type { Origins, ResolvedConfig, RuleOrigin, Settings } from './resolve.js';
export { configSchema, type Schema } from './schema.js';
export { type ConfigSuppression, toPlain } from './suppressions.js';
