export const DESCRIPTION = 'Validates and lints news submissions: sections, quotations, dates and style.';

export const PATHS =
  'Files, folders and globs; - is standard input. Without any, the folder you are in. Of folders, the .txt, .md ' +
  'and .markdown files are linted; hidden files and node_modules are left out. A folder named like a command ' +
  'is ./rules.';

export const AFTERWORD = `
Examples:
  newslint drafts                            lint a folder
  newslint --fix "drafts/**/*.md"            apply every safe fix
  newslint --diff drafts | patch -p0         see or apply the same as a patch
  newslint --format stylish --format sarif:out.sarif drafts
  newslint --rule "hard-sentence: off" --rule "date-url-mismatch: error" drafts
  newslint --stdin --stdin-filename drafts/a.txt < a.txt
  newslint --changed-since main drafts       lint what changed since a branch
  newslint --shard 2/5 --format json drafts  lint one of five parts
  newslint explain unbalanced-quotes         what a rule means

Exit codes:
  0  no error was found, and no more warnings than --max-warnings;
     with --diff: nothing would change
  1  at least one error, or too many warnings;
     with --diff: something would change
  2  something could not be done; standard error says what
`;

/** What each option does, by its flags. */
export const OPTIONS = {
  '--format <name>':
    'stylish (the default) or pretty for people; compact, unix, json, jsonl, eslint-json, sarif, github, gitlab, ' +
    'junit, checkstyle, rdjson, rdjsonl, azure, teamcity or tap for programs; markdown or html for pages. ' +
    'Repeatable; NAME:FILE writes to a file',
  '--fix':
    'apply every safe fix; with --stdin, the fixed text is printed and the report goes to standard error',
  '--diff': 'print what --fix would change as a unified diff, and change nothing',
  '--max-warnings <count>': 'exit with 1 when there are more warnings than this',
  '--min-severity <severity>': 'error, warning or info: look for nothing less grave',
  '--quiet': 'show errors only, and say nothing when there are none; warnings still count for --max-warnings',
  '--rule <setting>': 'set a rule for this run, as "long-sentence: [warning, {limit: 30}]"; repeatable',
  '--config <file>': 'use this config for every file',
  '--no-config': 'use no config file',
  '--stdin': 'lint standard input',
  '--stdin-filename <path>': 'the name of standard input, to find its config by',
  '--output-file <file>': 'write the report to a file',
  '--files-from <list>':
    'lint the files that a file lists, one a line or parted by NULs; - is standard input',
  '--changed-since <ref>':
    'lint only what changed since this branch left a commit, as git says; new files too',
  '--changed-lines': 'with --changed-since: report only what lies on changed lines',
  '--shard <part>': 'lint one of several equal parts, as "2/5"; newslint merge joins their JSON reports',
  '--baseline <file>': 'hold back the findings that a file knows',
  '--baseline-update': 'with --baseline: write what is found into the file, and hold it all back',
  '--baseline-prune': 'with --baseline: take out of the file what is gone',
  '--cache': 'keep results, and lint only what changed since the last run',
  '--cache-location <file>': 'where to keep them, in place of .newslintcache',
  '--cache-strategy <name>':
    'metadata (the default: size and times tell that a file is unchanged) or content (its bytes do)',
  '--watch': 'lint again what changes, until Ctrl-C',
  '--stats': 'say on standard error which rules and files took how long',
  '--concurrency <threads>': 'how many threads lint: auto (the default) takes more than one where it pays',
  '--list-files': 'print the files that would be linted',
  '--print-config <file>': 'print the config of a file and where each value comes from',
  '--no-ignore': 'lint also what .gitignore, .newslintignore and configs leave out',
  '--debug': 'say which config counts for which file, what takes how long, and where an error arose',
  '--version': 'print the version',
  '--help': 'print this',
} as const;
