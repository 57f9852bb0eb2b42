import { defineAuditRule, formatDate } from '../../src/rule/index.js';

export default defineAuditRule({
  summary: 'A directive whose last day is behind.',
  why: 'Its writer meant to look again by then; until somebody does, it silences nothing any more.',
  severity: 'warning',
  examples: {
    wrong: [
      {
        copy: '<!-- newslint-disable-next hard-sentence -- the ruling is awaited [|(until 2025-06-30)|] -->\n\nThe harbor reopened.',
        says: 'This directive held until June 30, 2025; take it out, or give it a new day.',
        suggests: ['Take out the directive.'],
      },
    ],
    right: [
      {
        copy: '<!-- newslint-disable-next hard-sentence -- the ruling is awaited (until 2026-11-23) -->\n\nThe harbor reopened.',
        note: 'It holds to the end of the day that it names, which here is the day of the run.',
      },
      { copy: '<!-- newslint-disable-next hard-sentence -- until the ruling -->\n\nThe harbor reopened.' },
    ],
  },
  *audit({ uses }) {
    for (const { directive, isExpired, removal } of uses) {
      const { until } = directive;
      if (!isExpired || until?.iso === undefined) continue;
      const day = formatDate(until.iso);
      const message = `This directive held until ${day}; take it out, or give it a new day.`;
      const edits = removal ? [{ range: removal, text: '' }] : [];
      const suggestions = removal ? [{ title: 'Take out the directive.', edits }] : [];
      yield { range: until.range, message, ...(removal && { suggestions }) };
    }
  },
});
