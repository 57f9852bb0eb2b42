import { defineRule, replace, sourceAddress } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A source URL with capitals in its host, a needless port, a doubled slash or an index page.',
  why: 'It leads to the page all the same, but two forms of one address count as two stories.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: <[|HTTPS://News.Example.org:443/harbor|]>',
        says: 'The source URL has a plainer form; write “https://news.example.org/harbor”.',
        suggests: ['Write “https://news.example.org/harbor”.'],
      },
      {
        as: 'source',
        copy: 'Source: <[|https://news.example.org//2022/harbor/index.html|]>',
        says: 'The source URL has a plainer form; write “https://news.example.org/2022/harbor/”.',
        suggests: ['Write “https://news.example.org/2022/harbor/”.'],
      },
    ],
    right: [
      { as: 'source', copy: 'Source: <https://news.example.org/Harbor/Reopens>' },
      { as: 'source', copy: 'Source: <https://news.example.org:8443/harbor>' },
      {
        as: 'source',
        copy: 'Source: <https://web.archive.org/web/2022/https://news.example.org/harbor>',
        note: 'A whole address inside the path.',
      },
      { as: 'source', copy: 'Source: <https://новости.example.org/гавань>' },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    if (!address) return;
    const { text, range } = address;
    const plain = plainFormOf(text);
    if (plain === text) return;
    yield {
      range,
      message: `The source URL has a plainer form; write “${plain}”.`,
      suggestions: [replace(range, plain, `Write “${plain}”.`)],
    };
  },
});

function plainFormOf(url: string): string {
  const end = url.search(/[?#]|$/);
  const host = /^[a-z]{4,5}:\/\/[^/]{0,300}/i.exec(url.slice(0, end))?.[0] ?? '';
  const path = url
    .slice(host.length, end)
    .replace(/(?<!:)\/{2,9}/g, '/')
    .replace(/\/index\.(?:html?|php|aspx?)$/, '/');
  const origin = host.toLowerCase().replace(/^(https:.{3,300}):443$|^(http:.{3,300}):80$/, '$1$2');
  return origin + path + url.slice(end);
}
