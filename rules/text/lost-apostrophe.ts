import { definePatternRule, locate, replace } from '../../src/rule/index.js';

const PRONOUNS = new Set(
  'i you he she it we they that there who what where would could should might'.split(' '),
);
/** A question mark in an address stands before a value or behind a path. */
const IN_ADDRESS = /[/.=&?@_\d-]\p{L}{0,30}$/u;

export default definePatternRule({
  summary: 'A question mark inside a word, where an apostrophe was lost.',
  why: 'A program that did not know the curly apostrophe put a question mark there, and every reader sees it.',
  severity: 'error',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The harbor wasn[|?|]t open.',
        says: '“wasn?t” has lost its apostrophe; write “wasn’t”.',
        suggests: ['Write “wasn’t”.'],
      },
      {
        copy: '"It[|?|]s late, and they\'ve left," Brik said.',
        says: "“It?s” has lost its apostrophe; write “It's”.",
        suggests: ["Write “It's”."],
      },
      {
        copy: 'The mayor[|&#191;|]s office reopened.',
        says: '“mayor¿s” has lost its apostrophe; write “mayor’s”.',
        suggests: ['Write “mayor’s”.'],
      },
    ],
    right: [
      'Is the harbor open? The mayor said so.',
      'The video is at https://video.example.org/watch?v=12 and news.example.org/a?s=3, or at log/in?s.',
      'The quiz show "What?" is back.',
      { copy: 'He asked "Really?so soon?" and left.', note: 'A lost space.' },
    ],
  },
  triggers: ['s', 't', 're', 've', 'll', 'd', 'm'].flatMap((ending) => [`?${ending}`, `¿${ending}`]),
  pattern: /(?<=\p{L})[?¿](s|t|re|ve|ll|d|m)(?![\p{L}\p{N}_=&]|[./-][\p{L}\p{N}])/uy,
  found: ({ text, groups, passage, start }) => {
    const [ending = ''] = groups;
    const before = passage.text.slice(Math.max(0, start - 32), start);
    const stem = /\p{L}{1,30}$/u.exec(before)?.[0] ?? '';
    if (IN_ADDRESS.test(before) || !canTake(stem, ending)) return undefined;
    const apostrophe = /\p{L}'\p{L}/u.test(passage.text) ? "'" : '’';
    const range = locate(passage, start, start + 1);
    const word = stem + apostrophe + ending;
    return {
      range,
      message: `“${stem}${text}” has lost its apostrophe; write “${word}”.`,
      suggestions: [replace(range, apostrophe, `Write “${word}”.`)],
    };
  },
});

function canTake(stem: string, ending: string): boolean {
  if (ending === 's') return true;
  return ending === 't' ? /n$/i.test(stem) : PRONOUNS.has(stem.toLowerCase());
}
