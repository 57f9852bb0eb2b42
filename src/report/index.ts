import type { Format } from './format.js';
import { json } from './json.js';
import { pretty } from './pretty.js';
import { stylish } from './stylish.js';

export type { Format, Look } from './format.js';
export { countIn, emptySummary, type Summary } from './summary.js';

export const formatNames = ['stylish', 'pretty', 'json'] as const;

export type FormatName = (typeof formatNames)[number];

/** Every report format by the name that `--format` knows it by. */
export const formats: Readonly<Record<FormatName, Format>> = { stylish, pretty, json };
