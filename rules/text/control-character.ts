import { type Change, defineRule } from '../../src/rule/index.js';

const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g;
/** NEL is a line break to some programs and comes from old mainframes, not from a fault. */
const MEANT = '\u0085';

export default defineRule({
  summary: 'A control character in the text.',
  why: 'It cannot be seen, and it cuts words in two for every program that reads on: search, speech, typesetting.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The har[|\u0000|]bor reopened.',
        says: 'A control character (U+0000) stands here; delete it.',
        fixed: 'The harbor reopened.',
      },
      {
        copy: 'The har[|\u001B|]bor re\u0007opened.',
        says: '2 control characters, the first here (U+001B), are in the text; delete them.',
        fixed: 'The harbor reopened.',
      },
    ],
    right: ['The harbor\treopened.', 'The harbor reopened.\nIt was noon.', 'The café reopened.'],
  },
  *check({ submission }) {
    const places = [...submission.text.matchAll(CONTROLS)].filter(([control]) => control !== MEANT);
    const [first] = places;
    if (!first) return;
    const code = `U+${first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const fix: Change = {
      title: places.length > 1 ? 'Delete them.' : 'Delete it.',
      edits: places.map(({ index }) => ({ range: { start: index, end: index + 1 }, text: '' })),
    };
    const message =
      places.length > 1
        ? `${places.length} control characters, the first here (${code}), are in the text; delete them.`
        : `A control character (${code}) stands here; delete it.`;
    yield { range: { start: first.index, end: first.index + 1 }, message, fix };
  },
});
