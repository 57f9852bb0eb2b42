import type { ExamplePlace, RightExample } from '../src/rule/rule.js';

export { readMarkedCopy as readMarks } from '../src/report/marked-copy.js';

/** A sound story around one line or paragraph of copy. */
const PARTS: Readonly<Record<Exclude<ExamplePlace, 'story'>, string>> = {
  headline: 'Harbor reopens after storm',
  byline: 'By Ana Brik',
  date: 'November 11, 2022',
  body: 'The harbor reopened at dawn, a day after the storm.',
  subhead: '',
  source: 'Original url:\n\n<https://news.example.org/2022/11/11/harbor-reopens-storm>',
};

/** The submission that an example stands for, and where its copy lies in it. */
export function storyOf(example: RightExample, copy = example.copy): { text: string; start: number } {
  const place = example.as ?? 'body';
  if (place === 'story') return { text: copy, start: 0 };
  const parts = { ...PARTS, [place]: copy };
  const body = parts.subhead ? `${parts.body}\n\n${parts.subhead}\n\nTwo ferries left.` : parts.body;
  const text = [parts.headline, parts.byline, parts.date, body, parts.source].join('\n\n');
  return { text, start: text.indexOf(copy) };
}
