import { resolve } from 'node:path';
import { explainConfig, openConfigs, toPlain } from '../../config/index.js';
import { printable } from '../../report/terminal.js';
import type { Rule } from '../../rule/rule.js';
import type { LintRequest } from '../request.js';
import { showPath } from '../selection/stories.js';
import { openStream } from '../streams/output.js';
import { openReportFile } from '../streams/report-file.js';

/** Prints the config of a file, which need not be there, and where each value of it comes from. */
export async function printConfig(
  { file, lint }: { readonly file: string; readonly lint: LintRequest },
  rules: readonly Rule[],
  cwd: string,
): Promise<number> {
  const { noConfig, ruleFlags, configFile, outputFile } = lint;
  const request = { cwd, rules, noConfig, ruleFlags, ...(configFile !== undefined && { configFile }) };
  const path = resolve(cwd, file);
  const configs = await openConfigs(request);
  const config = await configs.forFile(path);
  const suppressions = (await configs.suppressionsFor(path)).map(toPlain);
  const output = outputFile === undefined ? openStream(1) : openReportFile(outputFile, cwd, []);
  const explanation = explainConfig(config, rules, showPath(path, cwd), suppressions);
  output.write(`${JSON.stringify(explanation, null, 2).split('\n').map(printable).join('\n')}\n`);
  output.end();
  return 0;
}
