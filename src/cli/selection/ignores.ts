import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { codeOf, reasonFor, Trouble } from '../trouble.js';
import { showPath } from './stories.js';

/** The ignore files of a run. */
export interface Ignores {
  /** The ignore file that leaves out the file or folder at an absolute path, as users are shown it. */
  readonly causeOf: (path: string, isFolder: boolean) => string | undefined;
  /** The same for a folder that is named: what lies above a repository has no say in it. */
  readonly causeOfNamed: (folder: string) => string | undefined;
}

/** One ignore file: its folder, its patterns and its name as users are shown it. */
interface Sheet {
  readonly folder: string;
  readonly patterns: Ignore;
  readonly shown: string;
}

/** A folder's ignore files, the stronger first. */
const NAMES = ['.newslintignore', '.gitignore'];

const MOST_BYTES = 16 * 1024 * 1024;

const ignorecase = process.platform === 'darwin' || process.platform === 'win32';

function readIfThere(path: string, shown: string): string | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) return undefined;
    if (stats.size > MOST_BYTES)
      throw new Trouble(
        `"${shown}" is larger than 16 MB, and no ignore file is; --no-ignore does without it.`,
      );
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof Trouble) throw error;
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw new Trouble(`"${shown}" cannot be read: ${reasonFor(error)}; --no-ignore does without it.`);
  }
}

function readSheets(folder: string, cwd: string): readonly Sheet[] {
  return NAMES.flatMap((name) => {
    const path = join(folder, name);
    const shown = showPath(path, cwd);
    const text = readIfThere(path, shown);
    return text === undefined ? [] : [{ folder, patterns: ignore({ ignorecase }).add(text), shown }];
  });
}

/** A path below a folder, as the patterns of that folder's ignore file see it. */
function below(folder: string, path: string, isFolder: boolean): string {
  const name = path.slice(folder.endsWith(sep) ? folder.length : folder.length + 1);
  return (sep === '/' ? name : name.split(sep).join('/')) + (isFolder ? '/' : '');
}

/** Makes each value once. */
function remember<Value>(make: (folder: string) => Value): (folder: string) => Value {
  const made = new Map<string, Value>();
  return (folder) => {
    if (!made.has(folder)) made.set(folder, make(folder));
    return made.get(folder) as Value;
  };
}

const isUnder = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/**
 * Opens the `.gitignore` and `.newslintignore` files that count: those of a file's own folder and of every folder
 * above it, up to the root of its repository. Without a repository they count up to the working directory, and
 * outside of that up to the folder that was named, which is among `roots`.
 */
export function openIgnores(cwd: string, roots: readonly string[]): Ignores {
  const tops = new Set([cwd, ...roots.filter((root) => !isUnder(root, cwd))]);
  const isRepository = remember((folder) => existsSync(join(folder, '.git')));
  const isInRepository = remember((folder): boolean => {
    if (isRepository(folder)) return true;
    const parent = dirname(folder);
    return parent !== folder && isInRepository(parent);
  });
  const isTop = (folder: string): boolean =>
    isRepository(folder) || dirname(folder) === folder || (tops.has(folder) && !isInRepository(folder));

  const sheetsFor = remember((folder): readonly Sheet[] => [
    ...readSheets(folder, cwd),
    ...(isTop(folder) ? [] : sheetsFor(dirname(folder))),
  ]);

  function decide(path: string, isFolder: boolean): string | undefined {
    const parent = dirname(path);
    for (const { folder, patterns, shown } of sheetsFor(parent)) {
      const { ignored, unignored } = patterns.test(below(folder, path, isFolder));
      if (unignored) return undefined;
      // The folder around it was let in; a pattern that leaves out that folder was overruled by a nearer file.
      const isOverruled = () => parent !== folder && patterns.ignores(below(folder, parent, true));
      if (ignored && !isOverruled()) return shown;
    }
    return undefined;
  }

  const causeOf = (path: string, isFolder: boolean): string | undefined =>
    causeOfNamed(dirname(path)) ?? decide(path, isFolder);
  const causeOfNamed = remember((folder): string | undefined =>
    isTop(folder) ? undefined : causeOf(folder, true),
  );
  return { causeOf, causeOfNamed };
}
