import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Rule } from '../rule/rule.js';
import { ConfigError } from './error.js';
import { type ConfigValue, type Layer, layConfig, layPreset } from './layer.js';
import { DEFAULT_PRESET, isPreset } from './presets.js';
import { quote } from './quote.js';
import { readSource } from './read.js';
import type { Source } from './source.js';
import { findFaults } from './validate.js';

const MOST_LAYERS = 1000;
const MOST_FAULTS = 20;

/** Reads a config file and validates it. Throws a `ConfigError` that names every fault of the file. */
export async function readValid(path: string, cwd: string, rules: readonly Rule[]): Promise<Source> {
  const source = await readSource(path, cwd);
  const faults = (await findFaults(source.value, rules))
    .map(({ way, part, sentence }) => ({ offset: source.offsetOf(way, part), sentence }))
    .sort((a, b) => a.offset - b.offset);
  if (faults.length === 0) return source;
  const lines = faults.map(({ offset, sentence }) => `${source.placeOf(offset)} ${sentence}`);
  const more = lines.splice(MOST_FAULTS).length;
  if (more > 0) lines.push(`${source.name} has ${more} more ${more === 1 ? 'fault' : 'faults'}.`);
  throw new ConfigError(lines.join('\n'));
}

/** What is needed to load a config: the catalogue, and a reader of valid configs by their absolute paths. */
export interface Library {
  readonly rules: readonly Rule[];
  readonly read: (path: string) => Promise<Source>;
}

interface Stack {
  readonly layers: readonly Layer[];
  /** Whether a preset, or an empty `extends`, says what it starts from. */
  readonly isBased: boolean;
}

/** A config on the way to the one that is being loaded. */
interface Link {
  readonly name: string;
  readonly realPath: string;
}

/** The stack of what one entry of `extends` names. */
async function stackEntry(
  entry: string,
  place: string,
  folder: string,
  library: Library,
  chain: readonly Link[],
): Promise<Stack> {
  if (isPreset(entry)) return { layers: [layPreset(entry, library.rules)], isBased: true };
  const path = resolve(folder, entry);
  if (!existsSync(path))
    throw new ConfigError(
      `${place} ${quote(entry)} is not there; a path starts from the folder of its config.`,
    );
  const first = chain.findIndex((link) => link.realPath === realpathSync(path));
  if (first < 0) return stackConfig(path, library, chain);
  const names = [...chain.slice(first), chain[first] as Link].map((link) => link.name);
  throw new ConfigError(`${place} the configs extend each other in a circle: ${names.join(' -> ')}.`);
}

async function stackConfig(path: string, library: Library, chain: readonly Link[]): Promise<Stack> {
  const source = await library.read(path);
  const folder = dirname(path);
  const { extends: entries } = source.value as ConfigValue;
  const links = [...chain, { name: source.name, realPath: realpathSync(path) }];
  const layers: Layer[] = [];
  let isBased = entries?.length === 0;
  for (const [index, entry] of (entries ?? []).entries()) {
    const place = source.placeOf(source.offsetOf(['extends', String(index)], 'value'));
    const below = await stackEntry(entry, place, folder, library, links);
    layers.push(...below.layers);
    isBased ||= below.isBased;
    if (layers.length > MOST_LAYERS)
      throw new ConfigError(`${place} the configs extend each other more than ${MOST_LAYERS} times.`);
  }
  return { layers: [...layers, ...layConfig(source, folder)], isBased };
}

/** The layers of the config at `path`, from the weakest to the strongest. Throws a `ConfigError`. */
export async function loadLayers(path: string, library: Library): Promise<readonly Layer[]> {
  const { layers, isBased } = await stackConfig(path, library, []);
  return isBased ? layers : [layPreset(DEFAULT_PRESET, library.rules), ...layers];
}
