import { expect, test } from 'vitest';
import type { FileReport } from '../../src/engine/diagnostic.js';
import { countNews } from '../../src/engine/news.js';

/** A report of a text that finds `rain` wherever it stands, and of `hail` what other rules find. */
function reportOf(text: string): FileReport {
  const diagnostics = [...text.matchAll(/rain|hail/g)].map(({ index, 0: word }) => ({
    ruleId: word,
    category: 'style',
    severity: 'warning' as const,
    message: `No ${word}.`,
    range: { start: index, end: index + word.length },
  }));
  return { path: 'story.txt', text, diagnostics, failures: [] };
}

test.each([
  ['nothing to say', 'Sun.', 'Sun!', 0],
  ['the same to say', 'More rain.', 'Much rain.', 0],
  ['less to say', 'rain, rain', 'rain, sun', 0],
  ['one thing more', 'rain, sun', 'rain, rain', 2],
  ['two things more', 'sun, sun', 'rain, rain', 4],
  ['another rule', 'rain', 'hail', 2],
  ['another line', 'A rain\nB sun', 'A sun\nB rain', 1],
  ['the same line, farther along', 'A sun\nrain', 'A sun\nB rain', 0],
  ['the same line, where others grew', 'the long rain\nB', 'the rain\nB', 0],
  ['a line less above', 'A\nB\nrain', 'B\nrain', 0],
  ['a blank line more', 'A\nrain', 'A\n\n \nrain', 0],
  ['a blank line less', 'A b\n\nrain', 'A b\nrain', 0],
  ['a space more at the end of a line', 'A b\nrain', 'A b \nrain', 0],
])('%s', (_, before, after, news) => {
  expect(countNews(reportOf(before), reportOf(after))).toBe(news);
});
