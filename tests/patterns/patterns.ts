import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';

/** A regular expression of the source, and the file that holds it. */
export interface Held {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

const ROOT = new URL('../../', import.meta.url);

const pathsIn = (folder: string): string[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}${name.replaceAll('\\', '/')}`)
    .sort();

type Node = { readonly regex?: { readonly pattern: string; readonly flags: string } } | null;

function* findLiterals(node: unknown): Generator<{ pattern: string; flags: string }> {
  if (typeof node !== 'object' || node === null) return;
  const { regex } = node as NonNullable<Node>;
  if (regex) yield regex;
  for (const part of Object.values(node)) yield* findLiterals(part);
}

/** The regular expressions that are written in the source. */
export function* findWritten(): Generator<Held> {
  for (const path of [...pathsIn('src/'), ...pathsIn('rules/')]) {
    const tree = parseAst(readFileSync(new URL(path, ROOT), 'utf8'), { lang: 'ts' });
    for (const { pattern: source, flags } of findLiterals(tree)) yield { path, source, flags };
  }
}

/** The file of ours that called for a pattern; undefined where a package did. */
function readPlace(stack = ''): string | undefined {
  const caller = stack.split('\n')[2] ?? '';
  return caller.includes('node_modules') ? undefined : /\b(?:src|rules)\/[\w/-]+\.ts/.exec(caller)?.[0];
}

/** Those of ours that are put together when the modules are loaded. */
export async function listMade(): Promise<readonly Held[]> {
  const made: Held[] = [];
  const Plain = globalThis.RegExp;
  const Watched = new Proxy(Plain, {
    construct(target, given, fresh) {
      const pattern = Reflect.construct(target, given, fresh) as RegExp;
      const path = readPlace(new Error().stack);
      if (path) made.push({ path, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  globalThis.RegExp = Watched;
  try {
    const { parseSubmission, planOf, lint } = await import('../../src/index.js');
    const text =
      'Harbor reopens\n\nBy Ana Brik\n\nNovember 11, 2022\n\nAll is well.\n\nSource: <https://a.example/b>';
    parseSubmission(text, { sourceLabels: ['Originally at'] });
    lint({ path: 'story.txt', text }, planOf('newslint:all', '2026-11-23'));
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
}
