import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ConfigError } from './error.js';
import { parseJson } from './json.js';
import { type Parsed, placesIn, type Source, SyntaxFault, showPath } from './source.js';
import { parseYaml } from './yaml.js';

const PACKAGE = 'package.json';
const MEMBER = 'newslint';
const MOST_BYTES = 16 * 1024 * 1024;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'you have no permission',
  EPERM: 'you have no permission',
  ELOOP: 'its links lead round in a circle',
};

const reasonFor = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || 'the system refuses');
};

function readText(path: string, name: string): string {
  let bytes: Uint8Array;
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new ConfigError(`${name} is a folder; a config is a file.`);
    if (!found.isFile()) throw new ConfigError(`${name} is no regular file; a config is one.`);
    if (found.size > MOST_BYTES) throw new ConfigError(`${name} is larger than 16 MB, and no config is.`);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`${name} cannot be read: ${reasonFor(error)}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError(`${name} is not UTF-8 text; save it as UTF-8.`);
  }
}

/** Narrows a package.json to its `newslint` member; undefined where it has none. */
function readMember(parsed: Parsed): Parsed | undefined {
  const { value, offsetOf } = parsed;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, MEMBER)) return undefined;
  return {
    value: (value as Record<string, unknown>)[MEMBER],
    offsetOf: (way, part) => offsetOf([MEMBER, ...way], part),
  };
}

async function parse(path: string, text: string): Promise<Parsed | undefined> {
  if (/\.ya?ml$/i.test(path)) return parseYaml(text);
  const parsed = await parseJson(text);
  return basename(path) === PACKAGE ? readMember(parsed) : parsed;
}

/** Reads a config file; the `newslint` member of a package.json. Throws a `ConfigError`. */
export async function readSource(path: string, cwd: string): Promise<Source> {
  const name = showPath(path, cwd);
  if (!/\.(?:json|ya?ml)$/i.test(path))
    throw new ConfigError(`${name} is no config file; its name must end in .json, .yaml or .yml.`);
  const text = readText(path, name);
  const placeOf = placesIn(text, name);
  if (text.trim() === '') throw new ConfigError(`${name} is empty; write {} in it or delete it.`);
  try {
    const parsed = await parse(path, text);
    if (!parsed) throw new ConfigError(`${name} has no "${MEMBER}" member; a config would stand there.`);
    return { ...parsed, path, name, placeOf };
  } catch (error) {
    throw error instanceof SyntaxFault ? new ConfigError(`${placeOf(error.offset)} ${error.message}`) : error;
  }
}

/** Whether a package.json holds a config. One that cannot be parsed counts where it seems to hold one. */
export function holdsConfig(path: string): boolean {
  let text: string;
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > MOST_BYTES) return false;
    text = readFileSync(path, 'utf8');
  } catch {
    return false;
  }
  if (!/"newslint"\s*:/.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && Object.hasOwn(value, MEMBER);
  } catch {
    return true;
  }
}
