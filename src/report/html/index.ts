import { createHash } from 'node:crypto';
import type { Look, Writing } from '../format.js';
import { overview } from './overview.js';
import { SCRIPT } from './script.js';
import { storyArticle } from './story.js';
import { STYLE } from './style.js';
import { startTally } from './tally.js';

/** Beyond this many letters a browser labours; later stories are counted and not shown. */
const MOST_LETTERS = 15_000_000;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page may run its own script and wear its own style, and may ask nobody for anything. */
const policy = (): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(SCRIPT)}`,
    `style-src ${hashOf(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const head = (version: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="newslint ${version}">
<title>newslint report</title>
<style>${STYLE}</style>
</head>
<body>
<main id="stories-read">
`;

/** One page for an editor: each story with findings as typeset text, its marks, and notes in the margin. */
export function html(look: Look): Writing {
  const tally = startTally();
  let before = head(look.version);
  let notes = 1;
  let room = MOST_LETTERS;
  return {
    add: (file) => {
      tally.add(file);
      if (file.diagnostics.length === 0 || room < 0) return '';
      const article = storyArticle(file, tally.bars().length, notes);
      notes += file.diagnostics.length;
      room -= article.length;
      const text = before + article;
      before = '';
      return text;
    },
    end: () => {
      const cut = room < 0 ? '<p class="cut">The stories after this one have no room on a page.</p>\n' : '';
      return `${before}${cut}</main>\n${overview(tally, look)}<script>${SCRIPT}</script>\n</body>\n</html>\n`;
    },
  };
}
