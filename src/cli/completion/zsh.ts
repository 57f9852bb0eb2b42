import type { CompletedCommand, CompletedOption, Values } from './tree.js';

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The first clause of a description, without what means something to `_arguments`. */
const brief = (text: string): string => (text.split(/[;:,([]/)[0] ?? '').trim();

const offer = (values: Values): string =>
  values === 'file' ? '_files' : `(${values.map((value) => value.replaceAll(':', '\\:')).join(' ')})`;

const optionSpec = ({ name, description, values }: CompletedOption): string =>
  quote(
    `*${name}${values === undefined ? '' : '='}[${brief(description)}]${values === undefined ? '' : `:value:${offer(values)}`}`,
  );

const specs = ({ options, values }: CompletedCommand): readonly string[] => [
  ...options.map(optionSpec),
  quote(`*:value:${offer(values)}`),
];

const call = (command: CompletedCommand): string => `_arguments ${specs(command).join(' ')}`;

/** The completion script for zsh. */
export function zshScript([root, ...commands]: readonly CompletedCommand[]): string {
  if (!root) return '';
  const menu = commands.map(({ name, description }) => quote(`${name}:${brief(description)}`));
  return [
    '#compdef newslint',
    '# newslint: completion for zsh. Load it with: source <(newslint completion zsh)',
    '_newslint() {',
    '  if (( CURRENT > 2 )); then',
    '    local command=$words[2]',
    '    case $command in',
    ...commands.map(
      (command) => `      ${command.name}) shift words; (( CURRENT-- )); ${call(command)}; return ;;`,
    ),
    '    esac',
    '  elif [[ $words[2] != -* ]]; then',
    `    local -a menu=(${menu.join(' ')})`,
    '    _describe -t commands command menu',
    '  fi',
    `  ${call(root)}`,
    '}',
    'if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _newslint "$@"; else compdef _newslint newslint; fi',
    '',
  ].join('\n');
}
