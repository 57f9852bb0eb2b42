import type { FileReport } from '../../src/engine/diagnostic.js';
import { fileOf } from './sample.js';

/** What one or another format, terminal or reader of reports takes for its own. */
export const HOSTILE = [
  ']]> <!-- --> </script> <script>alert(1)</script> <img src=x onerror=alert(1)>',
  '&amp; &#0; &lt; "double" \'single\' `code` ``` | pipe | * _ ~ [link](javascript:alert(1)) {0} {{1}}',
  '::error file=x,line=1::owned %0A%0D%25 ##[error]owned ##vso[task.setvariable variable=x]owned ##teamcity[x]',
  "not ok 1 - owned # TODO skip \\# 1..0 |n |' ; ] , : = % $x $(id) \\",
  'bell \x07 escape \x1b[31m null \0 tab \t line \n return \r next \x85 separators \u2028 \u2029',
  'bidi \u202e\u2066\u200f mark \ufeff soft \xad zero \u200b high \ud83d low \ude00 none \uffff \ufffe',
  '😀 👩‍👩‍👧 漢字 “Café” e\u0301',
].join(' / ');

/** A name that a file system takes, and no format should. */
export const HOSTILE_PATH = `::warning file=a::#1 [x](y) ${HOSTILE.replaceAll('\0', '')}.txt`;

const change = { title: HOSTILE, edits: [{ range: { start: 0, end: 3 }, text: HOSTILE }] };

/** A story, a name, and diagnostics of every severity that hold the worst there is. */
export const hostileFile: FileReport = {
  ...fileOf(
    `[|${HOSTILE}|]\n\n[|${HOSTILE.slice(0, 40)}|]\r\n[||]\n[|“a”|]`,
    {
      message: HOSTILE,
      severity: 'error',
      related: [{ range: { start: 3, end: 9 }, message: HOSTILE }],
      fix: change,
      suggestions: [change],
    },
    { message: `::error::${HOSTILE}`, severity: 'warning' },
    { message: `##vso[task.complete]${HOSTILE}`, severity: 'info' },
    { message: ']]>', severity: 'error' },
  ),
  path: HOSTILE_PATH,
};
