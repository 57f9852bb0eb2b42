import picocolors from 'picocolors';
import type { Severity } from '../rule/rule.js';
import type { Look } from './format.js';

export type Colours = ReturnType<typeof picocolors.createColors>;

export const coloursFor = (look: Look): Colours => picocolors.createColors(look.colour);

const inks = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

export const inkOf = (severity: Severity, colours: Colours): ((text: string) => string) =>
  colours[inks[severity]];
