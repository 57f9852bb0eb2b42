import { fileURLToPath } from 'node:url';
import type { Inspected, Inspection } from '../inspect.js';
import type { Job } from '../plan.js';
import { type Answer, type PostedJob, postRules } from './batch.js';

/** Enough stories that a thread is busy for a while, and few enough that none waits for a long batch at the end. */
const BATCH = 16;
/** Batches on their way for each thread: memory holds no more reports than these. */
const AHEAD = 3;

const findWorker = (): string => fileURLToPath(new URL('../bin/worker.js', import.meta.url));

/** Does batches in threads. */
interface Crew {
  readonly lint: (jobs: readonly Job[]) => Promise<readonly Answer[]>;
  readonly end: () => Promise<void>;
}

function openPost(): (job: Job) => PostedJob {
  const posted = new WeakMap<Job['plan']['rules'], string>();
  return ({ story, twins: findTwins, plan: { rules, knownRules: _, speller: __, ...plan } }) => {
    // How it was found is no part of a story, and may hold functions.
    const { path, realPath, shown, isStdin } = story;
    const text = posted.get(rules) ?? postRules(rules);
    posted.set(rules, text);
    const twins = findTwins?.();
    return { story: { path, realPath, shown, isStdin }, plan, rules: text, ...(twins && { twins }) };
  };
}

function explainCrash(job: Job | undefined, error: unknown): Answer {
  const reason = error instanceof Error ? error.message : String(error);
  const sentence = `"${job?.story.shown}" could not be linted: the thread that did so stopped (${reason}).`;
  return { notices: [], troubles: [{ sentence, cause: error }] };
}

async function openCrew(threads: number): Promise<Crew> {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    filename: findWorker(),
    name: 'lintBatch',
    minThreads: threads,
    maxThreads: threads,
    recordTiming: false,
  });
  const post = openPost();

  async function lint(jobs: readonly Job[]): Promise<readonly Answer[]> {
    try {
      return await pool.run(jobs.map(post));
    } catch (error) {
      if (jobs.length < 2) return [explainCrash(jobs[0], error)];
      // One by one, the story that stops threads is found, and the others are not lost.
      const answers: Answer[] = [];
      for (const job of jobs) answers.push(...(await lint([job])));
      return answers;
    }
  }
  return { lint, end: () => pool.destroy() };
}

function* findBatches(jobs: readonly Job[]): Generator<readonly Job[]> {
  for (let start = 0; start < jobs.length; start += BATCH) yield jobs.slice(start, start + BATCH);
}

/** Says what a thread had to say, in the order of the stories. */
function* settle(
  jobs: readonly Job[],
  answers: readonly Answer[],
  { log }: Inspection,
): Generator<Inspected> {
  for (const [index, job] of jobs.entries()) {
    const { report, notices = [], troubles = [] } = answers[index] ?? {};
    for (const sentence of notices) log.notice(sentence);
    for (const { sentence, cause } of troubles) log.trouble(sentence, cause);
    if (report) yield { job, report };
  }
}

/** Lints the stories in several threads. Reports come in the order of the jobs, as from one thread. */
export async function* inspectTogether(
  jobs: readonly Job[],
  threads: number,
  inspection: Inspection,
): AsyncGenerator<Inspected> {
  const crew = await openCrew(threads);
  const underWay: { readonly batch: readonly Job[]; readonly answers: Promise<readonly Answer[]> }[] = [];
  let done = 0;
  try {
    const batches = findBatches(jobs);
    for (let next = batches.next(); !next.done || underWay.length > 0; ) {
      if (!next.done && underWay.length < threads * AHEAD) {
        underWay.push({ batch: next.value, answers: crew.lint(next.value) });
        next = batches.next();
        continue;
      }
      const first = underWay.shift();
      if (!first) return;
      inspection.progress.show(done, first.batch[0]?.story.shown ?? '');
      yield* settle(first.batch, await first.answers, inspection);
      done += first.batch.length;
    }
  } finally {
    await crew.end();
  }
}
