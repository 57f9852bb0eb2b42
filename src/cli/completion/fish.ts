import type { CompletedCommand, Values } from './tree.js';

const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** The first clause of a description: a line of a menu is short. */
const brief = (text: string): string => quote(text.split(/[;:,(]/)[0]?.trim() ?? '');

const offer = (values: Values): string => (values === 'file' ? '-F' : `-x -a ${quote(values.join(' '))}`);

function* commandLines({ name, options, values }: CompletedCommand, others: string): Generator<string> {
  const where =
    name === '' ? `not __fish_seen_subcommand_from ${others}` : `__fish_seen_subcommand_from ${name}`;
  const start = `complete -c newslint -n ${quote(where)}`;
  if (name !== '' && values !== 'file')
    yield `${start} -f ${values.length > 0 ? `-a ${quote(values.join(' '))}` : ''}`;
  for (const option of options) {
    const flag = `${start} -l ${option.name.slice(2)} -d ${brief(option.description)}`;
    yield option.values === undefined ? flag : `${flag} ${offer(option.values)}`;
  }
}

/** The completion script for fish. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).filter(Boolean);
  return [
    '# newslint: completion for fish. Load it with: newslint completion fish | source',
    ...commands.flatMap(({ name, description }) =>
      name === ''
        ? []
        : [`complete -c newslint -n __fish_use_subcommand -a ${name} -d ${brief(description)}`],
    ),
    ...commands.flatMap((command) => [...commandLines(command, names.join(' '))]),
    '',
  ].join('\n');
}
