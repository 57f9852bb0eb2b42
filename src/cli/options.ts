import { formatNames } from '../report/index.js';
import type { LintRequest } from './request.js';
import { quoted, Trouble } from './trouble.js';

/** What commander makes of the options of `newslint [paths…]`. */
export interface Options {
  readonly format: LintRequest['format'];
  readonly fix?: true;
  readonly diff?: true;
  readonly maxWarnings?: number;
  readonly minSeverity: LintRequest['minSeverity'];
  readonly quiet?: true;
  readonly rule?: readonly string[];
  readonly config?: string | false;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly outputFile?: string;
  readonly listFiles?: true;
  readonly printConfig?: string;
  readonly ignore: boolean;
  readonly debug?: true;
}

/** Makes a reader of a value that has to be one of a few. */
export const oneOf =
  <T extends string>(subject: string, choices: readonly T[]) =>
  (value: string): T => {
    const choice = choices.find((name) => name === value);
    if (choice) return choice;
    throw new Trouble(`${subject} cannot be "${value}"; it is one of ${quoted(choices)}.`);
  };

export const readFormat = oneOf('--format', formatNames);

export const readSeverity = oneOf('--min-severity', ['error', 'warning', 'info']);

export function readCount(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Trouble(`--max-warnings cannot be "${value}"; it is a whole number from 0 up.`);
}

const MODES = ['--fix', '--diff', '--list-files', '--print-config'] as const;

/** Throws a `Trouble` where options cannot go together. */
function checkTogether(options: Options, paths: readonly string[]): void {
  const given = [options.fix, options.diff, options.listFiles, options.printConfig];
  const modes = MODES.filter((_, index) => given[index] !== undefined);
  if (modes.length > 1) throw new Trouble(`${quoted(modes)} exclude each other; give one of them.`);
  if (options.stdinFilename !== undefined && !paths.includes('-'))
    throw new Trouble('"--stdin-filename" names standard input, and needs "--stdin" beside it.');
}

/** The request that options and paths make. Throws a `Trouble` where they cannot go together. */
export function requestLint(asked: readonly string[], options: Options): LintRequest {
  const { stdinFilename, outputFile, maxWarnings, config } = options;
  const paths = options.stdin ? [...asked, '-'] : asked;
  checkTogether(options, paths);
  return {
    command: 'lint',
    paths: paths.length === 0 ? ['.'] : paths,
    ...(stdinFilename !== undefined && { stdinFilename }),
    ...(outputFile !== undefined && { outputFile }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(typeof config === 'string' && { configFile: config }),
    noConfig: config === false,
    format: options.format,
    minSeverity: options.minSeverity,
    fix: options.fix ?? false,
    diff: options.diff ?? false,
    listFiles: options.listFiles ?? false,
    quiet: options.quiet ?? false,
    debug: options.debug ?? false,
    ruleFlags: options.rule ?? [],
    ignore: options.ignore,
  };
}
