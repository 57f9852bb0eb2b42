import type { FormatName } from '../report/index.js';
import type { Severity } from '../rule/rule.js';
import type { Keeping } from './keeping.js';
import type { Pace } from './pace.js';
import type { Portion } from './portion.js';

/** A report that is asked for: its format, and the file of its own where it has one. */
export interface WantedReport {
  readonly format: FormatName;
  readonly file?: string;
}

/** How a run lints: the options of `newslint [paths…]`. */
export interface LintRequest extends Portion, Keeping, Pace {
  readonly command: 'lint';
  /** As given; `-` is standard input. The current folder where none was given. */
  readonly paths: readonly string[];
  readonly stdinFilename?: string;
  readonly reports: readonly WantedReport[];
  /** Where the report goes that has no file of its own. */
  readonly outputFile?: string;
  readonly fix: boolean;
  readonly diff: boolean;
  readonly listFiles: boolean;
  readonly quiet: boolean;
  readonly minSeverity: Severity;
  readonly maxWarnings?: number;
  readonly ruleFlags: readonly string[];
  readonly configFile?: string;
  readonly noConfig: boolean;
  /** Whether ignore files and the `ignores` of configs count. */
  readonly ignore: boolean;
  readonly debug: boolean;
}

/** What lines of standard input are linted by. */
export interface StreamRequest
  extends Pick<
    LintRequest,
    'configFile' | 'noConfig' | 'ruleFlags' | 'minSeverity' | 'maxWarnings' | 'debug'
  > {
  readonly command: 'stream';
}

/** JSON reports to join, and what to write of them. */
export interface MergeRequest
  extends Pick<LintRequest, 'reports' | 'outputFile' | 'quiet' | 'maxWarnings' | 'debug'> {
  readonly command: 'merge';
  readonly files: readonly string[];
}

/** What `newslint explain RULE` and `newslint schema KIND` and their like ask for. */
export type Request =
  | LintRequest
  | StreamRequest
  | MergeRequest
  | { readonly command: 'print-config'; readonly file: string; readonly lint: LintRequest }
  | { readonly command: 'suppressions'; readonly format: 'table' | 'json'; readonly lint: LintRequest }
  | { readonly command: 'rules'; readonly format: 'table' | 'json' }
  | { readonly command: 'explain'; readonly rule: string }
  | { readonly command: 'completion'; readonly shell: (typeof SHELLS)[number] }
  | { readonly command: 'init' }
  | { readonly command: 'schema'; readonly kind: 'config' | 'json' }
  /** Help, or the version. */
  | { readonly command: 'say'; readonly text: string };

/** The shells that can complete the command. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** The words that are commands where they stand first. */
export const COMMANDS = [
  'rules',
  'explain',
  'init',
  'schema',
  'suppressions',
  'stream',
  'merge',
  'completion',
] as const;
