import {
  defineRule,
  isTailMatter,
  SECTION_ORDER,
  type Section,
  type SectionKind,
} from '../../src/rule/index.js';

/** The better known its place, the less a section is the one that moved. */
const WEIGHT: Readonly<Record<SectionKind, number>> = {
  headline: 30,
  byline: 20,
  date: 20,
  credit: 10,
  body: 25,
  source: 20,
};

const NAMES: Readonly<Record<SectionKind, string>> = {
  headline: 'headline',
  byline: 'byline',
  date: 'date',
  credit: 'credit',
  body: 'body copy',
  source: 'source',
};

const order = (section: Section): number => SECTION_ORDER.indexOf(section.kind);

export default defineRule({
  summary: 'A section out of order.',
  why: 'Programs find the byline, the date and the source by their place; one that moved is as good as lost.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nNovember 11, 2022\n\n[|By Ana Brik|]\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url: <https://news.example.org/harbor>',
        says: 'The byline stands below the date; move it above.',
      },
      {
        as: 'story',
        copy: '[|By Ana Brik|]\n\nHarbor reopens after storm\n\nNovember 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url: <https://news.example.org/harbor>',
        says: 'The byline stands above the headline; move it below.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\n[|Original url:\n\n<https://news.example.org/harbor>|]\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn, a day after the storm.',
        says: 'The source stands above the byline; move it below the body copy.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nThe harbor reopened at dawn, a day after the storm.\n\n[|November 11, 2022|]\n\nOriginal url: <https://news.example.org/harbor>',
        says: 'The date stands below the body copy; move it above.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nPhoto: Omar Diaz\n\nThe harbor reopened at dawn, a day after the storm.\n\nOriginal url: <https://news.example.org/harbor>',
      },
      {
        as: 'source',
        copy: 'Original url: <https://news.example.org/harbor>\n\n(Reporting by Ana Brik; Editing by Omar Diaz)\n\n-30-',
        note: 'Contributors and an end mark may stand last.',
      },
      {
        copy: 'The mill closed.\n\nMarch 3, 2021\n\nThe mill reopened.',
        note: 'A date in the body is a subhead.',
      },
      'By 2025 most ferries will be electric.',
    ],
  },
  *check({ submission }) {
    const sections = submission.sections.filter(
      (section) =>
        (section.kind !== 'credit' || isFront(section, submission.sections)) &&
        !isTail(section, submission.sections) &&
        isFirst(section, submission.sections),
    );
    const inOrder = heaviestInOrder(sections);
    for (const section of sections) {
      if (inOrder.has(section)) continue;
      const rival = rivalOf(section, [...inOrder]);
      if (!rival) continue;
      yield {
        range: section.range,
        message: messageFor(section, rival, [...inOrder]),
        related: [{ range: rival.range, message: `The ${NAMES[rival.kind]} stands here.` }],
      };
    }
  },
});

/** A credit between paragraphs belongs to a picture there; only one above the front's lines is out of order. */
const isFront = (credit: Section, sections: readonly Section[]): boolean =>
  !sections.some((section) => section.kind === 'body' && section.range.start < credit.range.start);

/**
 * An end mark, a line of contributors or a copyright notice may follow the source; another address there is the
 * concern of `repeated-section`.
 */
const isTail = (body: Section, sections: readonly Section[]): boolean =>
  body.kind === 'body' &&
  body === sections.at(-1) &&
  sections.some(({ kind }) => kind === 'source') &&
  body.blocks.every(({ kind, text }) => kind === 'embed' || isTailMatter(text));

/** Second ones are the concern of `repeated-section`; body copy may come in several runs. */
const isFirst = (section: Section, sections: readonly Section[]): boolean =>
  section.kind === 'body' || sections.find(({ kind }) => kind === section.kind) === section;

interface Link {
  readonly section: Section;
  readonly before: Link | undefined;
  readonly weight: number;
}

/** The sections that stand in order, chosen so that as little as possible is called misplaced. */
function heaviestInOrder(sections: readonly Section[]): ReadonlySet<Section> {
  // The heaviest chain so far that ends with each kind; of two of one weight the first stays, so that of two
  // sections that changed places the second is named.
  const chains: Link[] = [];
  for (const section of sections) {
    const before = heaviest(chains.filter((chain) => order(chain.section) <= order(section)));
    const weight = (before?.weight ?? 0) + weigh(section);
    const rival = chains.findIndex((chain) => chain.section.kind === section.kind);
    if (rival < 0) chains.push({ section, before, weight });
    else if (weight > (chains[rival] as Link).weight) chains[rival] = { section, before, weight };
  }
  const inOrder = new Set<Section>();
  for (let link = heaviest(chains); link; link = link.before) inOrder.add(link.section);
  return new Set([...inOrder].reverse());
}

const weigh = (section: Section): number =>
  WEIGHT[section.kind] * (section.kind === 'body' ? section.blocks.length : 1);

function heaviest(chains: readonly Link[]): Link | undefined {
  let best: Link | undefined;
  for (const chain of chains) {
    const isFirst = chain.weight === best?.weight && chain.section.range.start < best.section.range.start;
    if (!best || chain.weight > best.weight || isFirst) best = chain;
  }
  return best;
}

/** The section in order that shows a misplaced one to be so: the nearest on the wrong side of it. */
function rivalOf(section: Section, inOrder: readonly Section[]): Section | undefined {
  const above = inOrder.filter(
    (each) => each.range.end <= section.range.start && order(each) > order(section),
  );
  return (
    above[0] ?? inOrder.find((each) => each.range.start >= section.range.end && order(each) < order(section))
  );
}

function messageFor(section: Section, rival: Section, inOrder: readonly Section[]): string {
  const name = NAMES[section.kind];
  const isBelow = rival.range.start < section.range.start;
  if (isBelow) return `The ${name} stands below the ${NAMES[rival.kind]}; move it above.`;
  const last = inOrder.filter((each) => order(each) < order(section)).at(-1);
  const below = last && last !== rival ? ` the ${NAMES[last.kind]}` : '';
  return `The ${name} stands above the ${NAMES[rival.kind]}; move it below${below}.`;
}
