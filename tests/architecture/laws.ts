import { builtinModules } from 'node:module';
import { LISTS, RULE_INDEX, WORLDLY } from './plan.js';
import { codeOf, countLines, type House, importsOf } from './source.js';

/** What node gives to everybody: nothing in them reads or changes the world. */
const HARMLESS = new Set(['buffer', 'crypto', 'path', 'path/posix', 'url', 'util']);

const WORLD: Readonly<Record<string, RegExp>> = {
  'the process': /(?<![.\w])process\s*(?:\?\.|\.\s*\w|\[)|\bglobalThis\b/,
  'the console': /(?<![.\w])console\s*\??\./,
  'the clock': /\bDate\.now\b|\bnew Date(?:\(\s*\)|(?!\())|(?<!new )\bDate\(|\bperformance\.now\b/,
  chance: /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/,
  'a timer': /(?<![.\w])set(?:Timeout|Interval|Immediate)\b/,
  'the network': /(?<![.\w])fetch\s*\(/,
  'modules whose names cannot be read here': /\bimport\(\s*(?!'')|\bcreateRequire\b|(?<![.\w])require\(/,
};

/** Only some places touch files, clock, environment and terminal. */
export function* findImpurity(house: House): Generator<string> {
  for (const [path, source] of house) {
    if (!/^(?:src|rules)\//.test(path) || WORLDLY.some((place) => path.startsWith(place))) continue;
    for (const specifier of importsOf(source)) {
      const name = specifier.replace(/^node:/, '');
      if (builtinModules.includes(name) && !HARMLESS.has(name)) yield `${path} imports ${specifier}.`;
    }
    const code = codeOf(source);
    for (const [thing, pattern] of Object.entries(WORLD)) {
      if (pattern.test(code)) yield `${path} touches ${thing}.`;
    }
  }
}

const LONG = 100;
const LONGEST = 200;
/** `most` files are short. */
const MOST = 0.75;

const isData = (path: string): boolean =>
  path === RULE_INDEX || path.startsWith(`${LISTS}/`) || path.startsWith('tests/rules/');

/** Files are small; data are exempt. */
export function* findBulk(house: House): Generator<string> {
  const lengths = [...house]
    .filter(([path]) => !isData(path))
    .map(([path, source]) => ({ path, lines: countLines(source) }));
  for (const { path, lines } of lengths) {
    if (lines > LONGEST) yield `${path} has ${lines} lines; ${LONGEST} is the most.`;
  }
  const long = lengths.filter(({ lines }) => lines >= LONG).length;
  if (long > lengths.length * (1 - MOST)) {
    yield `${long} of ${lengths.length} files have ${LONG} lines or more; most should be shorter.`;
  }
}

const NAMELESS = /(?:^|\/)(?:utils?|helpers?|common|core|types|shared|misc)\//;
const VAGUE =
  /\b(?:class|interface|type|function\*?|const|let)\s+(\w*(?:Manager|Service|Helper|Util|Utils|Impl|Handler))\b/g;
const SHORT =
  /\b(?:const|let|function\*?)\s+(ctx|opts|cfg|msg|res)\b|[(,]\s*(ctx|opts|cfg|msg|res)\s*[?:,)=]|\b(ctx|opts|cfg|msg|res)\s*=>/g;

/** Folders and values have names that say what they are. */
export function* findVagueNames(house: House): Generator<string> {
  for (const [path, source] of house) {
    if (NAMELESS.test(path)) yield `${path} lies in a folder whose name says nothing.`;
    const code = codeOf(source);
    for (const pattern of [VAGUE, SHORT]) {
      for (const [, ...names] of code.matchAll(pattern))
        yield `${path} has the name “${names.find(Boolean)}”.`;
    }
  }
}
