import { defineRule, sourceAddress } from '../../src/rule/index.js';

/** Set aside for examples by RFC 2606 and 6761. */
const EXAMPLE = /(?:^|\.)(?:example\.(?:com|net|org)|example)$/;

export default defineRule({
  summary: 'A source URL at a domain that is set aside for examples.',
  why: 'It was put there to hold the place; no story was ever published at it.',
  severity: 'off',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: <[|https://www.example.com/story|]>',
        says: '“www.example.com” holds the place of a real site; put the URL of the story.',
      },
      {
        as: 'source',
        copy: 'Source: <[|https://news.example.org/harbor|]>',
        says: '“news.example.org” holds the place of a real site; put the URL of the story.',
      },
    ],
    right: [
      { as: 'source', copy: 'Source: <https://www.portandcoast.fr/harbor>' },
      { as: 'source', copy: 'Source: <https://example.portandcoast.fr/harbor>' },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    if (!address || !EXAMPLE.test(address.url.hostname)) return;
    yield {
      range: address.range,
      message: `“${address.url.hostname}” holds the place of a real site; put the URL of the story.`,
    };
  },
});
