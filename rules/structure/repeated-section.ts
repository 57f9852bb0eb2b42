import { defineRule, type Section, type SectionKind } from '../../src/rule/index.js';

const ONCE: readonly SectionKind[] = ['headline', 'byline', 'date', 'source'];

export default defineRule({
  summary: 'A second headline, byline, date or source.',
  why: 'Two bylines or two dates leave it to chance which one is published; often two stories were pasted into one file.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\n[|By Omar Diaz|]\n\nNovember 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url: <https://news.example.org/harbor>',
        says: 'A second byline stands here; keep one.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\n[|Harbor reopens after storm|]\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url: <https://news.example.org/harbor>',
        says: 'A second headline stands here; keep one.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url: <https://news.example.org/harbor>\n\n[|Original url: <https://news.example.org/ferries>|]',
        says: 'A second source stands here; keep one.',
      },
    ],
    right: [
      { as: 'byline', copy: 'By Ana Brik and Omar Diaz' },
      {
        copy: 'The mill closed.\n\nMarch 3, 2021\n\nThe mill reopened.',
        note: 'A date in the body is a subhead.',
      },
      'The figures come from the port.\n\nSource: Port of Eastport\n\nThe port keeps its own count.',
    ],
  },
  *check({ submission }) {
    const firsts = new Map<SectionKind, Section>();
    for (const section of submission.sections) {
      if (!ONCE.includes(section.kind)) continue;
      const first = firsts.get(section.kind);
      if (!first) firsts.set(section.kind, section);
      else {
        yield {
          range: section.range,
          message: `A second ${section.kind} stands here; keep one.`,
          related: [{ range: first.range, message: 'The first stands here.' }],
        };
      }
    }
  },
});
