import { defineAuditRule } from '../../src/rule/index.js';

export default defineAuditRule({
  summary: 'A directive that newslint does not know, or that names a rule which does not exist.',
  why: 'A directive with a typing error silences nothing, while its writer believes that it does.',
  severity: 'warning',
  examples: {
    wrong: [
      {
        copy: '<!-- newslint-disable-next [|unbalanced-quote|] -- as filed -->\n\nThe harbor reopened.',
        says: '“unbalanced-quote” is no rule; did you mean “unbalanced-quotes”?',
      },
      {
        copy: '[|<!-- newslint-ignore hard-sentence -->|]\n\nThe harbor reopened.',
        says: '“newslint-ignore” is no directive; use “newslint-disable-next” or “newslint-disable-file”.',
      },
      {
        copy: '[|<!-- newslint-disable-next -->|]\n\nThe harbor reopened.',
        says: '“newslint-disable-next” names no rule; say which ones to silence.',
      },
    ],
    right: [
      {
        copy: '<!-- newslint-disable-next hard-sentence -- the court’s own words -->\n\nThe harbor reopened.',
      },
      { copy: '<!-- A note to the desk: newslint has passed this. -->\n\nThe harbor reopened.' },
    ],
  },
  *audit({ uses }) {
    for (const { directive, isSound, unknown } of uses) {
      const { range, verb } = directive;
      if (!isSound) {
        const message = `“newslint-${verb}” is no directive; use “newslint-disable-next” or “newslint-disable-file”.`;
        yield { range, message };
      } else if (directive.rules.length === 0) {
        yield { range, message: `“newslint-${verb}” names no rule; say which ones to silence.` };
      } else {
        for (const { id, range: at, nearest } of unknown) {
          const hint = nearest ? `did you mean “${nearest}”?` : '“newslint rules” lists them.';
          yield { range: at, message: `“${id}” is no rule; ${hint}` };
        }
      }
    }
  },
});
