// Holds the formats and the integrations against the programs that read them, for real: npm run consumers.
// What is needed is installed into a folder of its own; what cannot be had is said and left out.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';
import { junitDefinition, Missing, npm, python, reviewdog, run, tools } from './consumers/tools.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/newslint.js');
const desk = mkdtempSync(join(tmpdir(), 'newslint-consumers-'));

function expect(holds, what) {
  if (!holds) throw new Error(`expected ${what}`);
}

/** Writes a report of the stories on the desk and gives its path. */
function report(format) {
  const path = join(desk, `report.${format}`);
  run(process.execPath, [bin, '--min-severity', 'info', '--format', `${format}:${path}`, 'stories'], {
    cwd: desk,
    codes: [1],
  });
  return path;
}

/** Makes a repository with these files in it, all of them committed or staged. */
function repository(name, files) {
  const cwd = join(desk, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const git = (...args) =>
    run('git', ['-c', 'user.name=Ana Brik', '-c', 'user.email=ana@example.org', ...args], { cwd });
  git('init', '--quiet');
  git('add', '--all');
  return { cwd, git };
}

const CHECKS = {
  'sarif: Microsoft’s SARIF Multitool finds no fault in it': () => {
    const out = join(desk, 'validated.sarif');
    const tool = npm('@microsoft/sarif-multitool@5', 'sarif-multitool');
    run(tool, ['validate', report('sarif'), '--output', out, '--log', 'ForceOverwrite']);
    const [{ results = [] }] = JSON.parse(readFileSync(out, 'utf8')).runs;
    // It would like an address where the tool is described; newslint has none yet.
    const faults = results.filter(({ ruleId }) => ruleId !== 'SARIF2005');
    const grave = faults.filter(({ level }) => level !== 'note');
    expect(grave.length === 0, `no faults, not ${JSON.stringify(grave.slice(0, 3))}`);
  },
  ...Object.fromEntries(
    ['rdjson', 'rdjsonl', 'sarif', 'checkstyle'].map((format) => [
      `${format}: reviewdog reads every finding`,
      () => {
        const args = [`-f=${format}`, '-reporter=rdjsonl', '-filter-mode=nofilter', '-diff=git diff'];
        const { cwd } = repository(`review-${format}`, { 'a.txt': 'Copy.\n' });
        const text = run(reviewdog(), args, { cwd, input: readFileSync(report(format)) });
        const read = text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
        const known = JSON.parse(readFileSync(report('json'), 'utf8')).summary;
        const total = known.errors + known.warnings + known.infos;
        expect(read.length === total, `${total} findings, not ${read.length}`);
        // Of SARIF, reviewdog leaves out a column that is 1.
        const columns = read.map(({ location }) => location.range.start.column ?? 1);
        expect(Math.min(...columns) >= 1, 'columns from 1');
      },
    ]),
  ),
  'junit: the definition of Jenkins’s xUnit plugin accepts it': async () => {
    const xml = readFileSync(report('junit'), 'utf8');
    const { errors } = await validateXML({ xml, schema: junitDefinition() });
    expect(errors.length === 0, `no faults, not ${JSON.stringify(errors.slice(0, 3))}`);
  },
  'junit: junitparser reads it': () => {
    const text = run(python('junitparser'), ['verify', report('junit')], { codes: [0, 1] });
    expect(!/Traceback/.test(text), `a document that can be read, not ${text}`);
  },
  'Schemas of GitHub, GitLab, Azure and pre-commit accept our files': () => {
    const check = python('check-jsonschema');
    const at = (path) => join(root, path);
    run(check, ['--builtin-schema', 'vendor.github-actions', at('action.yml')]);
    for (const name of ['github', 'github-npm', 'reviewdog'])
      run(check, ['--builtin-schema', 'vendor.github-workflows', at(`examples/ci/${name}.yml`)]);
    run(check, [
      '--builtin-schema',
      'vendor.gitlab-ci',
      '--data-transform',
      'gitlab-ci',
      at('examples/ci/gitlab-ci.yml'),
    ]);
    run(check, [
      '--builtin-schema',
      'vendor.azure-pipelines',
      '--data-transform',
      'azure-pipelines',
      at('examples/ci/azure-pipelines.yml'),
    ]);
  },
  'pre-commit: its hooks lint what is staged, and fix it': () => {
    const { cwd } = repository('committed', {
      'stories/a.txt': readFileSync(join(root, 'examples/faulty/date-forms.txt')),
      'stories/b.txt': readFileSync(join(root, 'examples/faulty/no-byline.txt')),
    });
    const env = { PRE_COMMIT_HOME: join(tools, 'pre-commit') };
    const attempt = (...args) =>
      run(python('pre-commit'), ['try-repo', root, ...args, '--all-files'], { cwd, env, codes: [1] });
    expect(attempt('newslint').includes('missing-byline'), 'the finding');
    attempt('newslint-fix');
    expect(readFileSync(join(cwd, 'stories/a.txt'), 'utf8').includes('\nNovember 11, 2022\n'), 'the fix');
  },
  'lint-staged: it fixes what is staged and stops the commit': () => {
    const { cwd } = repository('staged', {
      'package.json': '{"type": "module"}',
      'lint-staged.config.js': readFileSync(join(root, 'examples/ci/lint-staged.config.js')),
      'stories/a.txt': readFileSync(join(root, 'examples/faulty/date-forms.txt')),
    });
    const tool = npm('lint-staged@16', 'lint-staged');
    mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
    writeFileSync(join(cwd, 'node_modules/.bin/newslint'), `#!/bin/sh\nexec node ${bin} "$@"\n`, {
      mode: 0o755,
    });
    run(tool, [], { cwd });
    expect(readFileSync(join(cwd, 'stories/a.txt'), 'utf8').includes('\nNovember 11, 2022\n'), 'the fix');
    cpSync(join(root, 'examples/faulty/no-byline.txt'), join(cwd, 'stories/b.txt'));
    run('git', ['add', 'stories'], { cwd });
    run(tool, [], { cwd, codes: [1] });
  },
};

mkdirSync(tools, { recursive: true });
cpSync(join(root, 'examples/faulty'), join(desk, 'stories'), { recursive: true });
writeFileSync(
  join(desk, 'stories', '::error file=x,line=1::#1 ]]> & %0A ü 😀.txt'),
  'Owned ]]> <b> %0A ::error::\n\n“Never closed \u202e ##[error] ##vso[task.complete] said.\n',
);
for (const [name, check] of Object.entries(CHECKS)) {
  try {
    await check();
    console.log(`ok       ${name}`);
  } catch (error) {
    const isMissing = error instanceof Missing;
    console.log(`${isMissing ? 'skipped ' : 'FAILED  '} ${name}\n         ${error.message}`);
    if (!isMissing) process.exitCode = 1;
  }
}
rmSync(desk, { recursive: true, force: true });
