import { defineRule, type Edit, tally } from '../../src/rule/index.js';

const TRAILING = /(?<![ \t])[ \t]{1,200}(?=[\r\n]|$)/g;

export default defineRule({
  summary: 'Spaces at the end of a line.',
  why: 'They are not seen; in Markdown two of them break the line.',
  severity: 'off',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened.[| |]',
        says: 'Space at the end of a line stands here; delete it.',
        fixed: 'The harbor reopened.',
      },
      {
        copy: 'The harbor reopened.[|  |]\n\nTwo ferries left.\t',
        says: '2 ends of lines with space, the first here, are in the text; delete it.',
        fixed: 'The harbor reopened.\n\nTwo ferries left.',
      },
    ],
    right: ['The harbor reopened.', '    The harbor reopened.'],
  },
  *check({ submission }) {
    const edits = [...submission.text.matchAll(TRAILING)].map(
      ({ 0: space, index }): Edit => ({ range: { start: index, end: index + space.length }, text: '' }),
    );
    yield* tally(edits, {
      one: 'Space at the end of a line',
      many: 'ends of lines with space',
      cure: ['delete it', 'delete it'],
    });
  },
});
