import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { definePatternRule, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'An HTML entity that readers will see, escaped twice or without its semicolon.',
  why: 'No program turns “&amp;quot;” or “&nbsp” into a character any more; it is published as it stands.',
  severity: 'error',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'Brik [|&amp;amp;|] Diaz reopened.',
        says: '“&amp;” will be seen as it stands; write the character that was meant.',
        suggests: ['Write “&”.'],
      },
      {
        copy: 'The harbor[|&rsquo|]s café reopened.',
        says: '“&rsquo” will be seen as it stands; write the character that was meant.',
        suggests: ['Write “’”.'],
      },
      {
        copy: 'The harbor[|&amp;#8217;|]s café reopened.',
        says: '“&#8217;” will be seen as it stands; write the character that was meant.',
        suggests: ['Write “’”.'],
      },
    ],
    right: [
      'Brik &amp; Diaz reopened.',
      { copy: 'The harbor&rsquo;s café reopened.', note: 'This one is decoded.' },
      'AT&T and R&B; B&M and Q&A.',
      'The page is at https://news.example.org/a?b=1&quot=2 until Friday.',
    ],
  },
  triggers: '&',
  pattern:
    /&(?:(nbsp|[lr][sd]quo|[mn]dash|hellip|(?:amp|quot|apos|lt|gt)(?![\w=])|[a-z]{3,8}(?=;))(?!=)|#(\d{2,5})(?!\d));?/uy,
  found: ({ text, groups, range }) => {
    const [name, number] = groups;
    const code = Number(number);
    const decoded = name ? decodeNamedCharacterReference(name) : code >= 32 && String.fromCodePoint(code);
    if (!decoded) return undefined;
    const meant = decoded === '\u00A0' ? ' ' : decoded;
    return {
      message: `“${text}” will be seen as it stands; write the character that was meant.`,
      suggestions: [replace(range, meant, `Write “${meant}”.`)],
    };
  },
});
