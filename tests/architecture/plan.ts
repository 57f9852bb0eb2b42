/** The rooms of the house and their floors. A room may look into itself and into rooms on lower floors. */
export const FLOORS: Readonly<Record<string, number>> = {
  'src/text': 0,
  'src/submission': 1,
  'src/rule': 2,
  'src/engine': 3,
  'src/corpus': 3,
  rules: 3,
  'src/config': 4,
  'src/report': 4,
  line: 5,
  'src/cli': 6,
};

/** The straight line has no folder: these two files are it. */
export const LINE: readonly string[] = ['src/lint.ts', 'src/index.ts'];

/** Every category of rules. */
export const CATEGORIES: readonly string[] = [
  'attribution',
  'consistency',
  'corpus',
  'dates',
  'directives',
  'headline',
  'language',
  'punctuation',
  'quotes',
  'readability',
  'structure',
  'style',
  'text',
];

/** Where the rules keep long word lists, and the one module through which they see the house. */
export const LISTS = 'rules/lists';
export const RULE_KIT = 'src/rule/index.ts';
export const RULE_INDEX = 'rules/index.ts';

/** What may touch files, clock, environment and terminal: the command line, and the loading of configs. */
export const WORLDLY: readonly string[] = [
  'src/cli/',
  'src/config/find.ts',
  'src/config/load.ts',
  'src/config/read.ts',
];
