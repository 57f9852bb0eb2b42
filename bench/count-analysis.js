// What the analysis of a story does, counted: a process of its own that prints the counts as JSON. They are the same
// on every machine and in every run, as times never are.
import { Session } from 'node:inspector/promises';
import { lint, planOf } from '../dist/src/index.js';
import { inventStory, lengthOf } from './invented.js';

const STORIES = 40;
const built = new URL('../dist/', import.meta.url).href;

let regexes = 0;

/** Counts what patterns are run: each attempt to match, but a split as one. */
function countRegexes() {
  const { exec, [Symbol.split]: split } = RegExp.prototype;
  let isSplitting = false;
  RegExp.prototype.exec = function count(text) {
    if (!isSplitting) regexes += 1;
    return exec.call(this, text);
  };
  RegExp.prototype[Symbol.split] = function countOnce(text, limit) {
    regexes += 1;
    isSplitting = true;
    try {
      return split.call(this, text, limit);
    } finally {
      isSplitting = false;
    }
  };
}

const stories = Array.from({ length: 2 * STORIES }, (_, seed) => inventStory(seed, lengthOf(seed)));
const warmUp = stories.slice(0, STORIES);
const counted = stories.slice(STORIES);
const plan = planOf('newslint:recommended', '2026-11-23');
const run = (texts) => {
  for (const text of texts) lint({ path: 'story.txt', text }, plan);
};

/** How often each function was called: its script, its name, its calls. */
async function countCalls(work) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  return result.flatMap(({ url, functions }) =>
    functions.map(({ functionName, ranges }) => ({ url, name: functionName, calls: ranges[0].count })),
  );
}

const sum = (calls, isMeant) => calls.filter(isMeant).reduce((all, each) => all + each.calls, 0);

run(warmUp);
const calls = await countCalls(() => run(counted));
countRegexes();
run(counted);
const words = counted.join(' ').match(/[\p{L}\p{N}]+/gu).length;
const perThousand = (count) => Math.round((count * 1000) / words);
const perStory = (count) => Math.round((count * 10) / STORIES) / 10;
const counts = {
  'patterns run per 1,000 words': perThousand(regexes),
  'calls of functions per 1,000 words': perThousand(sum(calls, ({ url }) => url.startsWith(built))),
  'calls that look up words per 1,000 words': perThousand(
    sum(calls, ({ url }) => url.endsWith('/dist/src/submission/lexicon.js')),
  ),
  'parsed submissions per story': perStory(sum(calls, ({ name }) => name === 'parseSubmission')),
  'trees by parse-english per story': perStory(
    sum(calls, ({ url, name }) => url.includes('/parse-english/') && name === 'parse'),
  ),
};
process.stdout.write(JSON.stringify(counts));
