import type { Format } from './format.js';
import { stylish } from './stylish.js';

export type { Format, Look, RuleFacts, Writing } from './format.js';
export { countIn, emptySummary, type Summary } from './summary.js';

// Only the default is always there: a run loads no format that nobody asked for.
const loaders = {
  stylish: async () => stylish,
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
} satisfies Readonly<Record<string, () => Promise<Format>>>;

/** A name that `--format` knows a format by. */
export type FormatName = keyof typeof loaders;

export const formatNames = Object.keys(loaders) as readonly FormatName[];

/** Loads a format. */
export const loadFormat = (name: FormatName): Promise<Format> => loaders[name]();
