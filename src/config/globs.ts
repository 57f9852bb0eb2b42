import { relative, sep } from 'node:path';
import { expandBraces } from './braces.js';
import { readsAs, STAR } from './sequence.js';

type Piece = string | RegExp | typeof STAR;
type Part = readonly Piece[] | typeof STAR;

/** Whether a glob covers a file; takes an absolute path. */
export type PathTest = (path: string) => boolean;

const ANY = /^.$/s;

/** A set of characters in brackets, or undefined where the bracket means itself. */
function readSet(name: string, start: number): { readonly set: RegExp; readonly end: number } | undefined {
  const match = /\[([!^]?)(\]?[^\]]*)\]/y;
  match.lastIndex = start;
  const found = match.exec(name);
  if (!found?.[2]) return undefined;
  const body = found[2].replace(/[\\\][^&~]/g, '\\$&');
  try {
    return { set: new RegExp(`^[${found[1] ? '^' : ''}${body}]$`), end: match.lastIndex };
  } catch {
    return undefined;
  }
}

function readName(name: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < name.length; index += 1) {
    const character = name[index] as string;
    const set = character === '[' ? readSet(name, index) : undefined;
    if (set) {
      pieces.push(set.set);
      index = set.end - 1;
    } else if (character === '\\' && index + 1 < name.length) {
      index += 1;
      pieces.push(name[index] as string);
    } else if (character !== '*') pieces.push(character === '?' ? ANY : character);
    else if (pieces.at(-1) !== STAR) pieces.push(STAR);
  }
  return pieces;
}

const fitsPiece = (character: string, piece: string | RegExp): boolean =>
  typeof piece === 'string' ? piece === character : piece.test(character);

const fitsName = (name: string, part: readonly Piece[]): boolean => readsAs(name, part, fitsPiece);

const climb = (path: string): string => /^(?:\.\.(?:\/|$))*/.exec(path)?.[0] ?? '';

/** Compiles a glob without braces into a test of relative paths; a folder's glob covers what is in it. */
function compilePlain(glob: string): (path: string) => boolean {
  const up = climb(glob);
  const names = glob.slice(up.length).split('/').filter(Boolean);
  const parts: Part[] = names.map((name) => (name === '**' ? STAR : readName(name)));
  if (names.at(-1) === '**') parts.push([STAR]);
  parts.push(STAR);
  return (path) => climb(path) === up && readsAs(path.slice(up.length).split('/'), parts, fitsName);
}

function compileGlob(glob: string): (path: string) => boolean {
  const tests = (expandBraces(glob) ?? []).map((plain) => compilePlain(plain.replace(/^(?:\.\/)+/, '')));
  return (path) => tests.some((test) => test(path));
}

/**
 * Compiles globs that are relative to `folder` and written with `/`: `*` and `?` within a name, `**` over
 * folders, `[abc]` and `{a,b}`. Names that begin with a dot are names like others, and a glob that matches a
 * folder covers what is in it. A glob that begins with `!` takes out again what those before it covered.
 * The work for a path is bounded by its length times the globs', so that no config can hang a run.
 */
export function compileGlobs(globs: readonly string[], folder: string): PathTest {
  const steps = globs.map((glob) => {
    const isNegated = glob.startsWith('!');
    return { covers: !isNegated, matches: compileGlob(isNegated ? glob.slice(1) : glob) };
  });
  return (path) => {
    const name = relative(folder, path).split(sep).join('/');
    return steps.findLast((step) => step.matches(name))?.covers ?? false;
  };
}
