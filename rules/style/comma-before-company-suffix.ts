import { definePatternRule, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A comma in the name of a company before “Inc.”, “Ltd.” and the like.',
  why: 'Wire copy drops the comma, whatever the letterhead says, so that the sentence keeps its own.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port was sold to [|Orrin, Inc.|] on Friday.',
        says: '“Orrin, Inc.” should read “Orrin Inc.”.',
        fixed: 'The port was sold to Orrin Inc. on Friday.',
      },
      {
        copy: '[|Marsh, Ltd.|], bought it.',
        says: '“Marsh, Ltd.” should read “Marsh Ltd.”.',
        suggests: ['Delete the comma.', 'Delete both commas.'],
      },
    ],
    right: ['The port was sold to Orrin Inc. on Friday.', 'They met Orrin, Incan art in hand.'],
  },
  triggers: ',',
  pattern:
    /(?=, (?:Inc|Corp|Ltd|LL|PLC))(?<=(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}&'’-]{1,30})),( (?:Inc|Corp|Ltd|LLC|LLP|PLC)\b\.?(?![\p{L}\p{N}]))/uy,
  found: ({ groups: [name = '', suffix = ''], passage, start, end }) => {
    const finding = {
      range: locate(passage, start - name.length, end),
      message: `“${name},${suffix}” should read “${name}${suffix}”.`,
    };
    const change = replace(locate(passage, start, start + 1), '', 'Delete the comma.');
    if (passage.text[end] !== ',') return { ...finding, fix: change };
    const second = { range: locate(passage, end, end + 1), text: '' };
    return {
      ...finding,
      suggestions: [change, { title: 'Delete both commas.', edits: [...change.edits, second] }],
    };
  },
});
