#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const built = new URL('../dist/newslint.js', import.meta.url);

if (existsSync(built)) {
  module.enableCompileCache?.();
  const answer = process.argv.includes('--cache') ? await import('../dist/answer.js') : undefined;
  const code = answer?.answerFromCache(process.argv.slice(2));
  if (code === undefined) await import(built.href);
  else process.exitCode = code;
} else {
  process.stderr.write('newslint: it is not built yet; "npm run build" in its folder builds it.\n');
  process.exitCode = 2;
}
