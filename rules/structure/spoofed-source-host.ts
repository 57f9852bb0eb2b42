import { defineRule, partOf, sourceAddress } from '../../src/rule/index.js';

const HOST = /^https?:\/\/(?:[^/?#@]{0,200}@)?([^/?#:]{1,255})/i;
const LATIN = /[a-z]/i;
const DOUBLE = /[\u0370-\u04FF]/;

export default defineRule({
  summary: 'A source URL whose host mixes Latin with Cyrillic or Greek letters.',
  why: 'Such a name looks like a site that readers trust and leads to another.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: <https://[|n\u0435ws.example.org|]/harbor>',
        says: 'The host “n\u0435ws.example.org” mixes two alphabets; check whose site it is.',
      },
      {
        as: 'source',
        copy: 'Source: <https://[|www.tim\u0435s-daily.org|]/harbor>',
        says: 'The host “www.tim\u0435s-daily.org” mixes two alphabets; check whose site it is.',
      },
    ],
    right: [
      { as: 'source', copy: 'Source: <https://news.example.org/h\u0430rbor>' },
      {
        as: 'source',
        copy: 'Source: <https://новости.example.org/гавань>',
        note: 'Each part in one alphabet.',
      },
      { as: 'source', copy: 'Source: <https://münchen.example.org/hafen>' },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    const host = address && HOST.exec(address.text)?.[1];
    if (!address || !host?.split('.').some((part) => LATIN.test(part) && DOUBLE.test(part))) return;
    const start = address.text.indexOf(host);
    yield {
      range: partOf(address, start, start + host.length),
      message: `The host “${host}” mixes two alphabets; check whose site it is.`,
    };
  },
});
