import {
  changeAll,
  defineRule,
  locate,
  type Passage,
  partAtQuotations,
  type Range,
} from '../../src/rule/index.js';

/** From this many on it is a habit, and said once. */
const HABIT = 3;

export default defineRule({
  summary: 'Two or more spaces in a row.',
  why: 'Typists once set two spaces after a period; in print they leave holes, and programs that look for phrases miss them.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The ferry left.[|  |]Then the rain came.',
        says: 'Two spaces stand here; one is enough.',
        fixed: 'The ferry left. Then the rain came.',
      },
      {
        copy: 'Crews closed the[|   |]dam.',
        says: '3 spaces stand here; one is enough.',
        fixed: 'Crews closed the dam.',
      },
      {
        copy: 'It rained.[|  |]It blew.  It snowed.  It was cold.',
        says: 'Two spaces stand here and at 2 more places; one is enough.',
        fixed: 'It rained. It blew. It snowed. It was cold.',
      },
      {
        copy: '"It rained.[|  |]It blew," she said.',
        says: 'Two spaces stand here; one is enough.',
        suggests: ['Leave one space.'],
        note: 'Inside a quotation newslint changes nothing by itself.',
      },
    ],
    right: [
      'The ferry left. Then the rain came.',
      { copy: 'Brik     12     4\nDiaz      9     3', note: 'A table.' },
      { copy: 'The ferry <!-- 5:40 --> left.', note: 'What stands between the spaces is not shown.' },
    ],
  },
  *check({ submission, passages }) {
    const places: { readonly range: Range }[] = [];
    for (const passage of passages) {
      if (!passage.text.includes('  ')) continue;
      for (const range of findSpaces(passage))
        if (/^ +$/.test(submission.text.slice(range.start, range.end))) places.push({ range });
    }
    const groups =
      places.length < HABIT ? places.map((place) => [place]) : partAtQuotations(submission, places);
    for (const [first, ...others] of groups) {
      if (!first) continue;
      const count = first.range.end - first.range.start;
      const where =
        others.length === 0 ? '' : ` and at ${others.length} more place${others.length === 1 ? '' : 's'}`;
      const edits = [first, ...others].map(({ range }) => ({ range, text: ' ' }));
      yield {
        range: first.range,
        message: `${count === 2 ? 'Two' : count} spaces stand here${where}; one is enough.`,
        fix: changeAll(edits, 'Leave one space.'),
      };
    }
  },
});

function* findSpaces(passage: Passage): Generator<Range> {
  const { text } = passage;
  if (isTable(text)) return;
  for (let at = text.indexOf('  '); at >= 0; ) {
    let end = at;
    while (text[end] === ' ') end++;
    const isInside = at > 0 && text[at - 1] !== '\n' && end < text.length && text[end] !== '\n';
    if (isInside) yield locate(passage, at, end);
    at = text.indexOf('  ', end);
  }
}

/** Columns are set with many spaces, in every line. */
const isTable = (text: string): boolean => text.split(/\S {3,}(?=\S)/, 4).length > 3;
