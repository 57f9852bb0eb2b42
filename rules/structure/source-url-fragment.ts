import { clip, defineRule, partOf, replace, sourceAddress } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A source URL that leads to a place inside the page.',
  why: 'The story is the whole page; a jump to the comments or to a marked passage is left over from a click.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: <https://news.example.org/harbor[|#comments|]>',
        says: '“#comments” leads into the page; end the URL before it.',
        suggests: ['Drop “#comments”.'],
      },
      {
        as: 'source',
        copy: 'Source: <https://news.example.org/harbor[|#:~:text=at%20dawn|]>',
        says: '“#:~:text=at%20dawn” leads into the page; end the URL before it.',
        suggests: ['Drop “#:~:text=at%20dawn”.'],
      },
    ],
    right: [
      { as: 'source', copy: 'Source: <https://news.example.org/harbor>' },
      { as: 'source', copy: 'Source: <https://news.example.org/#!/harbor>', note: 'The page itself.' },
      { as: 'source', copy: 'Source: <https://news.example.org/#/harbor>' },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    const start = address?.text.indexOf('#') ?? -1;
    if (!address || start < 0 || /^#!?\//.test(address.text.slice(start))) return;
    const range = partOf(address, start, address.text.length);
    const filed = clip(address.text.slice(start), 32);
    yield {
      range,
      message: `“${filed}” leads into the page; end the URL before it.`,
      suggestions: [replace(range, '', `Drop “${filed}”.`)],
    };
  },
});
