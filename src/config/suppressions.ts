import { resolve } from 'node:path';
import type { Suppression } from '../engine/external.js';
import { expandBraces } from './braces.js';
import { compileGlobs, type PathTest } from './globs.js';
import type { Source } from './source.js';

/** A suppression as a config file has it. */
export interface SuppressionValue {
  readonly files?: readonly string[];
  readonly rule: string | readonly string[];
  readonly match?: string;
  readonly reason: string;
  readonly until?: string;
}

/** What a config silences: one rule, in some files. */
export interface ConfigSuppression extends Suppression {
  /** The globs of the files; left out where these are all files of the config. */
  readonly files?: readonly string[];
  readonly appliesTo: PathTest;
  /** Absolute paths of folders, or of files, outside of which it covers nothing. */
  readonly reach: readonly string[];
}

const isGlobbed = (name: string): boolean => /[*?[\]{}\\]/.test(name);

/** The part of a glob that stands before its first sign, as an absolute path. */
function baseOf(glob: string, folder: string): string {
  const names = glob.split('/');
  const end = names.findIndex(isGlobbed);
  return resolve(folder, ...(end < 0 ? names : names.slice(0, end)));
}

function findReach(files: readonly string[], folder: string): readonly string[] {
  const globs = files.filter((glob) => !glob.startsWith('!'));
  return globs.flatMap((glob) => expandBraces(glob) ?? []).map((glob) => baseOf(glob, folder));
}

/** Reads the suppressions of a valid config: one for each rule that they name. */
export function readSuppressions(
  values: readonly SuppressionValue[],
  { placeOf, offsetOf }: Source,
  folder: string,
): readonly ConfigSuppression[] {
  return values.flatMap(({ files, rule, ...said }, index) => {
    const where = {
      ...(files && { files }),
      appliesTo: files ? compileGlobs(files, folder) : () => true,
      reach: files ? findReach(files, folder) : [folder],
    };
    const way = ['suppressions', String(index), 'rule'];
    const ids = typeof rule === 'string' ? [rule] : rule;
    return ids.map((id, place): ConfigSuppression => {
      const wayToId = typeof rule === 'string' ? way : [...way, String(place)];
      return { ...said, ...where, rule: id, from: placeOf(offsetOf(wayToId, 'value')) };
    });
  });
}

/** A suppression as the engine takes it: plain data. */
export const toPlain = ({ rule, match, reason, until, from }: ConfigSuppression): Suppression => ({
  rule,
  ...(match !== undefined && { match }),
  reason,
  ...(until !== undefined && { until }),
  from,
});
