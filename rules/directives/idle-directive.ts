import { defineAuditRule } from '../../src/rule/index.js';

export default defineAuditRule({
  summary: 'A directive that silences nothing.',
  why: 'What it once excused has been mended; left in place, it will hide the next fault of that kind.',
  severity: 'warning',
  examples: {
    wrong: [
      {
        copy: '<!-- newslint-disable-next [|idle-directive|] -- rewritten since -->\n\nThe harbor reopened.',
        says: '“idle-directive” has nothing to say here; take it out of the directive.',
      },
    ],
    right: [
      { copy: '<!-- A note to the desk. -->\n\nThe harbor reopened.' },
      {
        copy: '<!-- newslint-disable-next hard-sentence -->\n\nThe harbor reopened.',
        note: 'A rule that was not run, as here, may have had something to say.',
      },
    ],
  },
  *audit({ uses }) {
    for (const { idle } of uses) {
      for (const { id, range } of idle) {
        yield { range, message: `“${id}” has nothing to say here; take it out of the directive.` };
      }
    }
  },
});
