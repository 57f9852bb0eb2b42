import type { ExamplePlace, RightExample } from '../src/rule/rule.js';

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

/** Takes the marks `[|…|]` out of copy and answers where they stood. */
export function readMarks(marked: string): { copy: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  let copy = '';
  let rest = marked;
  for (let open = rest.indexOf('[|'); open >= 0; open = rest.indexOf('[|')) {
    const close = rest.indexOf('|]', open + 1);
    copy += rest.slice(0, open);
    const inside = close === open + 1 ? '' : rest.slice(open + 2, close);
    ranges.push({ start: copy.length, end: copy.length + inside.length });
    copy += inside;
    rest = rest.slice(close + 2);
  }
  return { copy: copy + rest, ranges };
}
