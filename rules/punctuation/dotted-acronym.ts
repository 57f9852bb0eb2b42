import { definePatternRule, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'Periods in an abbreviation of three letters or more.',
  why: 'The periods went out with the telegraph: FBI, NATO and BBC do without, and only U.S. and its like keep them.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'She called the [|F.B.I.|] office.',
        says: 'Write “FBI” without periods.',
        suggests: ['Write “FBI”.'],
      },
      {
        copy: 'Ships of [|N.A.T.O.|] left.',
        says: 'Write “NATO” without periods.',
        suggests: ['Write “NATO”.'],
      },
      {
        copy: 'She works for the [|C.I.A.|]',
        says: 'Write “CIA” without periods.',
        suggests: ['Write “CIA”.'],
      },
    ],
    right: [
      'The U.S. and the U.K. left at 5 a.m. and the U.N. stayed.',
      { copy: 'J.R.R. Brik and A.B.C. Diaz wrote it.', note: 'Initials of names.' },
      { copy: 'Brik holds an M.B.A. and a Ph.D. from the U.S.S.R. years.', note: 'Degrees, and a state.' },
      { copy: 'The show S.H.I.E.L.D. Academy opened.', note: 'A name may be written so.' },
      { copy: '"The F.B.I. came," the letter read.', note: 'Quoted copy is left alone.' },
    ],
  },
  triggers: '.',
  pattern: /\.(?=\p{Lu}\.\p{Lu})(?<=(?<![\p{L}\p{N}.])\p{Lu}\.)(?:\p{Lu}\.){2,4}(?!\p{L})/uy,
  found({ passage, start, end }) {
    const dotted = passage.text.slice(start - 1, end);
    if (KEPT.has(dotted)) return;
    const behind = passage.text.slice(end, end + 12);
    const isName =
      /^\s\p{Lu}\p{Ll}/u.test(behind) &&
      !/\bthe $/i.test(passage.text.slice(Math.max(0, start - 5), start - 1));
    if (isName) return;
    const plain = dotted.replaceAll('.', '');
    const endsSentence = /^(?:["”’')\]]*$|\s+["“‘]?\p{Lu})/u.test(behind);
    const range = locate(passage, start - 1, end);
    return {
      range,
      message: `Write “${plain}” without periods.`,
      // To the engine, letters are a name, and only a person changes one.
      suggestions: [replace(range, endsSentence ? `${plain}.` : plain, `Write “${plain}”.`)],
    };
  },
});

const KEPT = new Set(['U.S.S.R.', 'U.S.A.', 'M.B.A.', 'D.D.S.', 'D.V.M.', 'R.I.P.']);
