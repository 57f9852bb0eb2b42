// What is killed: the arguments, the files that lie there before, and which files may change.
const JSON_REPORT = ['--format', 'json:report.json'];
const BASELINE = ['--baseline', 'baseline.json', '--baseline-update'];

/** Each scene is a command line. `writes` are the files beside the stories that it writes. */
export const scenes = {
  fix: { args: ['--fix', '.'], writes: [] },
  'fix with a cache': { args: ['--fix', '--cache', '.'], writes: ['.newslintcache'] },
  cache: { args: ['--cache', '.'], writes: ['.newslintcache'] },
  'a report': { args: [...JSON_REPORT, '.'], writes: ['report.json'] },
  'a baseline': { args: [...BASELINE, '.'], writes: ['baseline.json'] },
};
