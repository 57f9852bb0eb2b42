import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../rules/index.js';
import { ruleDocument, rulesTable } from '../src/report/rule-document.js';
import { readLedger } from './evidence/ledger.js';
import { evidenceTable } from './evidence/table.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const marks = (name: string) => [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`] as const;
const NEW_INDEX = [
  '# Rules\n\nEvery rule of newslint, by category. Below the tables stands [the evidence](#evidence) for those that are on by default.',
  marks('rules').join('\n'),
  '## Evidence',
  `${marks('evidence').join('\n')}\n`,
].join('\n\n');

/** A page with a table between the two marks of a name. */
function withTable(page: string, table: string, name = 'rules'): string {
  const [start, end] = marks(name);
  const [before, ...behind] = page.split(start);
  const after = behind.join(start).split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`It needs a line ${start} and a line ${end}.`);
  return `${before}${start}\n\n${table}\n\n${end}${after}`;
}

const read = (path: string, otherwise: string): string =>
  existsSync(path) ? readFileSync(path, 'utf8') : otherwise;

// Whatever differs is written anew by `npm run generate`.
test('rules/index.ts lists what the folder holds', async () => {
  const index = execFileSync(process.execPath, [at('scripts/generate-index.js'), '--print'], {
    encoding: 'utf8',
  });
  await expect(index).toMatchFileSnapshot(at('rules/index.ts'));
});

test('no id is used twice', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test.each(rules.map((rule) => [rule.id, rule] as const))('docs/rules/%s.md', async (id, rule) => {
  await expect(ruleDocument(rule)).toMatchFileSnapshot(at(`docs/rules/${id}.md`));
});

test('docs/rules/ holds no page of a rule that is gone', () => {
  const ids = new Set(rules.map(({ id }) => id));
  const pages = readdirSync(at('docs/rules')).filter((page) => page !== 'README.md');
  expect(pages.filter((page) => !ids.has(basename(page, '.md')))).toEqual([]);
});

test('docs/rules/README.md lists the rules and the evidence for them', async () => {
  const path = at('docs/rules/README.md');
  const listed = withTable(read(path, NEW_INDEX), rulesTable(rules, ''));
  const page = withTable(listed, evidenceTable(rules, readLedger()), 'evidence');
  await expect(page).toMatchFileSnapshot(path);
});

test.runIf(existsSync(at('README.md')))('README.md lists the rules', async () => {
  const path = at('README.md');
  await expect(withTable(read(path, ''), rulesTable(rules))).toMatchFileSnapshot(path);
});
