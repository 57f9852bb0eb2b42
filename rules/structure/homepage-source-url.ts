import { defineRule, sourceAddress } from '../../src/rule/index.js';

const SECTIONS = new Set(
  (
    'news world us uk europe africa asia americas middle-east politics business economy markets sport sports football ' +
    'opinion culture entertainment arts tech technology science health climate environment travel lifestyle style ' +
    'local national international latest home index en'
  ).split(' '),
);
const INDEX = /\/(?:index|default|home)\.\w{2,5}$/;

export default defineRule({
  summary: 'A source URL that leads to a front page, not to a story.',
  why: 'Tomorrow another story stands there, and nobody can check this one.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: <[|https://news.example.org/|]>',
        says: 'The source URL leads to a front page; put that of the story.',
      },
      {
        as: 'source',
        copy: 'Source: <[|https://news.example.org/world/europe/|]>',
        says: 'The source URL leads to a front page; put that of the story.',
      },
      {
        as: 'source',
        copy: 'Source: <[|https://news.example.org/news/index.html|]>',
        says: 'The source URL leads to a front page; put that of the story.',
      },
    ],
    right: [
      { as: 'source', copy: 'Source: <https://news.example.org/harbor-reopens>' },
      { as: 'source', copy: 'Source: <https://news.example.org/?p=1204>' },
      { as: 'source', copy: 'Source: <https://news.example.org/#!/harbor>' },
      { as: 'source', copy: 'Source: <https://news.example.org/world/1204>' },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    if (address?.url.search !== '' || /^#!?\//.test(address.url.hash)) return;
    const parts = address.url.pathname.replace(INDEX, '/').split('/').filter(Boolean);
    if (!parts.every((part) => SECTIONS.has(part.toLowerCase()))) return;
    const message = 'The source URL leads to a front page; put that of the story.';
    yield { range: address.range, message };
  },
});
