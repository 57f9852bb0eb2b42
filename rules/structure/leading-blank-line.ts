import { defineRule, replace } from '../../src/rule/index.js';

export default defineRule({
  summary: 'Blank lines before the headline.',
  why: 'They mean nothing, and a desk that compares files sees a difference where there is none.',
  severity: 'off',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: '[|\n\n|]Harbor reopens after storm\n\nBy Ana Brik\n',
        says: 'Blank lines stand before the text; begin the file with the headline.',
        fixed: 'Harbor reopens after storm\n\nBy Ana Brik\n',
      },
      {
        as: 'story',
        copy: '[| \r\n|]Harbor reopens after storm\r\n',
        says: 'Blank lines stand before the text; begin the file with the headline.',
        fixed: 'Harbor reopens after storm\r\n',
      },
    ],
    right: [
      { as: 'story', copy: 'Harbor reopens after storm\n\nBy Ana Brik\n' },
      { as: 'story', copy: '\n\n', note: 'No text at all is another fault.' },
    ],
  },
  *check({ submission }) {
    const lead = /^(?:[ \t]{0,80}(?:\r\n|\n|\r(?!\n))){1,400}/.exec(submission.text)?.[0] ?? '';
    if (lead === '' || lead.length === submission.text.length) return;
    const range = { start: 0, end: lead.length };
    yield {
      range,
      message: 'Blank lines stand before the text; begin the file with the headline.',
      fix: replace(range, '', 'Delete them.'),
    };
  },
});
