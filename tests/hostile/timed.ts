/** What `npm run hostile` runs. */
export { openTimedPlans } from '../../src/cli/stats/timed.js';
export { lint, planOf } from '../../src/index.js';
export { MAKERS } from './makers.js';
