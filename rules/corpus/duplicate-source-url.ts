import { defineCorpusRule, nameTwins, pointAtTwins, sourceAddress } from '../../src/rule/index.js';

/** Parts of an address that say how a reader came to the page, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|cmpid|ocid|mc_cid|mc_eid|at_\w+|ref|src)$/i;

export default defineCorpusRule({
  summary: 'A source URL that another story of the run has as well.',
  why: 'Two stories from one page are one story filed twice, or one of them bears the other’s address.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Original url: <[|https://news.example.org/2022/harbor-reopens|]>',
        beside: 'Original url: <https://www.news.example.org/2022/harbor-reopens/?utm_source=feed#top>',
        says: 'The source URL is that of “beside.txt” too; correct one of them or drop a story.',
        note: 'The address of one page, written in another way.',
      },
    ],
    right: [
      {
        as: 'source',
        copy: 'Original url: <https://news.example.org/item?id=7>',
        beside: 'Original url: <https://news.example.org/item?id=8>',
        note: 'What follows the question mark may say which page it is.',
      },
      {
        as: 'source',
        copy: 'Original url: <https://news.example.org/>',
        beside: 'Original url: <https://news.example.org/>',
        note: 'A home page is no address of a story, and has a rule of its own.',
      },
    ],
  },
  compares: 'keys',
  mark(outline) {
    const address = sourceAddress(outline);
    if (!address) return undefined;
    const content = keyOf(address.url);
    return content === undefined ? undefined : { range: address.range, content };
  },
  found: (twins) => ({
    message: `The source URL is that of ${nameTwins(twins)} too; correct one of them or drop a story.`,
    related: pointAtTwins(twins, 'the same source URL'),
  }),
});

/** What tells a page from others; undefined for a home page. */
function keyOf({ host, pathname, searchParams }: URL): string | undefined {
  const asked = [...searchParams].filter(([name]) => !TRACKING.test(name)).map((pair) => pair.join('='));
  const path = pathname.replace(/(?<!\/)\/+$/, '');
  if (path === '' && asked.length === 0) return undefined;
  return `${host.replace(/^www\./, '')}${path}?${asked.sort().join('&')}`;
}
