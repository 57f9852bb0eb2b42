#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const script = join(__dirname, '../dist/command.cjs');

/** The exit code of an answer that was kept; undefined where the run has to be done. */
function answer(argv) {
  return argv.includes('--cache') ? require('../dist/answer.cjs').answerFromCache(argv) : undefined;
}

async function start() {
  const argv = process.argv.slice(2);
  process.exitCode = answer(argv);
  if (process.exitCode !== undefined) return;
  const { fit, load } = require('./load.js');
  fit('start');
  process.exitCode = await load(script).main(argv);
}

if (existsSync(script)) start();
else {
  process.stderr.write('newslint: it is not built yet; "npm run build" in its folder builds it.\n');
  process.exitCode = 2;
}
