import { defineRule, replace, sourceAddress } from '../../src/rule/index.js';

const CACHE = /(?:^|\.)(?:cdn\.ampproject\.org|webcache\.googleusercontent\.com|translate\.goog)$/;
const REDIRECT =
  /^(?:(?:www\.)?google\.[a-z.]{2,6}\/url|(?:l|lm)\.(?:facebook|instagram)\.com\/l\.php|out\.reddit\.com\/)/;
const AMP_PATH = /^\/amp\/|\/amp\/?$|\.amp(?:\.html)?$/;

export default defineRule({
  summary: 'A source URL of a copy made for phones or caches, or of a detour by a search engine.',
  why: 'Such copies are taken down, and on a desk they look broken; readers and archives need the page itself.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: <[|https://news.example.org/harbor/amp/|]>',
        says: 'The source URL leads to an AMP copy; put that of the page itself.',
        suggests: ['Write “https://news.example.org/harbor/”.'],
      },
      {
        as: 'source',
        copy: 'Source: <[|https://m.news.example.org/harbor|]>',
        says: 'The source URL leads to a page for phones; put that of the page itself.',
      },
      {
        as: 'source',
        copy: 'Source: <[|https://www.google.com/url?q=https%3A%2F%2Fnews.example.org%2Fharbor&sa=U|]>',
        says: 'The source URL leads to a detour; put that of the page itself.',
        suggests: ['Write “https://news.example.org/harbor”.'],
      },
      {
        as: 'source',
        copy: 'Source: <[|https://news-example-org.cdn.ampproject.org/c/s/news.example.org/harbor|]>',
        says: 'The source URL leads to a cached copy; put that of the page itself.',
        suggests: ['Write “https://news.example.org/harbor”.'],
      },
    ],
    right: [
      { as: 'source', copy: 'Source: <https://news.example.org/reviews/amp/best-guitar-amps>' },
      { as: 'source', copy: 'Source: <https://mobile-news.example.org/harbor>' },
      {
        as: 'source',
        copy: 'Source: <https://web.archive.org/web/2022/https://news.example.org/harbor>',
        note: 'An archive is kept for good.',
      },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    if (!address) return;
    const { url, range } = address;
    const copy = copyOf(url);
    if (!copy) return;
    const message = `The source URL leads to ${copy.what}; put that of the page itself.`;
    yield copy.page
      ? { range, message, suggestions: [replace(range, copy.page, `Write “${copy.page}”.`)] }
      : { range, message };
  },
});

interface Copy {
  readonly what: string;
  /** The page that it is a copy of, where the address says so. */
  readonly page?: string | undefined;
}

function copyOf(url: URL): Copy | undefined {
  const { hostname, pathname } = url;
  if (CACHE.test(hostname)) {
    const inside = /^\/[a-z]\/(s\/)?([^/]{4,}\/.*)$/.exec(pathname);
    return { what: 'a cached copy', page: inside ? `http${inside[1] ? 's' : ''}://${inside[2]}` : undefined };
  }
  if (REDIRECT.test(hostname + pathname)) {
    const target = ['q', 'url', 'u'].map((name) => url.searchParams.get(name) ?? '');
    return { what: 'a detour', page: target.find((each) => /^https?:\/\/\S+$/.test(each)) };
  }
  if (/^(?:m|mobile|touch)\./.test(hostname)) return { what: 'a page for phones' };
  const isAmp = /^amp\./.test(hostname) || AMP_PATH.test(pathname) || hasAmpParameter(url);
  if (!isAmp) return undefined;
  const plain = pathname.replace(/\/amp(\/?)$/, '$1');
  const page = plain === pathname ? undefined : `${url.origin}${plain}`;
  return { what: 'an AMP copy', page: url.search === '' ? page : undefined };
}

const hasAmpParameter = (url: URL): boolean =>
  url.searchParams.has('amp') || url.searchParams.get('outputType') === 'amp';
