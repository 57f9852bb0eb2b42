import { defineRule, locate, replace } from '../../src/rule/index.js';

const LABELS =
  'breaking(?: news)?|exclusive|watch|video|listen|photos?|pictures|gallery|just in|developing|updated?(?: \\d{1,2})?|' +
  'live(?: updates?)?|must see|alert|urgent|revealed';
const BRACKETED = `[[(]\\+?\\s?(?:${LABELS}|audio)[\\])]`;
const LEADING = new RegExp(`^(?:(?:${LABELS})(?:\\s?:|\\s[-–—|])|${BRACKETED})\\s{0,3}(?=\\S)`, 'iu');
const TRAILING = new RegExp(
  `(?<=\\S)\\s{0,3}(?:${BRACKETED}|\\s[-–—|]\\s(?:video|photos|pictures|live updates))$`,
  'iu',
);
/** No label stands without one of these. */
const MARK = /[:|[(–—-]/;
const LONGEST_TAIL = 40;

export default defineRule({
  summary: 'A label on a headline, such as “BREAKING:” or “[VIDEO]”.',
  why: 'The label was for one site on one day; on every other page it is wrong, or shouts.',
  severity: 'warning',
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: '[|EXCLUSIVE:|] Dam bursts in the night',
        says: '“EXCLUSIVE:” is a label for one page; take it off the headline.',
        suggests: ['Delete the label.'],
      },
      {
        as: 'headline',
        copy: 'Dam bursts in the night [|[VIDEO]|]',
        says: '“[VIDEO]” is a label for one page; take it off the headline.',
        suggests: ['Delete the label.'],
      },
      {
        as: 'headline',
        copy: '[|Watch:|] Dam bursts in the night',
        says: '“Watch:” is a label for one page; take it off the headline.',
        suggests: ['Delete the label.'],
      },
    ],
    right: [
      { as: 'headline', copy: 'Dam bursts in the night' },
      { as: 'headline', copy: 'Mayor: ‘We can’t wait’', note: 'A speaker.' },
      { as: 'headline', copy: 'Video shows dam bursting; watch for live wires' },
      { as: 'headline', copy: 'NATO: Dam is safe' },
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!MARK.test(passage.text)) continue;
      const tail = Math.max(0, passage.text.length - LONGEST_TAIL);
      for (const [found, offset] of [
        [LEADING.exec(passage.text), 0],
        [TRAILING.exec(passage.text.slice(tail)), tail],
      ] as const) {
        if (!found) continue;
        const label = found[0].trim();
        const from = offset + found.index;
        const start = passage.text.indexOf(label, from);
        yield {
          range: locate(passage, start, start + label.length),
          message: `“${label}” is a label for one page; take it off the headline.`,
          suggestions: [replace(locate(passage, from, from + found[0].length), '', 'Delete the label.')],
        };
      }
    }
  },
});
