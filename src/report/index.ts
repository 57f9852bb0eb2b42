import type { Format } from './format.js';
import { stylish } from './stylish.js';

export type { Format, Look, RuleFacts, Writing } from './format.js';
export { countIn, emptySummary, type Summary } from './summary.js';

// Only the default is always there: a run loads no format that nobody asked for.
const loaders = {
  stylish: async () => stylish,
  pretty: async () => (await import('./pretty.js')).pretty,
  compact: async () => (await import('./compact.js')).compact,
  unix: async () => (await import('./unix.js')).unix,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  'eslint-json': async () => (await import('./eslint-json.js')).eslintJson,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  rdjsonl: async () => (await import('./rdjsonl.js')).rdjsonl,
  azure: async () => (await import('./azure.js')).azure,
  teamcity: async () => (await import('./teamcity.js')).teamcity,
  tap: async () => (await import('./tap.js')).tap,
  html: async () => (await import('./html/index.js')).html,
  markdown: async () => (await import('./markdown-report.js')).markdownReport,
} satisfies Readonly<Record<string, () => Promise<Format>>>;

/** A name that `--format` knows a format by. */
export type FormatName = keyof typeof loaders;

export const formatNames = Object.keys(loaders) as readonly FormatName[];

const describing: ReadonlySet<FormatName> = new Set(['sarif', 'teamcity', 'html']);

/** Whether a format says what the rules are for, and so reads the `rules` of its `Look`. */
export const describesRules = (name: FormatName): boolean => describing.has(name);

/** Loads a format. */
export const loadFormat = (name: FormatName): Promise<Format> => loaders[name]();
