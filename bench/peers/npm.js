// Peers from npm, all in one folder.
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tool } from './tool.js';

const TEXTLINT_RULES = {
  'write-good': '2.0.0',
  alex: '5.0.0',
  'stop-words': '5.2.0',
  terminology: '5.2.16',
  rousseau: '1.4.8',
  'common-misspellings': '1.0.1',
  'en-max-word-count': '1.0.2',
};

const RETEXT_PLUGINS = {
  contractions: '6.0.0',
  diacritics: '5.0.0',
  equality: '7.1.0',
  'indefinite-article': '5.0.0',
  intensify: '7.0.0',
  passive: '5.0.0',
  profanities: '8.0.0',
  quotes: '6.0.2',
  readability: '8.0.0',
  'redundant-acronyms': '5.0.0',
  'repeated-words': '5.0.0',
  'sentence-spacing': '6.0.0',
  simplify: '8.0.0',
  'syntax-mentions': '4.0.0',
};

const prefixed = (prefix, versions) =>
  Object.fromEntries(Object.entries(versions).map(([name, version]) => [`${prefix}${name}`, version]));

const PACKAGES = {
  alex: '11.0.1',
  retext: '9.0.0',
  textlint: '15.8.0',
  'write-good': '1.0.8',
  ...prefixed('textlint-rule-', TEXTLINT_RULES),
  ...prefixed('retext-', RETEXT_PLUGINS),
};

const script = fileURLToPath(new URL('retext-run.js', import.meta.url));

export const home = {
  name: 'npm',
  recipe: PACKAGES,
  install(folder) {
    const manifest = { private: true, type: 'module', dependencies: PACKAGES };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
    const rules = Object.fromEntries(Object.keys(TEXTLINT_RULES).map((name) => [name, true]));
    writeFileSync(join(folder, '.textlintrc.json'), JSON.stringify({ rules }));
    writeFileSync(join(folder, 'plugins.json'), JSON.stringify(Object.keys(RETEXT_PLUGINS)));
    tool(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']);
    copyFileSync(script, join(folder, 'retext-run.js'));
  },
};

const packageFile = (folder, path) => [process.execPath, join(folder, 'node_modules', path)];

export const peers = [
  {
    name: 'write-good',
    checks: 'its 8 checks',
    version: () => PACKAGES['write-good'],
    command: (folder, { paths }) => [...packageFile(folder, 'write-good/bin/write-good.js'), ...paths],
  },
  {
    name: 'alex',
    checks: 'as it comes',
    version: () => PACKAGES.alex,
    command: (folder, { paths }) => [...packageFile(folder, 'alex/cli.js'), ...paths],
  },
  {
    name: 'retext',
    checks: `${Object.keys(RETEXT_PLUGINS).length} plugins, in a script`,
    version: () => PACKAGES.retext,
    command: (folder, { paths }) => [process.execPath, join(folder, 'retext-run.js'), ...paths],
  },
  {
    name: 'textlint',
    checks: `${Object.keys(TEXTLINT_RULES).length} English rules`,
    version: () => PACKAGES.textlint,
    command: (folder, { paths }) => [
      ...packageFile(folder, 'textlint/bin/textlint.js'),
      '--config',
      '.textlintrc.json',
      ...paths,
    ],
  },
];
