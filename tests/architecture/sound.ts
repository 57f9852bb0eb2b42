import { findHomeless, findLooksUpstairs, findSideDoors, findStrayRules } from './floors.js';
import { findBulk, findImpurity, findVagueNames } from './laws.js';
import type { House } from './source.js';

/** A small house that keeps every law. */
const SOUND: Readonly<Record<string, string>> = {
  'src/text/range.ts': 'export interface Range {}',
  'src/submission/parse.ts': "import type { Range } from '../text/range.js';",
  'src/rule/index.ts':
    "export type { Range } from '../text/range.js';\nexport { catalogue } from './define.js';",
  'src/rule/define.ts': 'export const catalogue = {};',
  'src/engine/run.ts': "import {\n  a,\n} from '../rule/define.js';",
  'src/corpus/twins.ts': "import type { Range } from '../text/range.js';",
  'rules/index.ts': "import { catalogue } from '../src/rule/define.js';\nimport b from './text/bad-byte.js';",
  'rules/text/bad-byte.ts':
    "import leven from 'leven';\nimport { defineRule } from '../../src/rule/index.js';\nimport { bytes } from '../lists/bytes.js';",
  'rules/lists/bytes.ts': 'export const bytes = [];\n'.repeat(300),
  'src/config/find.ts': "import { lstatSync } from 'node:fs';\nimport { rules } from '../../rules/index.js';",
  'src/config/load.ts': 'process.cwd();',
  'src/config/read.ts': "const lazy = () => import('ajv');",
  'src/report/json.ts': "import { sha } from 'node:crypto';\nnew Date('2022-11-11');",
  'src/lint.ts': "import { run } from './engine/run.js';",
  'src/index.ts': "export * from './lint.js';",
  'src/cli/main.ts': "import { lint } from '../lint.js';\nconsole.log(Date.now());",
};

const LAWS = [
  findHomeless,
  findStrayRules,
  findLooksUpstairs,
  findSideDoors,
  findImpurity,
  findBulk,
  findVagueNames,
];

type Changes = Readonly<Record<string, string | undefined>>;

/** The sound house with some files in it changed, added, or taken away. */
export const house = (changes: Changes): House =>
  new Map(
    Object.entries({ ...SOUND, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );

/** What all laws together say of it. */
export const breaches = (changes: Changes): string[] => LAWS.flatMap((find) => [...find(house(changes))]);
