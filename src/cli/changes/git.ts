import { codeOf, reasonFor, Trouble } from '../trouble.js';

const MOST_BYTES = 2 ** 28;

/** What git answered; `printed` is what it wrote where it succeeded. */
interface Answer {
  readonly status: number | null;
  readonly printed: Buffer;
  readonly complaint: string;
}

function ask(args: readonly string[], folder: string): Answer {
  // Most runs start no other program, and should not pay for being able to.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: MOST_BYTES,
  });
  if (codeOf(error) === 'ENOENT')
    throw new Trouble('git is not there; "--changed-since" asks it what changed: install it.');
  if (codeOf(error) === 'ENOBUFS')
    throw new Trouble('more changed than can be told apart; name fewer paths or a nearer commit.');
  if (error) throw new Trouble(`git cannot be run: ${reasonFor(error)}.`, { cause: error });
  const [complaint = ''] = stderr.toString().split('\n');
  return { status, printed: stdout, complaint: complaint.replace(/^(?:fatal|error): /, '') };
}

/** What git prints. Throws a `Trouble` with its own words where it fails. */
function read(args: readonly string[], folder: string): Buffer {
  const { status, printed, complaint } = ask(args, folder);
  if (status === 0) return printed;
  throw new Trouble(`git could not say what changed: ${complaint || `it ended with ${status}`}.`);
}

const lineOf = (printed: Buffer): string => printed.toString().replace(/\r?\n$/, '');

const namesOf = (printed: Buffer): readonly string[] => printed.toString().split('\0').filter(Boolean);

/** The root of the work tree that a folder is in, absolute. Throws a `Trouble` where it is in none. */
export function findRoot(folder: string): string {
  const { status, printed, complaint } = ask(['rev-parse', '--show-toplevel'], folder);
  if (status === 0) return lineOf(printed);
  if (/not a git repository|must be run in a work tree/.test(complaint))
    throw new Trouble('this folder is in no git work tree; "--changed-since" asks git what changed.');
  throw new Trouble(`git could not say what changed: ${complaint}.`);
}

const FETCH = 'with actions/checkout, "fetch-depth: 0" does that';

/** The commit at which the work tree left `ref`. Throws a `Trouble` where git does not have it. */
export function findBase(ref: string, root: string): string {
  const known = ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], root);
  if (known.status !== 0)
    throw new Trouble(`"${ref}" is no commit that git knows here; fetch it first (${FETCH}).`);
  const base = ask(['merge-base', lineOf(known.printed), 'HEAD'], root);
  if (base.status === 0) return lineOf(base.printed);
  throw new Trouble(`"${ref}" and this branch have no commit in common here; fetch more history (${FETCH}).`);
}

const PLAIN = ['--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=all', '--diff-filter=d'];

/** Tracked files whose content or mode differs from that at `base`, relative to the root. */
export const listChanged = (base: string, root: string): readonly string[] =>
  namesOf(read(['diff', '--name-only', '-z', '--no-renames', ...PLAIN, base, '--'], root));

/** Files that git does not track, relative to the root; with `ignored` those too that it is told to ignore. */
export const listUntracked = (root: string, ignored: boolean): readonly string[] =>
  namesOf(read(['ls-files', '--others', '-z', ...(ignored ? [] : ['--exclude-standard'])], root));

const PREFIXES = ['--src-prefix=a/', '--dst-prefix=b/'];

/** The patch from `base` to the work tree, without lines of context. */
export const readPatch = (base: string, root: string): string =>
  read(
    ['diff', '-U0', '--inter-hunk-context=0', '-M', '--text', ...PREFIXES, ...PLAIN, base, '--'],
    root,
  ).toString();
