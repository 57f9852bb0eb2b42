import { defineRule, replace } from '../../src/rule/index.js';

const PREFIX = /^by(?:\s{0,9}:\s{0,9}|\s{1,9})/i;

export default defineRule({
  summary: 'A byline that does not begin with “By” and one space.',
  why: 'Programs that split the byline look for “By ”; with “by” or “By:” the first name is read wrongly.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'byline',
        copy: '[|by|] Ana Brik',
        says: 'The byline begins with “by”; write “By”.',
        fixed: 'By Ana Brik',
      },
      {
        as: 'byline',
        copy: '[|By:|] Ana Brik',
        says: 'The byline begins with “By:”; write “By”.',
        fixed: 'By Ana Brik',
      },
      {
        as: 'byline',
        copy: '[|BY|] Ana Brik and Omar Diaz',
        says: 'The byline begins with “BY”; write “By”.',
        fixed: 'By Ana Brik and Omar Diaz',
      },
    ],
    right: [
      { as: 'byline', copy: 'By Ana Brik' },
      { as: 'byline', copy: 'By [Ana Brik for AFP](#)' },
      { as: 'byline', copy: 'BY ANA BRIK', note: 'All in capitals: `all-caps-byline` speaks of it.' },
    ],
  },
  *check({ submission }) {
    const { byline, text } = submission;
    if (!byline || byline.fault) return;
    const { start } = byline.block.range;
    const line = text.slice(start, byline.block.range.end);
    const prefix = PREFIX.exec(line)?.[0];
    if (!prefix || line === line.toUpperCase()) return;
    const shown = prefix.trim();
    if (shown === 'By') return;
    yield {
      range: { start, end: start + shown.length },
      message: `The byline begins with “${shown}”; write “By”.`,
      fix: replace({ start, end: start + prefix.length }, 'By ', 'Write “By”.'),
    };
  },
});
