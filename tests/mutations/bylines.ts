import { each, type Mutation } from './mutation.js';
import { change, HERE, type Story, textOf, wordsOf } from './story.js';

const byline = (story: Story, text: string): string => textOf(change(story, 'byline', () => HERE + text));

/** A mutation that gives the byline other words, each of them wrong. */
const broken = (name: string, make: (filed: string) => readonly string[]): Mutation => ({
  name: `byline: ${name}`,
  rule: 'malformed-byline',
  apply: (story) => {
    const filed = wordsOf(story, 'byline');
    return each(make(filed), (text) => (text === filed ? undefined : byline(story, text)));
  },
});

/** The text without each appearance of `mark` in turn. */
const droppedInTurn = (text: string, mark: string): string[] =>
  [...text.matchAll(new RegExp(mark.replace(/[[\]()]/, '\\$&'), 'g'))].map(
    ({ index }) => text.slice(0, index) + text.slice(index + 1),
  );

const linked = (filed: string, texts: readonly string[]): readonly string[] =>
  filed.includes('](') ? texts : [];
const bare = (filed: string, texts: readonly string[]): readonly string[] =>
  filed.includes('](') ? [] : texts;
const joined = (filed: string, texts: readonly string[]): readonly string[] =>
  / and /.test(filed) ? texts : [];

export const bylines: readonly Mutation[] = [
  broken('no name', () => ['By', 'By:', 'BY', 'By ']),
  broken('“By” twice', (filed) => [
    filed.replace(/^By /, 'By by '),
    filed.replace(/^By /, 'By By '),
    filed.replace(/^By /, 'BY BY '),
    filed.replace(/^By /, 'By: by '),
  ]),
  ...['[', ']', '(', ')'].map((mark) => broken(`lost ${mark}`, (filed) => droppedInTurn(filed, mark))),
  broken('both brackets of an address lost', (filed) => linked(filed, [filed.replace(/\]\(.*?\)/, ']')])),
  broken('both brackets of a name lost', (filed) => linked(filed, [filed.replace(/\[(.*?)\]/, '$1')])),
  broken('joint of a link lost', (filed) => linked(filed, [filed.replace('](', '')])),
  broken('space within a link', (filed) => linked(filed, [filed.replace('](', '] (')])),
  broken('bracket doubled', (filed) =>
    linked(filed, [filed.replace('[', '[['), filed.replace(']', ']]'), filed.replace(/\)$/, '))')]),
  ),
  broken('link without a name', (filed) =>
    linked(filed, [filed.replace(/\[.*?\]/, '[]'), filed.replace(/\[.*?\]/, '[ ]')]),
  ),
  broken('link with an agency alone', (filed) =>
    linked(filed, [filed.replace(/\[.*?\]/, '[for Atlantic News]')]),
  ),
  broken('link the wrong way round', (filed) =>
    linked(filed, [filed.replace(/\[(.*?)\]\((.*?)\)/, '($1)[$2]')]),
  ),
  broken('space within an address', (filed) =>
    linked(filed, [filed.replace(/\]\(.*?\)/, '](https://news.example.org/staff/ana brik)')]),
  ),
  broken('link without an address', (filed) => linked(filed, [filed.replace(/\]\(.*?\)/, ']()')])),
  broken('agency alone', (filed) => bare(filed, ['By for Atlantic News'])),
  broken('bracket never closed', (filed) => bare(filed, [`${filed} (AFP`, filed.replace(/^By /, 'By [')])),
  broken('bracket never opened', (filed) => bare(filed, [`${filed} AFP)`, `${filed}]`])),
  broken('trailing joint', (filed) => [`${filed} and`, `${filed},`, `${filed} &`, `${filed}, and`]),
  broken('leading joint', (filed) => [
    filed.replace(/^By /, 'By and '),
    filed.replace(/^By /, 'By , '),
    filed.replace(/^By /, 'By & '),
  ]),
  broken('double joint', (filed) =>
    joined(filed, [filed.replace(' and ', ' and and '), filed.replace(' and ', ', , ')]),
  ),
  broken('double comma', (filed) => (filed.includes(', ') ? [filed.replace(', ', ',, ')] : [])),
  broken('one name of several lost', (filed) => joined(filed, [filed.replace(/^By .*? and /, 'By  and ')])),
];
