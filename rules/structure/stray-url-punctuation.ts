import { clip, defineRule, partOf, placeAt, replace, sourceAddress } from '../../src/rule/index.js';

/** In angle brackets a full stop at the end is meant: some addresses end in “Inc.”. */
const BEHIND_BARE = /[.,;:!*"'\u201D\u2019>]{1,9}$/;
const BEHIND_BRACKETED = /[,;*"'\u201D\u2019>]{1,9}$/;

export default defineRule({
  summary: 'A mark stuck to the end of the source URL, or an angle bracket that is not closed.',
  why: 'The full stop of a sentence becomes part of the address, and the link leads nowhere.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'source',
        copy: 'Source: https://news.example.org/harbor[|.|]',
        says: '“.” sticks to the end of the source URL; take it away.',
        suggests: ['Take it away.'],
      },
      {
        as: 'source',
        copy: 'Source: https://news.example.org/harbor[|)|]',
        says: '“)” sticks to the end of the source URL; take it away.',
        suggests: ['Take it away.'],
      },
      {
        as: 'source',
        copy: 'Original url:\n\n<https://news.example.org/harbor[||]',
        says: 'The bracket before “https://news.example.org/harbor” is not closed; put “>” behind it.',
        fixed: 'Original url:\n\n<https://news.example.org/harbor>',
      },
    ],
    right: [
      { as: 'source', copy: 'Source: https://news.example.org/harbor' },
      { as: 'source', copy: 'Source: <https://wiki.example.org/Brik_Inc.>' },
      { as: 'source', copy: 'Source: https://wiki.example.org/Harbor_(port)' },
      { as: 'source', copy: 'Source: https://news.example.org/harbor/?q=a' },
    ],
  },
  *check({ submission }) {
    const address = sourceAddress(submission);
    if (!address) return;
    const { text, range } = address;
    const isBracketed = submission.text[range.start - 1] === '<';
    const isClosed = submission.text[range.end] === '>';
    const stray = strayEnd(text, isBracketed && isClosed);
    if (stray !== '') {
      const place = partOf(address, text.length - stray.length, text.length);
      const message = `“${stray}” sticks to the end of the source URL; take it away.`;
      yield { range: place, message, suggestions: [replace(place, '', 'Take it away.')] };
    } else if (isBracketed && !isClosed) {
      yield {
        range: placeAt(range.end),
        message: `The bracket before “${clip(text, 40)}” is not closed; put “>” behind it.`,
        fix: replace(placeAt(range.end), '>', 'Put “>” behind it.'),
      };
    }
  },
});

function strayEnd(url: string, isBracketed: boolean): string {
  const mark = (isBracketed ? BEHIND_BRACKETED : BEHIND_BARE).exec(url)?.[0];
  if (mark) return mark;
  return url.endsWith(')') && !url.includes('(') ? ')' : '';
}
