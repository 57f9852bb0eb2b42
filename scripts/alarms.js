// Audits the rules: `npm run alarms -- FOLDER` lints real copy with every rule on, also those off by default, and
// shows how often each speaks and a sample of what it says. It reads the built library: `npm run build` first.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { print, toJson } from './alarms-report.js';

const USAGE = 'npm run alarms -- FOLDER… [--rule ID]… [--sample N] [--json]';

class Refusal extends Error {}

async function loadLibrary() {
  try {
    const parts = [
      'index',
      'corpus/twins',
      'report/excerpt',
      'rule/plan',
      'report/line',
      'report/terminal',
      'cli/bytes/encoding',
      'cli/selection/stories',
    ];
    const modules = await Promise.all(parts.map((part) => import(`../dist/src/${part}.js`)));
    return Object.assign({}, ...modules);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Refusal('The library is not built, or not as it now is; run "npm run build" first.');
  }
}

function readRequest() {
  const options = {
    rule: { type: 'string', multiple: true, default: [] },
    sample: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length === 0) throw new Refusal(`No folder is named; the command is ${USAGE}`);
  if (!/^\d+$/.test(values.sample)) throw new Refusal(`"--sample ${values.sample}" is no number of samples.`);
  return { ...values, folders: positionals, sample: Number(values.sample) };
}

const listStories = (path, isStory) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true })
        .map((name) => join(path, name))
        .filter((name) => isStory(name) && statSync(name).isFile())
        .sort()
    : [path];

/** Words of headline, deck, subheads and body: runs of letters and digits. */
const countWords = ({ headline, body }) =>
  [...(headline ? [headline] : []), ...body].reduce(
    (sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0),
    0,
  );

function planFor(library, wanted) {
  const plan = library.planOf('newslint:all', new Date().toISOString().slice(0, 10));
  const opposed = library.rules.filter(({ opposes }) => opposes !== undefined);
  const planned = [
    ...plan.rules,
    ...opposed.map((rule) => ({ rule, severity: 'warning', options: library.defaultsOf(rule) })),
  ];
  const unknown = wanted.find((id) => !plan.knownRules.has(id));
  if (unknown !== undefined) throw new Refusal(`"${unknown}" is no rule; "npx newslint rules" lists them.`);
  return { ...plan, rules: planned.filter(({ rule }) => wanted.length === 0 || wanted.includes(rule.id)) };
}

/** The twins of each story, for the rules that compare the stories of a run. */
function findTwins(library, paths, { rules }) {
  const read = (path) => library.decode(readFileSync(path)).text;
  const stories = paths.map((path) => ({ path, rules, open: () => library.parseSubmission(read(path)) }));
  return library.findTwins(stories);
}

/** Lints all stories. Of each finding only its place is kept, so that an archive fits. */
function audit(library, { folders, rule }) {
  const plan = planFor(library, rule);
  const found = new Map(plan.rules.map(({ rule }) => [rule.id, { rule, hits: [], files: 0 }]));
  const failures = [];
  const paths = folders.flatMap((folder) => listStories(folder, library.isStory));
  const twins = findTwins(library, paths, plan);
  let words = 0;
  for (const [index, path] of paths.entries()) {
    const source = { path, ...library.decode(readFileSync(path)), twins: twins.get(index) };
    words += countWords(library.parseSubmission(source.text));
    const report = library.lint(source, plan);
    failures.push(
      ...report.failures.map(({ ruleId, error }) => `${ruleId} broke on ${path}: ${error.message}`),
    );
    const spoke = new Set();
    for (const { ruleId, range, message, related } of report.diagnostics) {
      found.get(ruleId).hits.push({ path, range, message, related });
      spoke.add(ruleId);
    }
    for (const ruleId of spoke) found.get(ruleId).files += 1;
  }
  const rules = [...found.values()].sort(
    (a, b) => b.hits.length - a.hits.length || (a.rule.id < b.rule.id ? -1 : 1),
  );
  return { files: paths.length, words, rules, failures };
}

async function main() {
  const request = readRequest();
  const library = await loadLibrary();
  const result = audit(library, request);
  const lines = request.json ? toJson(library, result, request) : [...print(library, result, request)];
  process.stdout.write(lines.map((line) => `${library.printable(line)}\n`).join(''));
  for (const failure of result.failures) console.error(library.printable(failure));
  if (result.failures.length > 0) process.exitCode = 2;
}

process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await main();
} catch (error) {
  const isForUser =
    error instanceof Refusal ||
    ['ENOENT', 'EACCES'].includes(error.code) ||
    /^ERR_PARSE_ARGS/.test(error.code);
  console.error(isForUser ? error.message : error);
  process.exitCode = 2;
}
