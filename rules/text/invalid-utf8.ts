import { defineRule, placeAt } from '../../src/rule/index.js';

export default defineRule({
  summary:
    'A file in UTF-16, bytes that are not UTF-8, or the character “�” that such bytes were turned into.',
  why: 'Letters are lost, often in a name; what stood there can only be read from the original.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The caf[|\uFFFD|] reopened at dawn.',
        says: 'A character here is not valid UTF-8; restore it from the original.',
      },
      {
        copy: 'The caf[|\uFFFD|] and the cr\uFFFDche reopened.',
        says: '2 characters, the first here, are not valid UTF-8; restore them from the original.',
      },
    ],
    right: [
      'The café and the crèche reopened.',
      '李静怡 and Олена Коваль signed.',
      'The crowd sent a 🎉 to the team.',
    ],
  },
  *check({ submission }) {
    const { text, encoding } = submission;
    if (encoding.name !== 'utf-8') {
      yield { range: placeAt(0), message: 'The file is in UTF-16; save it as UTF-8.' };
    }
    const first = text.indexOf('\uFFFD');
    if (first < 0 && encoding.valid) return;
    const count = text.split('\uFFFD').length - 1;
    const range = first < 0 ? { start: 0, end: 0 } : { start: first, end: first + 1 };
    const message =
      count > 1
        ? `${count} characters, the first here, are not valid UTF-8; restore them from the original.`
        : 'A character here is not valid UTF-8; restore it from the original.';
    yield { range, message };
  },
});
