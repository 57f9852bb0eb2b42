import { resolve } from 'node:path';
import { explainConfig, openConfigs } from '../../config/index.js';
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
  const config = await (await openConfigs(request)).forFile(path);
  const output = outputFile === undefined ? openStream(1) : openReportFile(outputFile, cwd, []);
  const explanation = explainConfig(config, showPath(path, cwd));
  output.write(`${JSON.stringify(explanation, null, 2).split('\n').map(printable).join('\n')}\n`);
  output.end();
  return 0;
}
