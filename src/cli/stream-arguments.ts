import type { Command } from 'commander';
import type { Take } from './arguments.js';
import { OPTIONS } from './help.js';
import { checkReports, readCount, readFormat, readSeverity, STANDARD } from './options.js';
import type { WantedReport } from './request.js';

type Add = (name: string, description: string) => Command;

/** An option of `newslint [paths…]` that a command has too. */
const share = (command: Command, flags: keyof typeof OPTIONS): Command =>
  command.option(flags, OPTIONS[flags]);

function shareCount(command: Command): Command {
  const flags = '--max-warnings <count>';
  return command.option(flags, OPTIONS[flags], readCount);
}

function addStream(add: Add, take: Take): void {
  const command = shareCount(add('stream', 'lint a {"path", "text"} on each line of standard input'));
  for (const flags of ['--config <file>', '--no-config', '--debug'] as const) share(command, flags);
  const severity = '--min-severity <severity>';
  command
    .option(severity, OPTIONS[severity], readSeverity, 'warning')
    .option('--rule <setting>', OPTIONS['--rule <setting>'], (flag, flags: string[] = []) => [...flags, flag])
    .action(({ config, rule = [], minSeverity, maxWarnings, debug = false }) =>
      take({
        command: 'stream',
        noConfig: config === false,
        ...(typeof config === 'string' && { configFile: config }),
        ...(maxWarnings !== undefined && { maxWarnings }),
        ruleFlags: rule,
        minSeverity,
        debug,
      }),
    );
}

interface MergeOptions {
  readonly format?: readonly WantedReport[];
  readonly outputFile?: string;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly debug?: true;
}

function addMerge(add: Add, take: Take): void {
  const command = shareCount(add('merge', 'join the JSON reports of shards into one report of any format'));
  for (const flags of ['--output-file <file>', '--quiet', '--debug'] as const) share(command, flags);
  command
    .argument('<reports...>', 'JSON reports, each of other files')
    .option('--format <name>', OPTIONS['--format <name>'], readFormat)
    .action((files: readonly string[], options: MergeOptions) => {
      const { format: reports = STANDARD, outputFile, maxWarnings, quiet = false, debug = false } = options;
      checkReports(reports, outputFile);
      take({
        command: 'merge',
        files,
        reports,
        ...(outputFile !== undefined && { outputFile }),
        ...(maxWarnings !== undefined && { maxWarnings }),
        quiet,
        debug,
      });
    });
}

/** Adds the commands for work that is parted among machines. */
export function addStreams(add: Add, take: Take): void {
  addStream(add, take);
  addMerge(add, take);
}
