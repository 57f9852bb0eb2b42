#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const load = require('./load.js');

const script = join(__dirname, '../dist/command.cjs');

async function start() {
  const { exports, keepCode } = load(script);
  // Code that linted a story is worth keeping; what "--help" compiles is next to nothing.
  const onLinted = keepCode && (() => process.on('exit', keepCode));
  process.exitCode = await exports.main(process.argv.slice(2), onLinted);
}

if (existsSync(script)) start();
else {
  process.stderr.write('newslint: it is not built yet; "npm run build" in its folder builds it.\n');
  process.exitCode = 2;
}
