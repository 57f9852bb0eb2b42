// Counts what must not grow unseen, and never wobbles: `node bench/count.js` prints it as JSON. `npm run budgets`
// writes it to bench/budgets.json, which a test holds the next counts against.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countStart } from './count-start.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const analysis = fileURLToPath(new URL('count-analysis.js', import.meta.url));

function readOutput(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
  return JSON.parse(stdout);
}

const packArguments = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'];
const packed = Object.values(readOutput('npm', packArguments))[0];

const counts = {
  ...readOutput(process.execPath, [analysis]),
  ...countStart(),
  'bytes of the package, packed': packed.size,
  'bytes of the package, unpacked': packed.unpackedSize,
};
const text = `${JSON.stringify(counts, null, 2)}\n`;
if (process.argv.includes('--write')) writeFileSync(new URL('budgets.json', import.meta.url), text);
else process.stdout.write(text);
