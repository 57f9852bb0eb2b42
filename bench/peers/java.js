// LanguageTool, as its library: its own command line is not on Maven, so a class of a few lines stands in for it.
import { copyFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tool } from './tool.js';

const VERSION = '6.6';
const source = fileURLToPath(new URL('Check.java', import.meta.url));

const dependency = (name) =>
  `<dependency><groupId>org.languagetool</groupId><artifactId>${name}</artifactId><version>${VERSION}</version></dependency>`;

const PROJECT = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId><artifactId>bench</artifactId><version>0</version>
  <dependencies>${dependency('languagetool-core')}${dependency('language-en')}</dependencies>
</project>
`;

const classPath = (folder) => [join(folder, 'lib', '*'), folder].join(delimiter);

export const home = {
  name: 'java',
  recipe: { languagetool: VERSION },
  install(folder) {
    writeFileSync(join(folder, 'pom.xml'), PROJECT);
    copyFileSync(source, join(folder, 'Check.java'));
    tool(folder, 'mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib']);
    tool(folder, 'javac', ['-cp', classPath(folder), '-d', folder, 'Check.java']);
  },
};

export const peers = [
  {
    name: 'LanguageTool',
    checks: 'en-US, from its library',
    version: () => VERSION,
    command: (folder, { paths }) => ['java', '-cp', classPath(folder), 'Check', ...paths],
  },
];
