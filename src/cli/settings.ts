import { CONFIG_NAMES } from '../config/find.js';

/** The names of the files that newslint goes by beside the stories themselves, in whichever folder. */
export const SETTINGS: ReadonlySet<string> = new Set([...CONFIG_NAMES, '.gitignore', '.newslintignore']);
