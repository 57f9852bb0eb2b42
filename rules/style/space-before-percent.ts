import { definePatternRule, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'A space between a figure and its percent sign.',
  why: 'English closes the sign up to the figure; with a space between them a line may break there.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Rents rose by 5[| %|] in May.',
        says: '“5 %” should read “5%”.',
        fixed: 'Rents rose by 5% in May.',
      },
      {
        copy: 'The rate fell to 0.4[|\u00A0%|] and stayed there.',
        says: '“0.4 %” should read “0.4%”.',
        fixed: 'The rate fell to 0.4% and stayed there.',
      },
    ],
    right: ['Rents rose by 5% in May.', 'Rents rose by 5 percent in May.', 'The sign % stands for a share.'],
  },
  triggers: '%',
  pattern: /(?<=(\d[\d,.]{0,12})([ \u00A0\u202F]{1,2}))%(?![\p{L}\p{N}])/uy,
  found: ({ groups: [figure = '', space = ''], passage, start, end }) => {
    const range = locate(passage, start - space.length, end);
    return {
      range,
      message: `“${figure} %” should read “${figure}%”.`,
      fix: replace(locate(passage, start - space.length, start), '', 'Close up the space.'),
    };
  },
});
