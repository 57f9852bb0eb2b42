import { readDay } from '../submission/directives.js';
import { expandBraces } from './braces.js';
import { isPreset, PRESET_NAMES } from './presets.js';
import { quote } from './quote.js';
import type { Fault } from './sentences.js';
import type { Suggest } from './suggest.js';

const PREFIX = /^newslint:/;
const SHORT_NAMES = PRESET_NAMES.map((name) => name.replace(PREFIX, ''));

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listStrings = (value: unknown): readonly (readonly [string, string])[] =>
  Array.isArray(value)
    ? value.flatMap((entry, index) => (typeof entry === 'string' ? [[String(index), entry] as const] : []))
    : [];

/** Says why a config cannot extend `name`; undefined where it names a preset or a path. */
function explainExtends(name: string, suggest: Suggest): string | undefined {
  if (isPreset(name) || name === '') return undefined;
  const isUrl = /^(?!newslint:)[a-z][a-z\d+.-]+:/i.test(name) || /^(?:\/\/|\\\\)/.test(name);
  if (isUrl)
    return `${quote(name)} cannot be extended; newslint loads no config from the network: give a path.`;
  if (!PREFIX.test(name) && /\.(?:json|ya?ml)$/i.test(name)) return undefined;
  const near = suggest(name.replace(PREFIX, ''), SHORT_NAMES);
  const hint = near === undefined ? '.' : `; did you mean ${quote(`newslint:${near}`)}?`;
  return `${quote(name)} is neither a preset nor the path of a JSON or YAML config${hint}`;
}

/** What is longer the schema refuses, and thousands of braces would take long to read. */
const LONGEST_GLOB = 1000;

function findGlobFaults(globs: unknown, way: readonly string[]): readonly Fault[] {
  return listStrings(globs)
    .filter(([, glob]) => glob.length <= LONGEST_GLOB && expandBraces(glob) === undefined)
    .map(([index, glob]) => ({
      way: [...way, index],
      part: 'value',
      sentence: `${quote(glob)} stands for too many globs; write fewer lists in braces.`,
    }));
}

/** Finds globs, and days that no calendar has, among the suppressions. */
function findSuppressionFaults(suppression: unknown, index: number): readonly Fault[] {
  if (!isObject(suppression)) return [];
  const way = ['suppressions', String(index)];
  const { files, until } = suppression;
  const isDay = typeof until !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(until) || readDay(until);
  const sentence = `${quote(String(until))} is no day of any calendar; correct it.`;
  return [
    ...findGlobFaults(files, [...way, 'files']),
    ...(isDay ? [] : [{ way: [...way, 'until'], part: 'value', sentence } as const]),
  ];
}

/** Finds names in `extends` and globs that no schema can tell from good ones. */
export function findReferenceFaults(value: unknown, suggest: Suggest): readonly Fault[] {
  if (!isObject(value)) return [];
  const names = listStrings(value.extends).flatMap(([index, name]): Fault[] => {
    const sentence = explainExtends(name, suggest);
    return sentence === undefined ? [] : [{ way: ['extends', index], part: 'value', sentence }];
  });
  const overrides: readonly unknown[] = Array.isArray(value.overrides) ? value.overrides : [];
  const globs = overrides.flatMap((override, index) =>
    isObject(override) ? findGlobFaults(override.files, ['overrides', String(index), 'files']) : [],
  );
  const suppressions: readonly unknown[] = Array.isArray(value.suppressions) ? value.suppressions : [];
  const silenced = suppressions.flatMap(findSuppressionFaults);
  return [...names, ...globs, ...findGlobFaults(value.ignores, ['ignores']), ...silenced];
}
