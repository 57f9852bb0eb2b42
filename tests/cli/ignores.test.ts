import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, newslint, sound } from './desk.js';

const list = (folder: string, ...args: string[]) => newslint(folder, ['--list-files', ...args]);

test('.gitignore files count, the nearest most', () => {
  const folder = folderOf({
    '.gitignore': '# drafts\n*.md\n/old/\nnew/*\n!new/kept.txt\nboth/in/\n',
    'a.txt': sound,
    'b.md': sound,
    'old/c.txt': sound,
    'deep/old/d.txt': sound,
    'new/e.txt': sound,
    'new/kept.txt': sound,
    'sub/.gitignore': '!f.md\ng.txt\n',
    'sub/f.md': sound,
    'sub/g.txt': sound,
    'both/.gitignore': '!in/\n',
    'both/in/h.txt': sound,
  });
  expect(list(folder).out).toBe('a.txt\nboth/in/h.txt\ndeep/old/d.txt\nnew/kept.txt\nsub/f.md\n');
  expect(list(folder, '--no-ignore').out.split('\n')).toHaveLength(10);
});

test('ignore files count up to the root of the repository and not above', () => {
  const folder = folderOf({
    '.gitignore': '*.md\n',
    'repository/.gitignore': '/desk/b.txt\n',
    'repository/desk/a.txt': sound,
    'repository/desk/b.txt': sound,
    'repository/desk/c.md': sound,
  });
  mkdirSync(join(folder, 'repository/.git'));
  expect(list(join(folder, 'repository/desk')).out).toBe('a.txt\nc.md\n');
});

test('a repository in an ignored folder is ignored, unless it is named', () => {
  const folder = folderOf({
    '.gitignore': 'vendor/\n',
    'vendor/.git/HEAD': '',
    'vendor/a.txt': sound,
    'b.txt': sound,
  });
  mkdirSync(join(folder, '.git'));
  expect(list(folder).out).toBe('b.txt\n');
  expect(list(folder, 'vendor').out).toBe('vendor/a.txt\n');
  expect(list(join(folder, 'vendor')).out).toBe('a.txt\n');
});

test('outside of a repository they count up to the working folder, or to the folder that is named', () => {
  const folder = folderOf({
    '.gitignore': '*\n',
    'one/a.txt': sound,
    'two/b.txt': sound,
    'two/in/c.txt': sound,
    'two/.gitignore': 'in\n',
  });
  expect(list(folder, 'one').code).toBe(2);
  expect(list(join(folder, 'one'), '.', '../two').out).toBe('../two/b.txt\na.txt\n');
});

test('.newslintignore counts too, and goes before .gitignore', () => {
  const folder = folderOf({
    '.gitignore': 'drafts/*\n',
    '.newslintignore': '\uFEFF*.md\n!drafts/a.txt\n',
    'drafts/a.txt': sound,
    'drafts/b.txt': sound,
    'c.md': sound,
    'd.txt': sound,
  });
  expect(list(folder).out).toBe('d.txt\ndrafts/a.txt\n');
});

test('the ignores of a config count', () => {
  const folder = folderOf({
    'newslint.config.json': '{"ignores": ["briefs/**"]}',
    'a.txt': sound,
    'briefs/b.txt': sound,
  });
  expect(list(folder).out).toBe('a.txt\n');
  expect(list(folder, '--no-ignore').out).toBe('a.txt\nbriefs/b.txt\n');
  expect(list(folder, 'briefs').err).toBe(
    'newslint: 1 file was found under "briefs", and it is ignored by the "ignores" of newslint.config.json; ' +
      '--no-ignore lints it.\n',
  );
});

test('when ignore files leave nothing, it says which', () => {
  const folder = folderOf({
    '.gitignore': 'drafts/\n',
    'drafts/a.txt': sound,
    'drafts/b.md': sound,
    'drafts/in/c.txt': sound,
    'briefs/.newslintignore': '*\n',
    'briefs/d.txt': sound,
  });
  expect(newslint(folder, ['drafts'])).toEqual({
    code: 2,
    out: '',
    err: 'newslint: 3 files were found under "drafts", all of them ignored by .gitignore; --no-ignore lints them.\n',
  });
  expect(newslint(folder, []).err).toBe(
    'newslint: 4 files were found under this folder, all of them ignored by .gitignore and briefs/.newslintignore; ' +
      '--no-ignore lints them.\n',
  );
  expect(newslint(folder, ['drafts/*.txt']).err).toBe(
    'newslint: 1 file was found under "drafts/*.txt", and it is ignored by .gitignore; --no-ignore lints it.\n',
  );
});

test('a file that is named and ignored is not linted, and that is said', () => {
  const folder = folderOf({ '.gitignore': 'b.txt\n', 'a.txt': sound, 'b.txt': sound });
  const sentence = 'newslint: "b.txt" is ignored by .gitignore; --no-ignore lints it.\n';
  expect(newslint(folder, ['a.txt', 'b.txt'])).toEqual({
    code: 0,
    out: '1 submission, nothing to report.\n',
    err: sentence,
  });
  expect(newslint(folder, ['--quiet', 'a.txt', 'b.txt'])).toEqual({ code: 0, out: '', err: '' });
  expect(newslint(folder, ['b.txt'])).toEqual({
    code: 0,
    out: '',
    err: sentence,
  });
  expect(newslint(folder, ['--fix', 'b.txt', 'no.txt']).code).toBe(2);
});
