import { expect, test } from 'vitest';
import { lint, planOf, rules } from '../../src/index.js';
import { hasCorpus, readCorpus, readOwn } from '../corpus.js';
import { storyOf } from '../example.js';
import { folderOf, newslint } from './desk.js';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly diagnostics: readonly {
      readonly ruleId: string;
      readonly message: string;
      readonly fix?: { readonly edits: readonly { readonly text: string }[] };
      readonly suggestions?: readonly unknown[];
    }[];
  }[];
}

/** What stories have in common, only a run over all of them sees. */
const compare = rules.filter((rule) => 'mark' in rule).map(({ id }) => id);
const config = JSON.stringify({
  extends: ['newslint:all'],
  rules: Object.fromEntries(compare.map((id) => [id, 'off'])),
});

const told = (diagnostics: Report['files'][number]['diagnostics']): readonly string[] =>
  diagnostics.map(({ ruleId, message, fix, suggestions }) =>
    JSON.stringify([ruleId, message, fix?.edits.map(({ text }) => text), suggestions?.length ?? 0]),
  );

/** What the bundled command says of stories, by path, and what the source says. */
function compareOn(stories: readonly (readonly [path: string, text: string])[]) {
  const folder = folderOf({ ...Object.fromEntries(stories), 'newslint.config.json': config });
  const { out } = newslint(folder, ['--format', 'json', '--min-severity', 'info', '.']);
  const { files } = JSON.parse(out) as Report;
  const plan = planOf('newslint:all', new Date().toISOString().slice(0, 10));
  return {
    bundled: files.map(({ path, diagnostics }) => [path, told(diagnostics)]),
    fromSource: [...stories]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text]) => [path, told(lint({ path, text }, plan).diagnostics)]),
  };
}

test('the bundled command says what the source says, rule for rule', () => {
  const stories = rules.flatMap(({ id, examples }) =>
    examples.wrong.slice(0, 1).map((example) => [`${id}.txt`, storyOf(example).text] as const),
  );
  const { bundled, fromSource } = compareOn(stories);
  expect(bundled).toEqual(fromSource);
});

const numbered = (stories: readonly string[]) =>
  stories.map((text, index) => [`${String(index).padStart(4, '0')}.txt`, text] as const);

test('and story for story, whatever letters it has', () => {
  const own = readOwn();
  const accented = own.map((story) => story.replaceAll('an', 'ań').replaceAll('o', 'ö'));
  const entities = own.map((story) => story.replaceAll('e', '&#233;').replaceAll('c', '&#269;'));
  const { bundled, fromSource } = compareOn(numbered([...own, ...accented, ...entities]));
  expect(bundled).toEqual(fromSource);
});

test.skipIf(!hasCorpus)('and in ../shared/corpus, which is here', () => {
  const { bundled, fromSource } = compareOn(numbered(readCorpus().filter((_, index) => index % 15 === 0)));
  expect(bundled).toEqual(fromSource);
});
