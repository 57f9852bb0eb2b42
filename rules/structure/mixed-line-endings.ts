import { defineRule, type Edit, tally } from '../../src/rule/index.js';

export default defineRule({
  summary: 'Line breaks of two kinds in one file.',
  why: 'The file was put together on two systems; some programs show stray marks, others lose a blank line.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik[|\r\n|]November 11, 2022\n',
        says: 'A line break of another kind stands here; make all alike.',
        fixed: 'Harbor reopens after storm\n\nBy Ana Brik\nNovember 11, 2022\n',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\r\n\r\nBy Ana Brik[|\n|]November 11, 2022\n',
        says: '2 line breaks of another kind, the first here, are in the text; make all alike.',
        fixed: 'Harbor reopens after storm\r\n\r\nBy Ana Brik\r\nNovember 11, 2022\r\n',
      },
    ],
    right: [
      { as: 'story', copy: 'Harbor reopens after storm\r\n\r\nBy Ana Brik\r\n' },
      { as: 'story', copy: 'Harbor reopens after storm\n\nBy Ana Brik\n' },
    ],
  },
  *check({ submission: { text } }) {
    if (!text.includes('\r')) return;
    const breaks = [...text.matchAll(/\r\n|\n|\r/g)];
    const count = (kind: string): number => breaks.filter(([each]) => each === kind).length;
    const usual = count('\r\n') >= count('\n') && count('\r\n') > 0 ? '\r\n' : '\n';
    const edits = breaks
      .filter(([each]) => each !== usual)
      .map(
        ({ 0: each, index }): Edit => ({ range: { start: index, end: index + each.length }, text: usual }),
      );
    yield* tally(edits, {
      one: 'A line break of another kind',
      many: 'line breaks of another kind',
      cure: ['make all alike', 'make all alike'],
    });
  },
});
