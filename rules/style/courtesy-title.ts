import {
  definePatternRule,
  keepLast,
  locate,
  replace,
  type Submission,
  startsSentence,
} from '../../src/rule/index.js';

/** The title is part of a name: of a film, a shop, a horse. */
const NAMED = /(?:[“"‘'(]|\p{Lu}[\p{L}'’-]{0,20} )$/u;

export default definePatternRule({
  summary: 'Mr., Mrs., Ms. or Miss before a name.',
  why: 'Wire copy calls everyone by the surname alone after the first mention.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed when [|Mr.|] Diaz left.',
        says: '“Mr. Diaz” needs no courtesy title; write “Diaz”.',
        fixed: 'The port closed when Diaz left.',
      },
      {
        copy: '[|Mrs|] Brik voted at noon.',
        says: '“Mrs Brik” needs no courtesy title; write “Brik”.',
        fixed: 'Brik voted at noon.',
      },
    ],
    right: [
      'Diaz left.',
      { copy: '"Mr. Diaz left," she said.', note: 'Quoted words.' },
      'The Marvelous Mrs. Maisel won, and so did Mr. and Mrs. Diaz.',
      'The Ms. magazine staff met Miss Universe.',
    ],
  },
  triggers: 'M',
  pattern: /(?<![\p{L}\p{N}])(?<!Mrs?\.? (?:and|&) )M(?:rs?|s)\.?(?= (\p{Lu}[\p{L}'’-]{1,30}))/uy,
  found: ({ text, groups: [name = ''], passage, start, end }) => {
    if (NAMED.test(passage.text.slice(Math.max(0, start - 24), start)) && !startsSentence(passage, start))
      return undefined;
    const change = replace(locate(passage, start, end + 1), '', `Delete “${text}”.`);
    const message = `“${text} ${name}” needs no courtesy title; write “${name}”.`;
    return isShared(passage.submission, name) ? { message, suggestions: [change] } : { message, fix: change };
  },
});

const TITLED = /(?<![\p{L}\p{N}])(Mr|Mrs|Ms|Miss)\.? (\p{Lu}[\p{L}-]{1,30})/gu;

/** Whether the title is what tells two people of one name apart. */
function isShared(story: Submission, name: string): boolean {
  return (titlesIn(story).get(name.replace(/['’].*$/, ''))?.size ?? 0) > 1;
}

/** The courtesy titles that go with each surname of a story. */
const titlesIn = keepLast(({ text }: Submission): ReadonlyMap<string, ReadonlySet<string>> => {
  const titles = new Map<string, Set<string>>();
  for (const [, title = '', name = ''] of text.matchAll(TITLED)) {
    titles.set(name, (titles.get(name) ?? new Set()).add(title));
  }
  return titles;
});
