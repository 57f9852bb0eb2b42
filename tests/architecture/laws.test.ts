import { describe, expect, test } from 'vitest';
import { findImpurity } from './laws.js';
import { breaches, house } from './sound.js';
import { codeOf, importsOf } from './source.js';

describe('the world', () => {
  test.each([
    ["import { readFileSync } from 'node:fs';", 'imports node:fs.'],
    ["import { readFile } from 'fs/promises';", 'imports fs/promises.'],
    ["import { spawn } from 'node:child_process';", 'imports node:child_process.'],
    ["import os from 'os';", 'imports os.'],
    ["import process from 'node:process';", 'imports node:process.'],
    ['const wide = process.stdout.columns;', 'touches the process.'],
    ['const home = process?.env;', 'touches the process.'],
    ["const home = process['env'];", 'touches the process.'],
    [`const text = \`in \${process.cwd()}, here\`;`, 'touches the process.'],
    ["console.error('broken');", 'touches the console.'],
    ['const now = Date.now();', 'touches the clock.'],
    ['const now = new Date();', 'touches the clock.'],
    ['const now = new Date;', 'touches the clock.'],
    ['const now = Date();', 'touches the clock.'],
    ['const dice = Math.random();', 'touches chance.'],
    ['setTimeout(run, 5);', 'touches a timer.'],
    ["await fetch('https://news.example.org');", 'touches the network.'],
    ['await import(name);', 'touches modules whose names cannot be read here.'],
  ])('%s', (source, breach) => {
    expect([...findImpurity(house({ 'src/report/tap.ts': source }))]).toEqual([
      `src/report/tap.ts ${breach}`,
    ]);
    expect([...findImpurity(house({ 'src/cli/tap.ts': source }))]).toEqual([]);
  });

  test.each([
    '// process.env is not read here\n/* console.log */',
    "const sentence = 'Unlike process.env, console.log and new Date() are words here';",
    'const pattern = /["\'`]/g;\nconst other = /`/;',
    'const unit = process(text);\nresult.process.name;\nlogger.console.log;',
    'const day = new Date(iso);\nconst noon = new Date(Date.UTC(2022, 0, 1));',
    'const half = width / 2; const third = width / 3;',
  ])('is not touched by %j', (source) => {
    expect([...findImpurity(house({ 'src/report/tap.ts': source }))]).toEqual([]);
  });
});

describe('size and names', () => {
  const lines = (count: number): string => 'let a;\n'.repeat(count);

  test('a file may have 200 lines, not 201', () => {
    expect(breaches({ 'src/text/a.ts': lines(200) })).toEqual([]);
    expect(breaches({ 'src/text/a.ts': lines(201) })).toEqual([
      'src/text/a.ts has 201 lines; 200 is the most.',
    ]);
    expect(breaches({ 'scripts/a.js': lines(201) })).toEqual([
      'scripts/a.js has 201 lines; 200 is the most.',
    ]);
  });

  test('most files are short', () => {
    const long = Object.fromEntries(Array.from('abcdef', (name) => [`src/text/${name}.ts`, lines(150)]));
    expect(breaches(long)).toEqual(['6 of 20 files have 100 lines or more; most should be shorter.']);
  });

  test.each([
    ['src/text/utils/trim.ts', '', 'lies in a folder whose name says nothing.'],
    ['src/rule/helpers/trim.ts', '', 'lies in a folder whose name says nothing.'],
    ['tests/common/trim.ts', '', 'lies in a folder whose name says nothing.'],
    ['src/text/trim.ts', 'export class TextManager {}', 'has the name “TextManager”.'],
    ['src/text/trim.ts', 'const trim = (text, opts) => text;', 'has the name “opts”.'],
    ['src/text/trim.ts', 'const trim = (res: string) => res;', 'has the name “res”.'],
    ['src/text/trim.ts', 'const msg = text;', 'has the name “msg”.'],
  ])('%s: %s', (path, source, breach) => {
    expect(breaches({ [path]: source })).toEqual([`${path} ${breach}`]);
  });
});

test('imports are read from code alone', () => {
  const source = [
    "import a, { type B } from 'a';",
    "import 'b';",
    "export * from './c.js';",
    "// import d from 'd';",
    "const text = `import e from 'e'`;",
    "const f = await import('f');",
    "const quoted = ' from \\'g\\'';",
    "export const from = 'h';",
  ].join('\n');
  expect(importsOf(source)).toEqual(['a', 'b', './c.js', 'f']);
  expect(codeOf("a('x') // y\n/'/.test(b)")).toBe("a('')  \n .test(b)");
});
