import {
  type Block,
  defineRule,
  isTailMatter,
  readDate,
  type Section,
  type SectionKind,
  type Submission,
} from '../../src/rule/index.js';

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
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url:\n\n<https://news.example.org/harbor>\n\n[|<https://news.example.org/ferries>|]',
        says: 'A second source stands here; keep one.',
      },
    ],
    right: [
      { as: 'byline', copy: 'By Ana Brik and Omar Diaz' },
      {
        copy: 'The mill closed.\n\nMarch 3, 2021\n\nThe mill reopened.',
        note: 'A date in the body is a subhead.',
      },
      {
        as: 'date',
        copy: 'February 26, 2005\n\nSaturday, 26 February\n\n1400 GMT',
        note: 'When the match is played.',
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
      else if (section.kind !== 'date' || namesDay(section)) {
        yield {
          range: section.range,
          message: `A second ${section.kind} stands here; keep one.`,
          related: [{ range: first.range, message: 'The first stands here.' }],
        };
      }
    }
    const source = firsts.get('source');
    const second = source && addressBehind(source, submission);
    if (!source || !second) return;
    yield {
      range: second.range,
      message: 'A second source stands here; keep one.',
      related: [{ range: source.range, message: 'The first stands here.' }],
    };
  },
});

/** A bare address that ends the story behind its source. */
function addressBehind(source: Section, { sections }: Submission): Block | undefined {
  const last = sections.at(-1);
  const isBehind = last?.kind === 'body' && last.range.start > source.range.start;
  if (!isBehind || !last.blocks.every(({ kind, text }) => kind === 'embed' || isTailMatter(text)))
    return undefined;
  return last.blocks.find(({ kind }) => kind === 'embed');
}

/** Above a match report “Saturday, 26 February” says when it is played; only a whole date dates the story. */
const namesDay = ({ blocks }: Section): boolean =>
  (readDate(blocks[0]?.text ?? '')?.readings.length ?? 0) > 0;
