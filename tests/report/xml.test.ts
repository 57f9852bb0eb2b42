import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { loadFormat } from '../../src/report/index.js';
import { escapeXml } from '../../src/report/xml.js';
import fc from '../seeded.js';
import { hostileFile } from './hostile.js';
import { clean, fileOf, write } from './sample.js';

const definition = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`definitions/${name}.xsd`, import.meta.url)), 'utf8');

/** What libxml2 finds wrong with a document. */
async function faultsOf(xml: string, schema?: string): Promise<readonly string[]> {
  const task = schema === undefined ? { xml, normalization: 'c14n' as const } : { xml, schema };
  const { errors } = await validateXML(task);
  return errors.map(({ message }) => message);
}

const mixed = fileOf('[|a|] [|b|]\n  [|c|]', { severity: 'error' }, {}, { severity: 'info' });

test.each(['junit', 'checkstyle'] as const)('%s is what its definition allows', async (name) => {
  const format = await loadFormat(name);
  const schema = definition(name);
  const nothing = write(format, []);
  for (const files of [[], [clean()], [clean(), mixed, hostileFile]])
    expect(await faultsOf(write(format, files), schema)).toEqual([]);
  expect(await faultsOf(nothing.replace('>\n<', '>\n<other/><'), schema)).not.toEqual([]);
});

test('junit: errors fail, the rest is skipped, a clean file passes', async () => {
  expect(write(await loadFormat('junit'), [mixed, clean()])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="newslint">
  <testsuite name="a.txt" tests="3" failures="1" errors="0" skipped="2" file="a.txt">
    <testcase name="repeated-word at 1:1" classname="a.txt"><failure type="error" message="“the” is written twice; delete one.">a.txt:1:1 “the” is written twice; delete one. (text/repeated-word)</failure></testcase>
    <testcase name="repeated-word at 1:3" classname="a.txt"><skipped type="warning" message="“the” is written twice; delete one.">a.txt:1:3 “the” is written twice; delete one. (text/repeated-word)</skipped></testcase>
    <testcase name="repeated-word at 2:3" classname="a.txt"><skipped type="info" message="“the” is written twice; delete one.">a.txt:2:3 “the” is written twice; delete one. (text/repeated-word)</skipped></testcase>
  </testsuite>
  <testsuite name="clean.txt" tests="1" failures="0" errors="0" skipped="0" file="clean.txt">
    <testcase name="nothing to report" classname="clean.txt"/>
  </testsuite>
</testsuites>
`);
});

test('checkstyle: every file, and its findings with the rule as their source', async () => {
  expect(
    write(await loadFormat('checkstyle'), [clean(), fileOf('a\n [|b|]')]),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="clean.txt">
  </file>
  <file name="a.txt">
    <error line="2" column="2" severity="warning" message="“the” is written twice; delete one." source="newslint.repeated-word"/>
  </file>
</checkstyle>
`);
});

test('any text can stand in XML', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 500, seed: 1 });
  const elements = texts.map((text) => `<e a="${escapeXml(text)}">${escapeXml(text)}</e>`);
  expect(await faultsOf(`<all>${elements.join('')}</all>`)).toEqual([]);
  expect(escapeXml('a\tb\n]]> \u202e \0 \ud800 😀 <&"')).toBe(
    'a&#x9;b&#xa;]]&gt; &#x202e; \\u0000 \\ud800 😀 &lt;&amp;&quot;',
  );
});
