import { defineRule, placeAt, replace } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A file that does not end with one line break.',
  why: 'Programs that read line by line may drop the last line, and that is the source of the story.',
  severity: 'off',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm[||]',
        says: 'The file ends without a line break; add one.',
        fixed: 'Harbor reopens after storm\n',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm[|\n\n\n|]',
        says: 'The file ends with several line breaks; leave one.',
        fixed: 'Harbor reopens after storm\n',
      },
    ],
    right: [
      { as: 'story', copy: 'Harbor reopens after storm\n' },
      { as: 'story', copy: 'Harbor reopens after storm\r\n' },
    ],
  },
  *check({ submission: { text } }) {
    if (text.trim() === '') return;
    const tail = /(?:\r\n|\n|\r){0,400}$/.exec(text.slice(-800))?.[0] ?? '';
    const ending = text.includes('\r\n') ? '\r\n' : '\n';
    if (tail === '') {
      const range = placeAt(text.length);
      const message = 'The file ends without a line break; add one.';
      yield { range, message, fix: replace(range, ending, 'Add one.') };
    } else if (tail !== '\n' && tail !== '\r\n' && tail !== '\r') {
      const range = { start: text.length - tail.length, end: text.length };
      const message = 'The file ends with several line breaks; leave one.';
      yield { range, message, fix: replace(range, ending, 'Leave one.') };
    }
  },
});
