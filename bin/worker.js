// What each thread of "newslint --concurrency" runs. The query keeps the command from starting in it.
export { lintBatch } from '../dist/newslint.js?worker';
