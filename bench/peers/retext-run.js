// Lints files with retext: one processor with all plugins, one message a line. It runs where they are installed.
import { readFileSync } from 'node:fs';
import { retext } from 'retext';
import { VFile } from 'vfile';

const names = JSON.parse(readFileSync(new URL('plugins.json', import.meta.url), 'utf8'));
const processor = retext();
for (const name of names) processor.use((await import(`retext-${name}`)).default);
processor.freeze();

for (const path of process.argv.slice(2)) {
  const file = new VFile({ path, value: readFileSync(path) });
  await processor.run(processor.parse(file), file);
  for (const message of file.messages) process.stdout.write(`${message}\n`);
}
