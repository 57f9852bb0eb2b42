import { beforeEach } from 'vitest';

/** Tests that read for seconds; each would be run for hundreds of mutants, which quicker ones kill. */
const LONG = /^(?:time grows|twenty thousand marks)/;

beforeEach(({ task, skip }) => {
  if (LONG.test(task.name)) skip();
});
