import { definePatternRule, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary:
    'An ellipsis in another form than the house’s: one character, spaced periods, or too many of them.',
  why: 'Three forms of one mark in a story look careless, and the single character is lost on old wires.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'info' },
  options: {
    form: {
      type: 'string',
      enum: ['periods', 'character'],
      default: 'periods',
      description: 'Three periods, or the one character.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'She waited[|…|] and left.',
        says: 'Write the ellipsis as “...”.',
        fixed: 'She waited... and left.',
      },
      {
        copy: 'She waited [|. . .|] and left.',
        says: 'Write the ellipsis as “...”.',
        fixed: 'She waited ... and left.',
      },
      {
        copy: 'She waited[|.....|] and left.',
        says: 'Write the ellipsis as “...”.',
        fixed: 'She waited... and left.',
      },
      {
        copy: 'She waited[|....|] Then she left.',
        says: 'Write a period, a space and the ellipsis.',
        fixed: 'She waited. ... Then she left.',
      },
      {
        copy: 'She waited [|...|] and left.',
        options: { form: 'character' },
        says: 'Write the ellipsis as “…”.',
        fixed: 'She waited … and left.',
      },
    ],
    right: [
      'She waited ... and left.',
      { copy: 'She waited. ... Then she left.', note: 'A period, then an ellipsis.' },
      { copy: 'She waited … and left.', options: { form: 'character' } },
      { copy: 'It rained. . It blew.', note: 'Not an ellipsis.' },
    ],
  },
  triggers: '.…',
  pattern: /(?:…|(?<![.…]\s?)(?:\.(?:\s\.){2,3}|\.{3,12}))(?![.…])/uy,
  found({ text, range, passage, end }, { form }) {
    const house = form === 'character' ? '…' : '...';
    // Four periods are one that ends the sentence and an ellipsis.
    const endsSentence =
      text.replace(/\s/g, '').length === 4 &&
      /^\s+["“]?\p{Lu}|^["”]?$/u.test(passage.text.slice(end, end + 4));
    const right = endsSentence ? `. ${house}` : house;
    if (text === right) return;
    const message = endsSentence
      ? 'Write a period, a space and the ellipsis.'
      : `Write the ellipsis as “${house}”.`;
    return { message, fix: replace(range, right, `Write “${right}”.`) };
  },
});
