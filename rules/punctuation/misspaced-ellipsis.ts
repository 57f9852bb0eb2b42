import { definePatternRule, locate } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'An ellipsis with no space on one or both of its sides.',
  why: 'American copy treats an ellipsis as a word of its own, so that it neither clings to a name nor splits one.',
  severity: 'off',
  presets: { ap: 'warning' },
  examples: {
    wrong: [
      {
        copy: 'She waited[|...|] and left.',
        says: 'Put a space before the ellipsis.',
        fixed: 'She waited ... and left.',
      },
      {
        copy: 'No[|...|]yes, he said.',
        says: 'Put a space on both sides of the ellipsis.',
        fixed: 'No ... yes, he said.',
      },
      {
        as: 'subhead',
        copy: 'Battlefields[|…|] and talks?',
        says: 'Put a space before the ellipsis.',
        fixed: 'Battlefields … and talks?',
      },
      {
        copy: 'It ended ... "[|...|]and then it fell," Diaz said.',
        says: 'Put a space behind the ellipsis.',
        suggests: ['Space the ellipsis.'],
      },
    ],
    right: [
      'She waited ... and left. ... Then it rained.',
      '"... and then it fell," said Omar Diaz. "We ran and ..."',
      { copy: 'She sang in the show I Am a Star... Get Me Home twice.', note: 'A title.' },
      { copy: 'He said (...) nothing.', note: 'Words left out.' },
      { copy: 'She waited....', note: 'A period and an ellipsis are a matter of form.' },
    ],
  },
  triggers: '.…',
  pattern: /(?<![.…])(?:\.{3}|…)(?![.…])/uy,
  found({ passage, start, end, range }) {
    const isTightBefore =
      /[\p{L}\p{N}%,;?!"”’']/u.test(passage.text[start - 1] ?? '') &&
      !OPENS.test(passage.text.slice(Math.max(0, start - 2), start));
    const isTightBehind = /[\p{L}\p{N}$£€]/u.test(passage.text[end] ?? '');
    if (!isTightBefore && !isTightBehind) return;
    if (
      TITLE_BEFORE.test(passage.text.slice(Math.max(0, start - 30), start)) &&
      /^ ?\p{Lu}/u.test(passage.text.slice(end, end + 2))
    )
      return;
    const where = isTightBefore && isTightBehind ? 'on both sides of' : isTightBefore ? 'before' : 'behind';
    const at = (offset: number) => ({ range: locate(passage, offset, offset), text: ' ' });
    const edits = [...(isTightBefore ? [at(start)] : []), ...(isTightBehind ? [at(end)] : [])];
    return {
      range,
      message: `Put a space ${where} the ellipsis.`,
      fix: { title: 'Space the ellipsis.', edits },
    };
  },
});

/** A capital on both sides: `I’m a Star... Get Me out`. */
const TITLE_BEFORE = /(?:^|[\s“"‘'(])\p{Lu}[\p{L}'’-]{0,28}$/u;

/** A mark that opens a quotation: the ellipsis is its first word. */
const OPENS = /^(?:^|[\s([])["“‘']$/;
