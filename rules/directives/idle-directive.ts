import { type DirectiveUse, defineAuditRule, type Finding } from '../../src/rule/index.js';

export default defineAuditRule({
  summary: 'A directive that silences nothing.',
  why: 'What it once excused has been mended; left in place, it will hide the next fault of that kind.',
  severity: 'warning',
  examples: {
    wrong: [
      {
        copy: '<!-- newslint-disable-next [|idle-directive|] -- rewritten since -->\n\nThe harbor reopened.',
        says: '“idle-directive” has nothing to say here; take it out of the directive.',
        fixed: 'The harbor reopened.',
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
    for (const use of uses) {
      for (const name of use.idle) yield judge(use, name);
    }
  },
});

function judge(use: DirectiveUse, { id, range, removal }: DirectiveUse['idle'][number]): Finding {
  const message = `“${id}” has nothing to say here; take it out of the directive.`;
  if (!removal) return { range, message };
  const isWhole = removal === use.removal;
  const title = isWhole ? 'Take out the directive.' : `Take “${id}” out of the directive.`;
  return { range, message, fix: { title, edits: [{ range: removal, text: '' }] } };
}
