import { defineRule, findCharacters, partAtQuotations, replaceEach, tally } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A soft hyphen in the text.',
  why: 'It shows nothing until a line happens to break there, and it hides its word from every search.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The har[|\u00AD|]bor reopened.',
        says: 'A soft hyphen stands here; delete it.',
        fixed: 'The harbor reopened.',
      },
      {
        copy: 'The har[|\u00AD|]bor re\u00ADopened, Bri\u00ADk said.',
        says: '3 soft hyphens, the first here, are in the text; delete them.',
        fixed: 'The harbor reopened, Brik said.',
      },
      {
        copy: 'The har[|\u00AD|]bor reopened. "We are re[|\u00AD|]lieved," Brik said.',
        says: 'A soft hyphen stands here; delete it.',
        fixed: 'The harbor reopened. "We are re\u00ADlieved," Brik said.',
        note: 'No fix reaches into a quotation.',
      },
    ],
    right: ['The well-known harbor reopened.', 'The harbor reopened. <!-- har\u00ADbor -->'],
  },
  *check({ submission }) {
    const edits = replaceEach(findCharacters(submission, 'soft-hyphen'), '');
    for (const part of partAtQuotations(submission, edits)) {
      yield* tally(part, {
        one: 'A soft hyphen',
        many: 'soft hyphens',
        cure: ['delete it', 'delete them'],
      });
    }
  },
});
