import type { Command } from 'commander';
import type { Take } from './arguments.js';
import { OPTIONS, PATHS } from './help.js';
import { oneOf, requestLint } from './options.js';

/** Adds the options about what is kept from one run to the next. */
export function addKeeping(program: Command): void {
  const add = (flags: keyof typeof OPTIONS): Command => program.option(flags, OPTIONS[flags]);
  add('--baseline <file>');
  add('--baseline-update');
  add('--baseline-prune');
  add('--cache');
  add('--cache-location <file>');
  const strategy = '--cache-strategy <name>';
  program.option(strategy, OPTIONS[strategy], oneOf('--cache-strategy', ['metadata', 'content']));
}

/** Adds the command that lists suppressions. */
export function addSuppressions(command: Command, take: Take): void {
  for (const flags of ['--config <file>', '--no-config', '--no-ignore', '--debug'] as const)
    command.option(flags, OPTIONS[flags]);
  command
    .argument('[paths...]', PATHS)
    .option('--format <name>', 'table or json', oneOf('--format', ['table', 'json']), 'table')
    .action((paths: readonly string[], { format, ...options }) => {
      // Every rule runs, or a directive would look idle whose rule was not asked.
      const lint = requestLint(paths, { ...options, minSeverity: 'info' });
      take({ command: 'suppressions', format, lint });
    });
}
