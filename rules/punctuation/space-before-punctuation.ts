import { definePatternRule, locate, replace } from '../../src/rule/index.js';
import { MARK_NAMES } from '../lists/mark-names.js';

export default definePatternRule({
  summary: 'A space before a comma, period, colon, semicolon, question or exclamation mark.',
  why: 'The mark then floats away from its sentence, and may even start the next line.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'He left[| |], then came back.',
        says: 'Take out the space before the comma.',
        fixed: 'He left, then came back.',
      },
      {
        copy: 'Why[| |]? Nobody knew.',
        says: 'Take out the space before the question mark.',
        fixed: 'Why? Nobody knew.',
      },
      {
        copy: 'The ferry left[| |]. The rain came.',
        says: 'Take out the space before the period.',
        fixed: 'The ferry left. The rain came.',
      },
      {
        copy: '"We won[| |]!" she said.',
        says: 'Take out the space before the exclamation mark.',
        suggests: ['Take out the space.'],
      },
    ],
    right: [
      'He left, then came back. Why? Nobody knew!',
      { copy: 'She waited . . . and left.', note: 'An ellipsis with spaces.' },
      { copy: 'They wrote it in .NET and sold it for .99 cents.', note: 'The mark belongs to what follows.' },
      { copy: 'They left :) and came back ;-).', note: 'Faces.' },
      { copy: 'The odds were 5 : 2 on the day.', note: 'A ratio.' },
    ],
  },
  triggers: ',;:!?.',
  needs: [' ,', ' ;', ' :', ' !', ' ?', ' .'],
  pattern: /(?<=[\p{L}\p{N})\]"”’'%] {1,3})(?:[,;:!?]|\.(?! ?\.))(?=["”’')\]]{0,2}(?:\s|$))/uy,
  found({ passage, start, text }) {
    let from = start;
    while (passage.text[from - 1] === ' ') from--;
    const [before, behind] = [passage.text[from - 1] ?? '', passage.text.slice(start + 1, start + 3)];
    if (text === ':' && /\d/.test(before) && /^ ?\d/.test(behind)) return;
    if (/[:;]/.test(text) && /^[()]/.test(behind)) return;
    if (text === '.' && passage.text[from - 1] === '.') return;
    const range = locate(passage, from, start);
    return {
      range,
      message: `Take out the space before the ${MARK_NAMES[text]}.`,
      fix: replace(range, '', 'Take out the space.'),
    };
  },
});
