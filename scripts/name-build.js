// Names a build by all that it is made of.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function* findFiles(root, folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* findFiles(root, path);
    else yield path;
  }
}

/** Results that are kept count for the build that made them: its version, sources, rules, lists and packages. */
export function nameBuild(root, version) {
  const hash = createHash('sha256');
  const files = ['src', 'rules', 'scripts'].flatMap((folder) => [...findFiles(root, folder)]);
  for (const path of [...files, 'package.json', 'package-lock.json'].sort()) {
    if (existsSync(join(root, path)))
      hash
        .update(`${path}\0`)
        .update(readFileSync(join(root, path)))
        .update('\0');
  }
  return `${version}-${hash.digest('hex').slice(0, 16)}`;
}
