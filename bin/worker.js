// What each thread of "newslint --concurrency" runs.
const { join } = require('node:path');
const { load } = require('./load.js');

exports.lintBatch = load(join(__dirname, '../dist/command.cjs')).lintBatch;
