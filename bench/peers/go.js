// Vale, built by the Go toolchain. Its styles come through its own package command where the network lets them,
// else those that lie in the source of Vale itself are taken.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from './tool.js';

const MODULE = 'github.com/vale-cli/vale/v3';
const VERSION = 'v3.22.0';
const PUBLIC = ['Google', 'Microsoft', 'proselint', 'write-good'];
const WITHIN = ['proselint', 'write-good'];

const writeConfig = (folder, styles) =>
  writeFileSync(
    join(folder, 'vale.ini'),
    [
      'StylesPath = styles',
      'MinAlertLevel = suggestion',
      `Packages = ${PUBLIC.join(', ')}`,
      '[*.{md,txt}]',
      `BasedOnStyles = ${styles.join(', ')}`,
    ].join('\n'),
  );

function fetchStyles(folder) {
  mkdirSync(join(folder, 'styles'), { recursive: true });
  writeConfig(folder, PUBLIC);
  try {
    tool(folder, join(folder, 'vale'), ['--config', join(folder, 'vale.ini'), 'sync']);
    return PUBLIC;
  } catch {
    const modules = tool(folder, 'go', ['env', 'GOMODCACHE']);
    const source = join(modules, `${MODULE}@${VERSION}`, 'testdata/styles');
    for (const style of WITHIN)
      cpSync(join(source, style), join(folder, 'styles', style), { recursive: true });
    writeConfig(folder, WITHIN);
    return WITHIN;
  }
}

export const home = {
  name: 'go',
  recipe: { [MODULE]: VERSION },
  install(folder) {
    tool(folder, 'go', ['install', `${MODULE}/cmd/vale@${VERSION}`], { GOBIN: folder });
    return { styles: fetchStyles(folder) };
  },
};

export const peers = [
  {
    name: 'Vale',
    checks: ({ styles }) => `the styles ${styles.join(', ')}`,
    version: () => VERSION.slice(1),
    command: (folder, { paths }) => [
      join(folder, 'vale'),
      ...['--config', join(folder, 'vale.ini'), '--output', 'line'],
      ...paths,
    ],
  },
];
