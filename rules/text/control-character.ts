import {
  codeOf,
  defineRule,
  findCharacters,
  partAtQuotations,
  replaceEach,
  tally,
} from '../../src/rule/index.js';
import { WINDOWS_1252 } from '../lists/windows-1252.js';

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
    const { text } = submission;
    // A control that is a letter or a mark in Windows-1252 is a wrong encoding, of which `mojibake` speaks.
    const nameless = findCharacters(submission, 'c1').filter(
      (at) =>
        WINDOWS_1252[text.charCodeAt(at) - 0x80] === ' ' &&
        !/[\u00C2-\u00F4\u20AC]/.test(text.charAt(at - 1)),
    );
    const places = [...findCharacters(submission, 'control'), ...nameless].sort((a, b) => a - b);
    for (const part of partAtQuotations(submission, replaceEach(places, ''))) {
      const [first] = part;
      yield* tally(part, {
        one: 'A control character',
        many: 'control characters',
        detail: first && codeOf(text.charAt(first.range.start)),
        cure: ['delete it', 'delete them'],
      });
    }
  },
});
