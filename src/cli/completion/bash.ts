import type { CompletedCommand, Values } from './tree.js';

const offer = (words: readonly string[]): string => `words='${words.join(' ')}'`;

/** Where a file may stand, bash looks for one by itself. */
const offerValues = (values: Values): string => (values === 'file' ? 'return' : offer(values));

function* caseLines({ name, options, values }: CompletedCommand): Generator<string> {
  for (const option of options)
    if (option.values !== undefined) yield `    '${name} ${option.name}') ${offerValues(option.values)} ;;`;
  const names = offer(options.map((option) => option.name));
  yield `    '${name} '*) if [[ $current == -* ]]; then ${names}; else ${offerValues(values)}; fi ;;`;
}

/** The completion script for bash, 4 or newer. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).filter(Boolean);
  return `# newslint: completion for bash. Load it with: source <(newslint completion bash)
_newslint() {
  local first=\${COMP_WORDS[1]} current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= words=
  if [[ $current == = ]]; then current=
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if (( COMP_CWORD == 1 )) && [[ $first != -* ]]; then
    mapfile -t COMPREPLY < <(compgen -W '${names.join(' ')}' -- "$first"; compgen -f -- "$first")
    compopt -o filenames 2>/dev/null
    return
  fi
  if (( COMP_CWORD > 1 )); then case $first in ${names.join('|')}) command=$first ;; esac; fi
  case "$command $before" in
${commands.flatMap((command) => [...caseLines(command)]).join('\n')}
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o default -o bashdefault -F _newslint newslint
`;
}
