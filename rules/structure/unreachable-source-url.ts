import { defineRule, sourceAddress } from '../../src/rule/index.js';

/** Names and numbers that belong to one network or to none: RFC 1918, 3927, 4193, 6598, 6761 and 6762. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|test|invalid)$/;
const PRIVATE_NUMBER =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^\[(?:::1?\]|f[cd]|fe[89ab])/;

export default defineRule({
  summary: 'A source URL that only works inside one network or one content system.',
  why: 'It opened for whoever copied it; every reader gets an error.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: <[|http://192.168.0.4/harbor|]>',
        says: '“192.168.0.4” cannot be reached from outside; put the public URL.',
      },
      {
        as: 'source',
        copy: 'Source: <[|https://cms.newsroom.local/harbor|]>',
        says: '“cms.newsroom.local” cannot be reached from outside; put the public URL.',
      },
      {
        as: 'source',
        copy: 'Source: <[|https://news.example.org/?p=1204&preview=true|]>',
        says: 'The source URL leads to a preview; put the public URL.',
      },
      {
        as: 'source',
        copy: 'Source: <[|https://news.example.org/wp-admin/post.php?post=1204|]>',
        says: 'The source URL leads into the content system; put the public URL.',
      },
    ],
    right: [
      { as: 'source', copy: 'Source: <https://news.example.org/harbor>' },
      { as: 'source', copy: 'Source: <https://local.example.org/harbor>' },
      { as: 'source', copy: 'Source: <https://news.example.org/season-preview?preview=match>' },
      { as: 'source', copy: 'Source: <http://172.40.0.1/harbor>', note: 'A public number.' },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    if (!address) return;
    const { hostname, pathname, searchParams } = address.url;
    const { range } = address;
    // A host without a dot is the concern of `malformed-source-url`.
    const isPrivate = hostname.includes('.') && PRIVATE_NAME.test(hostname);
    if (isPrivate || PRIVATE_NUMBER.test(hostname)) {
      yield { range, message: `“${hostname}” cannot be reached from outside; put the public URL.` };
    } else if (pathname.startsWith('/wp-admin/')) {
      yield { range, message: 'The source URL leads into the content system; put the public URL.' };
    } else if (searchParams.get('preview') === 'true') {
      yield { range, message: 'The source URL leads to a preview; put the public URL.' };
    }
  },
});
