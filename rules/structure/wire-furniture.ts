import { clip, defineRule, isWireMark, replace } from '../../src/rule/index.js';

/** Notes to the desk at the start of a block. */
const LEADING =
  /^\(?(?:EDS|EDITORS|Eds|DESKS?)\s?:|^\(?(?:EDS|EDITORS)\s(?:NOTE|ADVISORY)\b|^(?:\d(?:st|nd|rd|th)\s)?Ld(?:-|\s)Writethru|^\d(?:st|nd|rd|th)\sLd\b/;

export default defineRule({
  summary: 'A mark or note that a wire service puts around its copy, such as “-30-” or “EDS:”.',
  why: 'It speaks from one desk to the next; readers take it for a mistake.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened at dawn.\n\n[|-30-|]',
        says: '“-30-” is meant for the desk; delete it.',
        suggests: ['Delete it.'],
      },
      {
        copy: 'The harbor reopened at dawn.\n\n[|(MORE)|]\n\nTwo ferries left.',
        says: '“(MORE)” is meant for the desk; delete it.',
        suggests: ['Delete it.'],
      },
      {
        copy: '[|EDS: UPDATES with ferry times in graf 3.|]\n\nThe harbor reopened at dawn.',
        says: '“EDS: UPDATES with ferry times in graf 3.” is meant for the desk; delete it.',
        suggests: ['Delete it.'],
      },
      {
        copy: 'The harbor reopened at dawn.\n\n[|ENDS|]',
        says: '“ENDS” is meant for the desk; delete it.',
        suggests: ['Delete it.'],
      },
    ],
    right: [
      'The harbor reopened at dawn. More follows.',
      { copy: 'The harbor reopened.\n\n* * *\n\nTwo ferries left.', note: 'A break between parts.' },
      { as: 'subhead', copy: 'The end' },
      { copy: 'The harbor reopened.\n\n"More."', note: 'One word of speech.' },
    ],
  },
  *check({ submission }) {
    for (const block of submission.blocks) {
      const { text, range, kind } = block;
      if (kind === 'byline' || kind === 'date' || kind === 'source') continue;
      const filed = submission.text.slice(range.start, Math.min(range.end, range.start + 100));
      if (!isWireMark(filed) && !LEADING.test(text)) continue;
      yield {
        range,
        message: `“${clip(filed, 48)}” is meant for the desk; delete it.`,
        suggestions: [replace(range, '', 'Delete it.')],
      };
    }
  },
});
