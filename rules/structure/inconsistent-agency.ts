import { type Author, defineRule, replace } from '../../src/rule/index.js';
import { AGENCIES } from '../lists/agencies.js';

const SHORT_FORMS = new Map(
  AGENCIES.flatMap((forms) => forms.map((form) => [form.toLowerCase(), forms[0] ?? form] as const)),
);

export default defineRule({
  summary: 'One agency written in two ways in the byline.',
  why: 'Credits are counted and paid by name; “AP” and “The Associated Press” come out as two agencies.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'byline',
        copy: 'By Ana Brik for AP and Omar Diaz for [|The Associated Press|]',
        says: '“The Associated Press” is “AP” above; write one of the two.',
        suggests: ['Write “AP”.'],
      },
      {
        as: 'byline',
        copy: 'By [Ana Brik for AFP](#) and [Omar Diaz for [|afp|]](#)',
        says: '“afp” is “AFP” above; write one of the two.',
        suggests: ['Write “AFP”.'],
      },
    ],
    right: [
      { as: 'byline', copy: 'By [Ana Brik for AFP](#) and [Omar Diaz for AFP](#)' },
      { as: 'byline', copy: 'By Ana Brik for AP and Omar Diaz for Reuters' },
      { as: 'byline', copy: 'By Ana Brik, Omar Diaz and Lena Ortiz, CNN' },
      { as: 'byline', copy: 'By Ana Brik and Omar Diaz for Atlantic News' },
    ],
  },
  *check({ submission }) {
    const firsts = new Map<string, Author>();
    for (const author of submission.byline?.authors ?? []) {
      const { agency, agencyRange } = author;
      if (!agency || !agencyRange) continue;
      const key = (SHORT_FORMS.get(agency.toLowerCase()) ?? agency).toLowerCase();
      const first = firsts.get(key);
      if (!first) firsts.set(key, author);
      else if (first.agency && first.agencyRange && first.agency !== agency) {
        yield {
          range: agencyRange,
          message: `“${agency}” is “${first.agency}” above; write one of the two.`,
          related: [{ range: first.agencyRange, message: 'The agency is written so here.' }],
          suggestions: [replace(agencyRange, first.agency, `Write “${first.agency}”.`)],
        };
      }
    }
  },
});
