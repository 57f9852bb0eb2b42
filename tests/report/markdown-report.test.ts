import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { markdownReport } from '../../src/report/markdown-report.js';
import { hostileFile } from './hostile.js';
import { clean, fileOf, write } from './sample.js';

/** The page as GitHub's dialect reads it, raw HTML and all. */
const render = (text: string): string =>
  micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });

const countOf = (html: string, tag: string): number => html.split(`<${tag}>`).length - 1;

test('counts stand first, then a table for each file with findings', () => {
  expect(
    write(markdownReport, [clean(), fileOf('a\n [|b|]', { severity: 'error' })]),
  ).toBe(`## newslint: 1 finding

| Submissions | 🔴 Errors | 🟡 Warnings | 🔵 Infos |
| --- | --- | --- | --- |
| 2 | 1 | 0 | 0 |

### \`a.txt\`

|  | Place | Finding | Rule |
| --- | --- | --- | --- |
| 🔴 error | 2:2 | “the” is written twice; delete one. | \`repeated-word\` |
`);
  expect(write(markdownReport, [clean()])).toContain('## newslint: nothing to report\n');
});

test('hostile copy makes no element, link or cell of its own', () => {
  const html = render(write(markdownReport, [hostileFile]));
  expect(html).not.toMatch(/<(?:script|img|a|em|del|strong)\b/);
  expect([countOf(html, 'table'), countOf(html, 'tr'), countOf(html, 'td')]).toEqual([2, 7, 20]);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('the page fits a job summary, and says what is missing', () => {
  const file = fileOf('[|a|] '.repeat(500));
  const files = Array.from({ length: 60 }, () => file);
  const page = write(markdownReport, files);
  expect(Buffer.byteLength(page)).toBeLessThan(1_048_576);
  expect(page).toContain('## newslint: 30000 findings');
  expect(page).toMatch(/… and \d+ more; there is no room for them here\.\n$/);
});
