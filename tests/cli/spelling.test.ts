import { expect, test } from 'vitest';
import { fix, lint, loadSpeller, planOf } from '../../src/index.js';
import { findingsIn, folderOf, newslint, sound } from './desk.js';

const slipped = sound.replace('harbor at', 'railwya at');
const config = JSON.stringify({ extends: ['newslint:recommended', 'newslint:spelling'] });

test.each(['1', '2'])('newslint:spelling looks words up, with %s threads', (threads) => {
  const folder = folderOf({ 'a.txt': slipped, 'b.txt': sound, 'newslint.config.json': config });
  const { code, err, out } = newslint(folder, ['--format', 'json', '--concurrency', threads]);
  expect([code, err]).toEqual([0, '']);
  expect(findingsIn(out)).toEqual([expect.stringMatching(/^a\.txt.*unknown-word$/)]);
});

test('no dictionary is asked where no config asks for one', () => {
  const folder = folderOf({ 'a.txt': slipped });
  for (const args of [[], ['--rule', 'unknown-word: off']])
    expect(newslint(folder, args).out).not.toContain('railwya');
  expect(newslint(folder, ['--rule', 'unknown-word: warning']).out).toContain('railwya');
});

test('the library is handed the dictionaries, and says so where it has none', async () => {
  const plan = planOf('newslint:spelling', '2026-11-23');
  const source = { path: 'a.txt', text: slipped };
  expect(lint(source, plan).failures.map(({ error }) => error.message)).toEqual([
    'no dictionary was loaded; give the plan the speller of loadSpeller()',
  ]);
  const ready = { ...plan, speller: await loadSpeller() };
  expect(lint(source, ready).diagnostics).toMatchObject([{ ruleId: 'unknown-word' }]);
  expect(fix(source, ready).text).toBe(slipped);
});

test('no suggestion is a slur or a name', async () => {
  const plan = { ...planOf('newslint:spelling', '2026-11-23'), speller: await loadSpeller() };
  const words = 'retadr faggtos whroe negor nigegr chnik Okoonkwo Nguyenn birtish amercian chinsee';
  for (const word of words.split(' ')) {
    const text = sound.replace('harbor', word);
    const titles = lint({ path: 'a.txt', text }, plan).diagnostics.flatMap(({ suggestions = [] }) =>
      suggestions.map(({ title }) => title),
    );
    expect(titles.filter((title) => /retard|fagg|whore|neg|nig|chink|Write “\p{Lu}/u.test(title))).toEqual(
      [],
    );
  }
});
