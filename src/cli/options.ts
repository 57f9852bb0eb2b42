import { type FormatName, formatNames } from '../report/index.js';
import { type KeepingOptions, readKeeping } from './keeping.js';
import { type PaceOptions, readPace } from './pace.js';
import { type PortionOptions, readPortion } from './portion.js';
import type { LintRequest, WantedReport } from './request.js';
import { quoted, Trouble } from './trouble.js';

/** What commander makes of the options of `newslint [paths…]`. */
export interface Options extends PortionOptions, KeepingOptions, PaceOptions {
  readonly format?: readonly WantedReport[];
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

const readFormatName = oneOf('--format', formatNames);

/** Reads `NAME` or `NAME:FILE` and adds it to what was asked for before. */
export function readFormat(value: string, last: readonly WantedReport[] = []): readonly WantedReport[] {
  const colon = value.indexOf(':');
  if (colon < 0) return [...last, { format: readFormatName(value) }];
  const format = readFormatName(value.slice(0, colon));
  const file = value.slice(colon + 1);
  if (file === '') throw new Trouble(`"--format ${value}" names no file; write it behind the colon.`);
  return [...last, { format, file }];
}

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

/** Whether nothing is linted, or nothing of it counts. */
const isDry = ({ diff, listFiles, printConfig }: Options): boolean =>
  [diff, listFiles, printConfig].some((mode) => mode !== undefined);

/** The options that are done with when a run is. */
const listOnceOnly = ({
  fix,
  diff,
  listFiles,
  printConfig,
  filesFrom,
  ...rest
}: Options): readonly string[] => [
  ...(fix ? ['--fix'] : []),
  ...(rest.baselineUpdate ? ['--baseline-update'] : []),
  ...(rest.baselinePrune ? ['--baseline-prune'] : []),
  ...(diff ? ['--diff'] : []),
  ...(listFiles ? ['--list-files'] : []),
  ...(printConfig !== undefined ? ['--print-config'] : []),
  ...(filesFrom === '-' ? ['--files-from -'] : []),
];

export const STANDARD: readonly WantedReport[] = [{ format: 'stylish' }];

/** Throws a `Trouble` where reports have one place, or a place has no report. */
export function checkReports(reports: readonly WantedReport[], outputFile: string | undefined): void {
  const formats = reports.flatMap(({ format, file }): FormatName[] => (file === undefined ? [format] : []));
  if (formats.length > 1) {
    const place = outputFile === undefined ? 'standard output' : `"${outputFile}"`;
    throw new Trouble(
      `${quoted(formats)} would all go to ${place}; give all but one a file, as in "${formats[1]}:FILE".`,
    );
  }
  if (formats.length === 0 && outputFile !== undefined)
    throw new Trouble(
      `"--output-file" would get nothing: every format has a file of its own; leave it out or add a format.`,
    );
}

/** The request that options and paths make. Throws a `Trouble` where they cannot go together. */
export function requestLint(asked: readonly string[], options: Options): LintRequest {
  const { stdinFilename, outputFile, maxWarnings, config } = options;
  const paths = options.stdin ? [...asked, '-'] : asked;
  const reports = options.format ?? STANDARD;
  checkTogether(options, paths);
  checkReports(reports, outputFile);
  const rewrites = [...(options.fix ? ['--fix'] : []), ...(options.diff ? ['--diff'] : [])];
  const portion = readPortion(options, paths, rewrites);
  return {
    command: 'lint',
    paths: paths.length === 0 && portion.filesFrom === undefined ? ['.'] : paths,
    ...portion,
    ...readKeeping(options, isDry(options)),
    ...readPace(options, paths, listOnceOnly(options)),
    ...(stdinFilename !== undefined && { stdinFilename }),
    ...(outputFile !== undefined && { outputFile }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(typeof config === 'string' && { configFile: config }),
    noConfig: config === false,
    reports,
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
