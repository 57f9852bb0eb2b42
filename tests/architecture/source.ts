import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The sources of a house: each file's text by its path from the root, with `/`. */
export type House = ReadonlyMap<string, string>;

/** Reads the sources below some folders of `root`. */
export function readHouse(root: string, folders: readonly string[]): House {
  const paths = folders.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
          join(folder, path),
        )
      : [],
  );
  const sources = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.[jt]s$/.test(path));
  return new Map(sources.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Comments, strings, templates and regular expressions: what stands in them is no code. */
const COMMENT = String.raw`\/\*[\s\S]*?\*\/|\/\/[^\n]*`;
const STRING = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`;
const TEMPLATE = '`(?:[^`\\\\]|\\\\[\\s\\S])*`';
const REGEX = String.raw`(?<=[(,=:[!&|?{};>]\s*|\b(?:return|yield)\s+|^\s*)\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*`;
const TOKENS = new RegExp([COMMENT, STRING, TEMPLATE, REGEX].join('|'), 'gm');

const isString = (token: string): boolean => /^['"]/.test(token);

/** A source without its comments and texts; of a template, what is put into it stays. */
export const codeOf = (source: string): string =>
  source.replace(TOKENS, (token) => {
    if (isString(token)) return "''";
    return token.startsWith('`')
      ? Array.from(token.matchAll(/\$\{([^}]*)\}/g), ([, code]) => `(${code})`).join()
      : ' ';
  });

const IMPORTS = /\b(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/** What a source imports, types included, as written. */
export function importsOf(source: string): readonly string[] {
  const bare = source.replace(TOKENS, (token) => (isString(token) ? token : ' '));
  return Array.from(bare.matchAll(IMPORTS), ([, from, called]) => from ?? called ?? '');
}

/** The source that a relative import means, as a path from the root. */
export const targetOf = (path: string, specifier: string): string =>
  posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');

export const isRelative = (specifier: string): boolean => /^\.{0,2}\//.test(specifier);

export const countLines = (source: string): number => source.replace(/\n$/, '').split('\n').length;
