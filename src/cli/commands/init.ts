import { lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES, DEFAULT_PRESET } from '../../config/index.js';
import { holdsConfig } from '../../config/read.js';
import { emit } from '../streams/output.js';
import { reasonFor, Trouble } from '../trouble.js';

const NAME = 'newslint.config.json';
const CONFIG = { extends: [DEFAULT_PRESET], rules: {}, ignores: [] };

function isConfig(folder: string, name: string): boolean {
  const path = join(folder, name);
  if (!lstatSync(path, { throwIfNoEntry: false })) return false;
  return name !== 'package.json' || holdsConfig(path);
}

/** Writes a config file to start from. Throws a `Trouble` where the folder has a config. */
export async function writeConfig(folder: string): Promise<number> {
  const present = CONFIG_NAMES.find((name) => isConfig(folder, name));
  if (present !== undefined)
    throw new Trouble(`"${present}" holds a config already; change that, or delete it first.`);
  try {
    writeFileSync(join(folder, NAME), `${JSON.stringify(CONFIG, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw new Trouble(`cannot write "${NAME}": ${reasonFor(error)}.`, { cause: error });
  }
  emit(1, Buffer.from(`${NAME} is written; "newslint rules" lists what may stand under "rules".\n`));
  return 0;
}
