import { defineRule, findCharacters, partAtQuotations, replaceEach, tally } from '../../src/rule/index.js';

/** What a typesetter ties with such a space on purpose: a figure to its unit, a title or initial to its name. */
const TIES_BEFORE =
  /(?:[\d$\u00A3\u20AC\u00A7\u00AB\u2013\u2014]|\b(?:Mr|Mrs|Ms|Dr|St|No|p|pp)\.?|\b\p{Lu}\.)$/u;
const TIES_AFTER = /^[\d%:;!?\u00BB\u2013\u2014\u2026]/;

export default defineRule({
  summary: 'A no-break space where a plain one belongs.',
  why: 'It is pasted in with web copy; lines then break in odd places and a search for the two words finds nothing.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The[|\u00A0|]harbor reopened.',
        says: 'A no-break space stands here; make it a plain space.',
        fixed: 'The harbor reopened.',
      },
      {
        copy: 'The[|\u00A0|]harbor\u202Freopened.',
        says: '2 no-break spaces, the first here, are in the text; make them plain spaces.',
        fixed: 'The harbor reopened.',
      },
    ],
    right: [
      'The harbor reopened.',
      { copy: 'The ferry is 40\u00A0km out.', note: 'A figure and its unit.' },
      { copy: 'Dr.\u00A0Brik met J.\u00A0Diaz on Nov.\u00A011.', note: 'Names and days that stay together.' },
    ],
  },
  *check({ submission }) {
    const { text } = submission;
    const places = findCharacters(submission, 'no-break-space').filter(
      (at) => !TIES_BEFORE.test(text.slice(Math.max(0, at - 4), at)) && !TIES_AFTER.test(text.charAt(at + 1)),
    );
    for (const part of partAtQuotations(submission, replaceEach(places, ' '))) {
      yield* tally(part, {
        one: 'A no-break space',
        many: 'no-break spaces',
        cure: ['make it a plain space', 'make them plain spaces'],
      });
    }
  },
});
