import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { decode } from '../../src/cli/bytes/encoding.js';
import { isStory } from '../../src/cli/selection/stories.js';
import { findTwins, lint, planOf } from '../../src/index.js';
import { parseSubmission } from '../../src/submission/parse.js';
import type { Submission } from '../../src/submission/types.js';
import type { Evidence, Ledger } from './ledger.js';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const SEEDS = new URL('../../seeds/', import.meta.url);

/** Published pages, broadcast news whose paragraphs were merged, and the project’s own stories. */
const SOURCES = [
  ['web', CORPUS, 'web-'],
  ['bbc', CORPUS, 'bbc-'],
  ['seeds', SEEDS, ''],
] as const;

export const hasCorpus = existsSync(CORPUS);

/** The day of the run; only dates to come depend on it. */
const DAY = '2026-11-23';

/** Words of headline and body: runs of letters and digits. */
const countWords = ({ headline, body }: Submission): number =>
  [...(headline ? [headline] : []), ...body].reduce(
    (sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
    0,
  );

function countIn(folder: URL, start: string) {
  const plan = planOf('newslint:recommended', DAY);
  const names = readdirSync(folder).filter((name) => name.startsWith(start) && isStory(name));
  const stories = names.map((path) => {
    const source = { path, ...decode(readFileSync(new URL(path, folder))) };
    const submission = parseSubmission(source.text);
    return { path, rules: plan.rules, open: () => submission, source };
  });
  const twins = findTwins(stories);
  const hits = new Map<string, number>();
  for (const [index, { source }] of stories.entries()) {
    const found = twins.get(index);
    for (const { ruleId } of lint({ ...source, ...(found && { twins: found }) }, plan).diagnostics)
      hits.set(ruleId, (hits.get(ruleId) ?? 0) + 1);
  }
  const words = stories.reduce((sum, { open }) => sum + countWords(open()), 0);
  return { files: names.length, words, hits };
}

/** The ids of the rules that are on by default. */
export const listDefaults = (): readonly string[] =>
  planOf('newslint:recommended', DAY)
    .rules.map(({ rule }) => rule.id)
    .sort();

/** The ledger with all hits counted anew; what was read of them is kept. */
export function recount(ledger: Ledger): Ledger {
  const counts = SOURCES.map(([name, folder, start]) => [name, countIn(folder, start)] as const);
  const rules = listDefaults().map((id): [string, Evidence] => {
    const hits = Object.fromEntries(counts.map(([name, { hits }]) => [name, hits.get(id) ?? 0]));
    const { read = 0, right = 0, note } = ledger.rules[id] ?? {};
    return [id, { ...hits, read, right, ...(note !== undefined && { note }) } as Evidence];
  });
  const corpora = counts.map(([name, { files, words }]) => [name, { files, words }]);
  return {
    measured: ledger.measured,
    corpora: Object.fromEntries(corpora),
    rules: Object.fromEntries(rules),
  };
}
