import { describe, expect, test } from 'vitest';
import { findLooksUpstairs, findSideDoors } from './floors.js';
import { breaches, house } from './sound.js';

test('a sound house', () => expect(breaches({})).toEqual([]));

describe('rooms', () => {
  test.each([
    [{ 'src/cache/open.ts': '' }, 'src/cache/open.ts is on no floor; give its room one in the plan.'],
    [{ 'src/extra.ts': '' }, 'src/extra.ts is on no floor; give its room one in the plan.'],
    [{ 'src/report/json.ts': undefined }, 'src/report is on the plan, but there is no such room.'],
    [{ 'src/index.ts': undefined }, 'src/index.ts is on the plan, but it is not there.'],
    [{ 'src/config/find.ts': undefined }, 'src/config/find.ts is on the plan, but it is not there.'],
    [{ 'rules/loose.ts': '' }, 'rules/loose.ts is no rules/<category>/<the-fault>.ts.'],
    [{ 'rules/txt/bad-bit.ts': '' }, 'rules/txt/bad-bit.ts is no rules/<category>/<the-fault>.ts.'],
    [{ 'rules/text/badBit.ts': '' }, 'rules/text/badBit.ts is no rules/<category>/<the-fault>.ts.'],
    [
      { 'rules/text/more/bad-bit.ts': '' },
      'rules/text/more/bad-bit.ts is no rules/<category>/<the-fault>.ts.',
    ],
  ])('%j', (changes, breach) => expect(breaches(changes)).toEqual([breach]));
});

describe('floors', () => {
  test.each([
    [
      'upstairs',
      { 'src/text/edit.ts': "import type { Rule } from '../rule/index.js';" },
      'src/text/edit.ts (floor 0) imports src/rule/index.ts (floor 2).',
    ],
    [
      'next door',
      { 'src/report/tap.ts': "export { find } from '../config/find.js';" },
      'src/report/tap.ts (floor 4) imports src/config/find.ts (floor 4).',
    ],
    [
      'from the engine to the rules',
      { 'src/engine/audit.ts': "const all = await import('../../rules/index.js');" },
      'src/engine/audit.ts (floor 3) imports rules/index.ts (floor 3).',
    ],
    [
      'in a circle of rooms',
      {
        'src/rule/define.ts': "import '../submission/parse.js';",
        'src/submission/parse.ts': "import '../rule/define.js';",
      },
      'src/submission/parse.ts (floor 1) imports src/rule/define.ts (floor 2).',
    ],
    [
      'by a type alone',
      { 'src/text/edit.ts': "export type Lint = typeof import('../lint.js').lint;" },
      'src/text/edit.ts (floor 0) imports src/lint.ts (floor 5).',
    ],
    [
      'out of the house',
      { 'src/cli/main.ts': "import { storyOf } from '../../tests/example.js';" },
      'src/cli/main.ts imports tests/example.ts, which is on no floor.',
    ],
  ])('%s', (_, changes, breach) => expect([...findLooksUpstairs(house(changes))]).toEqual([breach]));
});

describe('doors', () => {
  test.each([
    ['rules/text/bad-bit.ts', "import { catalogue } from '../../src/rule/define.js';", 'src/rule/define.ts'],
    ['rules/text/bad-bit.ts', "import { run } from '../../src/engine/run.js';", 'src/engine/run.ts'],
    ['rules/text/bad-bit.ts', "import other from './bad-byte.js';", 'rules/text/bad-byte.ts'],
    ['rules/text/bad-bit.ts', "import { rules } from '../index.js';", 'rules/index.ts'],
    ['rules/text/bad-bit.ts', "import { sep } from 'node:path';", 'node:path'],
    ['rules/lists/bits.ts', "import leven from 'leven';", 'leven'],
    ['rules/index.ts', "import { parse } from '../src/submission/parse.js';", 'src/submission/parse.ts'],
    ['src/report/tap.ts', "import badByte from '../../rules/text/bad-byte.js';", 'rules/text/bad-byte.ts'],
    ['src/report/tap.ts', "import { bytes } from '../../rules/lists/bytes.js';", 'rules/lists/bytes.ts'],
  ])('%s: %s', (path, source, other) => {
    expect([...findSideDoors(house({ [path]: source }))]).toEqual([
      `${path} imports ${other} past the door.`,
    ]);
  });
});
