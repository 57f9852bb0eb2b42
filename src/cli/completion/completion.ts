import type { Rule } from '../../rule/rule.js';
import { defineProgram } from '../arguments.js';
import type { SHELLS } from '../request.js';
import { emit } from '../streams/output.js';
import { bashScript } from './bash.js';
import { fishScript } from './fish.js';
import { describeCommands } from './tree.js';
import { zshScript } from './zsh.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** Prints the script by which a shell completes options, commands, rules and formats. Gives the exit code. */
export function printCompletion(shell: (typeof SHELLS)[number], rules: readonly Rule[]): number {
  const program = defineProgram(
    () => {},
    () => {},
  );
  const ids = rules.map(({ id }) => id).sort();
  emit(1, Buffer.from(SCRIPTS[shell](describeCommands(program, ids))));
  return 0;
}
