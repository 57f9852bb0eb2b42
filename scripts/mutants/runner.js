import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { startTests } from '@vitest/runner';
import { bundleTests } from './bundle.js';

/** Tests that read for seconds; each would be run for hundreds of mutants, which quicker ones kill. */
const LONG = /^time grows|are read in time$/;

const VITEST = {
  root: process.cwd(),
  name: '',
  setupFiles: [],
  passWithNoTests: true,
  allowOnly: false,
  sequence: { hooks: 'stack', setupFiles: 'list', shuffle: false, concurrent: false, seed: 0 },
  maxConcurrency: 1,
  testTimeout: 300_000,
  hookTimeout: 300_000,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  strictTags: false,
};

const nameOf = (task) =>
  task.suite && task.suite !== task.file ? `${nameOf(task.suite)} ${task.name}` : task.name;

const STATUS = { pass: TestStatus.Success, fail: TestStatus.Failed };

const outcomeOf = (test) => ({
  id: nameOf(test),
  name: nameOf(test),
  timeSpentMs: test.result?.duration ?? 0,
  status: STATUS[test.result?.state] ?? TestStatus.Skipped,
  failureMessage: test.result?.errors?.[0]?.message ?? '',
});

/** Runs the bundled tests that `isWanted` until one fails, and tells of each that ran. */
async function runTests(evaluate, isWanted, about) {
  const outcomes = [];
  let hasFailed = false;
  const [file] = await startTests([{ filepath: about.file }], {
    config: VITEST,
    importFile: (_, source) => source === 'collect' && evaluate(),
    onCollected: about.onCollected,
    onBeforeRunTask(test) {
      if (LONG.test(test.name) || (hasFailed && about.stops) || !isWanted(nameOf(test))) test.mode = 'skip';
    },
    onBeforeTryTask: (test) => about.onTest(nameOf(test)),
    onAfterRunTask(test) {
      about.onTest(undefined);
      const outcome = outcomeOf(test);
      hasFailed ||= outcome.status === TestStatus.Failed;
      if (outcome.status !== TestStatus.Skipped) outcomes.push(outcome);
    },
  });
  const error = file.result?.errors?.[0];
  return { outcomes, error };
}

/**
 * A test runner for Stryker that runs Vitest's tests within its own process. The tests are bundled once and
 * evaluated anew for each mutant, constants of modules included, which takes milliseconds; a start of Vitest
 * takes half a second.
 */
class BundleRunner {
  #evaluate;
  /** What the instrumented code reads and writes. */
  #namespace = {};

  capabilities = () => ({ reloadEnvironment: true });

  async init() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.#namespace;
    this.#evaluate = await bundleTests(process.env.NEWSLINT_MUTANTS.split(' '));
  }

  async dryRun() {
    const namespace = this.#namespace;
    namespace.activeMutant = undefined;
    const { outcomes, error } = await runTests(this.#evaluate, () => true, {
      file: 'tests/mutants.ts',
      stops: false,
      onTest: (name) => {
        namespace.currentTestId = name;
      },
    });
    if (error && outcomes.length === 0)
      return { status: DryRunStatus.Error, errorMessage: error.stack ?? error.message };
    return { status: DryRunStatus.Complete, tests: outcomes, mutantCoverage: namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    const namespace = this.#namespace;
    Object.assign(namespace, { hitCount: 0, hitLimit, currentTestId: undefined });
    namespace.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const wanted = testFilter && new Set(testFilter);
    const { outcomes, error } = await runTests(this.#evaluate, (name) => !wanted || wanted.has(name), {
      file: 'tests/mutants.ts',
      stops: !disableBail,
      onCollected: () => {
        namespace.activeMutant = activeMutant.id;
      },
      onTest: () => {},
    });
    const timeout = determineHitLimitReached(namespace.hitCount, hitLimit);
    if (timeout) return toMutantRunResult(timeout);
    if (error && outcomes.length === 0) outcomes.push(brokenLoad(error));
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: outcomes });
  }
}

/** A mutant that no test can be loaded with is killed by all of them. */
const brokenLoad = ({ message }) => ({
  id: 'load',
  name: 'load',
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: message,
});

const makeRunner = () => new BundleRunner();
makeRunner.inject = tokens();

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundle', makeRunner)];
