import { addresses } from './addresses.js';
import { bylines } from './bylines.js';
import { dates } from './dates.js';
import { doubled } from './doubled.js';
import { missing } from './missing.js';
import { moved } from './moved.js';
import type { Mutation } from './mutation.js';
import { prose } from './prose.js';
import { quotations } from './quotations.js';
import { reversed } from './reversed.js';
import { singles } from './singles.js';

/** Every way to break a story. */
export const mutations: readonly Mutation[] = [
  ...missing,
  ...bylines,
  ...dates,
  ...addresses,
  ...moved,
  ...doubled,
  ...prose,
];

/** Those that concern quotation marks, and so are tried on straight and curly marks alike. */
export const markMutations: readonly Mutation[] = [...quotations, ...singles, ...reversed];
