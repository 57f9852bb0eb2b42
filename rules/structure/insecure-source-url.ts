import { defineRule, partOf, replace, sourceAddress } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A source URL with “http:” where “https:” may be had.',
  why: 'Browsers warn readers of such links; most sites answer to the secure address by now, but not all.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: <[|http|]://news.example.org/harbor>',
        says: 'The source URL is not secure; try whether “https:” leads there too.',
        suggests: ['Write “https”.'],
      },
      {
        as: 'source',
        copy: 'Link:\n\n[|HTTP|]://news.example.org/harbor',
        says: 'The source URL is not secure; try whether “https:” leads there too.',
        suggests: ['Write “https”.'],
      },
    ],
    right: [
      { as: 'source', copy: 'Source: <https://news.example.org/harbor>' },
      { as: 'source', copy: 'Source: <https://news.example.org/?u=http://port.example.org>' },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    if (address?.url.protocol !== 'http:') return;
    const range = partOf(address, 0, 'http'.length);
    yield {
      range,
      message: 'The source URL is not secure; try whether “https:” leads there too.',
      suggestions: [replace(range, 'https', 'Write “https”.')],
    };
  },
});
