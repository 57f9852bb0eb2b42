import { dirname, resolve } from 'node:path';
import type { Rule } from '../rule/rule.js';
import { ConfigError } from './error.js';
import { configFinder } from './find.js';
import { readFlags } from './flags.js';
import { type Layer, layPreset } from './layer.js';
import { type Library, loadLayers, readValid } from './load.js';
import { DEFAULT_PRESET } from './presets.js';
import { type ResolvedConfig, resolveConfig } from './resolve.js';
import type { ConfigSuppression } from './suppressions.js';

/** What a run is given to find its configs by. */
export interface ConfigRequest {
  /** The working directory, absolute; what users are shown is relative to it. */
  readonly cwd: string;
  readonly rules: readonly Rule[];
  /** The one config of all files, from `--config`. */
  readonly configFile?: string;
  /** Whether config files are left aside. */
  readonly noConfig?: boolean;
  /** The values of `--rule`; they are laid over every config. */
  readonly ruleFlags?: readonly string[];
}

/**
 * The configs of a run. A config is read when the first file under it is asked for, and once. Who asks
 * `ignores` for every file before the first is linted has every config validated before anything runs.
 * Both take absolute paths and reject with a `ConfigError`.
 */
export interface Configs {
  readonly forFile: (path: string) => Promise<ResolvedConfig>;
  /** Whether the `ignores` of the file's config leave it out. */
  readonly ignores: (path: string) => Promise<boolean>;
  /** What the file's config silences in it. */
  readonly suppressionsFor: (path: string) => Promise<readonly ConfigSuppression[]>;
  /** The config files that were read so far, those that others extend too; absolute paths. */
  readonly listFiles: () => readonly string[];
  /** What the configs that were read so far silence, in whichever files. */
  readonly listSuppressions: () => Promise<readonly ConfigSuppression[]>;
}

interface OpenedConfig {
  readonly forFile: (path: string) => ResolvedConfig;
  readonly ignores: (path: string) => boolean;
  /** Each once, though a config be extended twice. */
  readonly suppressions: readonly ConfigSuppression[];
}

const byPlace = (suppressions: readonly ConfigSuppression[]): readonly ConfigSuppression[] => [
  ...new Map(suppressions.map((suppression) => [suppression.from, suppression])).values(),
];

/** Makes each value once. */
function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as Value;
  };
}

function openLayers(
  layers: readonly Layer[],
  rules: readonly Rule[],
  config: string | undefined,
): OpenedConfig {
  const conditional = layers.filter((layer) => layer.appliesTo);
  const resolveFor = remember((applied: string) => {
    const idle = new Set(conditional.filter((_, index) => applied[index] === '0'));
    const live = layers.filter((layer) => !idle.has(layer));
    return resolveConfig(rules, live, config);
  });
  return {
    forFile: (path) => resolveFor(conditional.map((layer) => (layer.appliesTo?.(path) ? '1' : '0')).join('')),
    ignores: (path) => layers.some((layer) => layer.ignores?.(path)),
    suppressions: byPlace(layers.flatMap((layer) => layer.suppressions ?? [])),
  };
}

/** Opens the configs of a run: reads the flags, and the config that `configFile` names. */
export async function openConfigs(request: ConfigRequest): Promise<Configs> {
  const { cwd, rules, configFile, noConfig = false, ruleFlags = [] } = request;
  if (noConfig && configFile !== undefined)
    throw new ConfigError('--config and --no-config exclude each other; give one of them.');
  const flags = await readFlags(ruleFlags, rules);
  const files = new Set<string>();
  const library: Library = {
    rules,
    read: remember((path) => {
      files.add(path);
      return readValid(path, cwd, rules);
    }),
  };

  const opened: Promise<OpenedConfig>[] = [];
  const open = remember((path: string | undefined): Promise<OpenedConfig> => {
    const config = openOne(path);
    opened.push(config);
    return config;
  });
  const openOne = async (path: string | undefined): Promise<OpenedConfig> => {
    if (path === undefined) return openLayers([layPreset(DEFAULT_PRESET, rules), ...flags], rules, undefined);
    const { name } = await library.read(path);
    return openLayers([...(await loadLayers(path, library)), ...flags], rules, name);
  };

  const given = configFile === undefined ? undefined : resolve(cwd, configFile);
  if (given !== undefined) await open(given);
  const find = given === undefined && !noConfig ? configFinder() : () => given;
  const openFor = (path: string): Promise<OpenedConfig> => open(find(dirname(path)));
  return {
    forFile: async (path) => (await openFor(path)).forFile(path),
    ignores: async (path) => (await openFor(path)).ignores(path),
    suppressionsFor: async (path) =>
      (await openFor(path)).suppressions.filter(({ appliesTo }) => appliesTo(path)),
    listFiles: () => [...files],
    listSuppressions: async () =>
      byPlace((await Promise.all(opened)).flatMap(({ suppressions }) => suppressions)),
  };
}
