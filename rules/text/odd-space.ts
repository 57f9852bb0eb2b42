import {
  codeOf,
  defineRule,
  findCharacters,
  partAtQuotations,
  replaceEach,
  tally,
} from '../../src/rule/index.js';

/** Typesetters part a quotation mark, a dash or an ellipsis from its neighbour with a hair of space. */
const THIN = /[\u2006\u2008-\u200A]/;
const MARK = /["'\u2018-\u201D\u2013\u2014\u2026]/;

export default defineRule({
  summary: 'A tab or a space of unusual width inside a line.',
  why: 'It lines up in one program and leaves a gap or a box in the next.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The[|\t|]harbor reopened.',
        says: 'An odd space (U+0009) stands here; make it a plain space.',
        fixed: 'The harbor reopened.',
      },
      {
        copy: 'The[|\u2003|]harbor\u3000reopened.',
        says: '2 odd spaces, the first here (U+2003), are in the text; make them plain spaces.',
        fixed: 'The harbor reopened.',
      },
    ],
    right: [
      'The harbor reopened.',
      { copy: '“He said ‘go.’\u2009” Brik recalled.', note: 'A thin space between two quotation marks.' },
      { copy: '\tThe harbor reopened.', note: 'An indented paragraph.' },
    ],
  },
  *check({ submission }) {
    const { text } = submission;
    const places = findCharacters(submission, 'odd-space').filter((at) => {
      const [before, space, after] = [text.charAt(at - 1), text.charAt(at), text.charAt(at + 1)];
      if (/^\s?$/.test(before) || /^\s?$/.test(after)) return false;
      return !(THIN.test(space) && (MARK.test(before) || MARK.test(after)));
    });
    for (const part of partAtQuotations(submission, replaceEach(places, ' '))) {
      const [first] = part;
      yield* tally(part, {
        one: 'An odd space',
        many: 'odd spaces',
        detail: first && codeOf(text.charAt(first.range.start)),
        cure: ['make it a plain space', 'make them plain spaces'],
      });
    }
  },
});
