import { defineRule, sourceAddress } from '../../src/rule/index.js';

const SHORTENERS = new Set(
  (
    'bit.ly t.co goo.gl tinyurl.com ow.ly buff.ly lnkd.in trib.al reut.rs bbc.in nyti.ms wapo.st apne.ws cnn.it ' +
    'is.gd dlvr.it fb.me rb.gy cutt.ly ift.tt econ.st on.wsj.com bloom.bg gu.com politi.co cbsn.ws nbcnews.to ' +
    'abcn.ws flip.it shorturl.at tiny.cc j.mp'
  ).split(' '),
);

export default defineRule({
  summary: 'A source URL made short by a link service.',
  why: 'It hides where the story comes from, and it is dead on the day the service is.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: <[|https://bit.ly/3harbor|]>',
        says: '“bit.ly” hides where the story comes from; put the full URL.',
      },
      {
        as: 'source',
        copy: 'Source: <[|https://www.tinyurl.com/harbor-reopens|]>',
        says: '“tinyurl.com” hides where the story comes from; put the full URL.',
      },
    ],
    right: [
      { as: 'source', copy: 'Source: <https://news.example.org/bit.ly>' },
      { as: 'source', copy: 'Source: <https://rabbit.ly/harbor-reopens>' },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    const host = address?.url.hostname.replace(/^www\./, '') ?? '';
    if (!address || !SHORTENERS.has(host)) return;
    yield {
      range: address.range,
      message: `“${host}” hides where the story comes from; put the full URL.`,
    };
  },
});
