import { definePatternRule, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'Initials of a name with a space between them.',
  why: 'Closed up, the initials cannot be parted at the end of a line.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'off' },
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The novelist [|J. K.|] Quill spoke.',
        says: '“J. K.” should read “J.K.”.',
        fixed: 'The novelist J.K. Quill spoke.',
      },
      {
        copy: '[|T. S.|] Brik wrote it.',
        says: '“T. S.” should read “T.S.”.',
        fixed: 'T.S. Brik wrote it.',
      },
    ],
    right: [
      'The novelist J.K. Quill met Ana B. Diaz.',
      'They chose Plan B. A. Brik had no say.',
      'He lives in the U. S. now.',
    ],
  },
  triggers: 'ABCDEFGHIJKLMNOPQRSTVWXYZ',
  pattern:
    /(?<![\p{L}\p{N}.&’'-])(?<!\b(?:[Pp]lan|[Vv]itamin|[Tt]ype|[Gg]roup|[Cc]ategory|Serie|[Hh]epatitis|[Gg]rade) )\p{Lu}\. \p{Lu}\.(?: \p{Lu}\.)?(?= \p{Lu}\p{Ll}{2,})/uy,
  found: ({ text, passage, start, end }) => {
    const wanted = text.replace(/ /g, '');
    return {
      message: `“${text}” should read “${wanted}”.`,
      fix: replace(locate(passage, start, end), wanted, `Write “${wanted}”.`),
    };
  },
});
