import { clip, defineAuditRule } from '../../src/rule/index.js';

export default defineAuditRule({
  summary: 'A last day in a directive that is written wrong, or that no calendar has.',
  why: 'A directive with such a day never runs out, while its writer believes that it will.',
  severity: 'warning',
  examples: {
    wrong: [
      {
        copy: '<!-- newslint-disable-next hard-sentence -- awaited [|(until June 30)|] -->\n\nThe harbor reopened.',
        says: '“June 30” is no day that newslint reads; write it as “until 2027-01-31”.',
      },
      {
        copy: '<!-- newslint-disable-file hard-sentence -- awaited [|(until 2027-02-30)|] -->\n\nThe harbor reopened.',
        says: '“2027-02-30” is no day that newslint reads; write it as “until 2027-01-31”.',
      },
    ],
    right: [
      {
        copy: '<!-- newslint-disable-next hard-sentence -- awaited (until 2028-02-29) -->\n\nThe harbor reopened.',
      },
      {
        copy: '<!-- newslint-disable-next hard-sentence -- as filed (by the court) -->\n\nThe harbor reopened.',
      },
    ],
  },
  *audit({ uses }) {
    for (const { until } of uses.map(({ directive }) => directive)) {
      if (!until || until.iso !== undefined) continue;
      const named = until.text === '' ? 'Nothing' : `“${clip(until.text, 30)}”`;
      const message = `${named} is no day that newslint reads; write it as “until 2027-01-31”.`;
      yield { range: until.range, message };
    }
  },
});
