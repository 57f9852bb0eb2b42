import { clip, defineRule, isQuoted, marksOf, shapeOf } from '../../src/rule/index.js';

export default defineRule({
  summary: 'Quotation marks of another language, such as guillemets, around English words.',
  why: 'Copy from abroad brings its marks along, and to English readers they look like a slip of the keyboard.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: '[|«We won,»|] she said.',
        says: 'Set “We won,” in English quotation marks.',
        fixed: '"We won," she said.',
      },
      {
        copy: 'The vote was [|„unfair“|], Diaz said. “We lost,” he added.',
        says: 'Set “unfair” in English quotation marks.',
        fixed: 'The vote was “unfair”, Diaz said. “We lost,” he added.',
      },
      {
        copy: 'They read [|« The Harbor »|] aloud.',
        says: 'Set “The Harbor” in English quotation marks.',
        fixed: 'They read "The Harbor" aloud.',
      },
    ],
    right: [
      '"We won," she said.',
      { copy: 'The sign read "«Прощай»".', note: 'Inside a quotation the marks are quoted too.' },
      { copy: 'The newspaper «Новая газета» closed.', note: 'Words in another script keep their marks.' },
    ],
  },
  *check({ submission }) {
    const { text } = submission;
    const foreign = submission.quotations.filter(
      ({ level, opening, closing }) => level === 'double' && closing && opening && FOREIGN.has(opening.style),
    );
    if (foreign.length === 0) return;
    const isCurly = [...marksOf(submission)].some(({ style }) => style === 'curly');
    const style = isCurly ? 'curly' : 'straight';
    for (const { range, words, level } of foreign) {
      const said = text.slice(words.start, words.end);
      const isWithin = isQuoted(submission, { start: range.start, end: range.start + 1 });
      if (isWithin || OTHER_SCRIPT.test(said)) continue;
      const edits = [
        { range: { start: range.start, end: words.start }, text: shapeOf(style, { level, side: 'opening' }) },
        { range: { start: words.end, end: range.end }, text: shapeOf(style, { level, side: 'closing' }) },
      ];
      const fix = { title: 'Use English marks.', edits };
      yield { range, message: `Set “${clip(said, 50)}” in English quotation marks.`, fix };
    }
  },
});

const FOREIGN: ReadonlySet<string> = new Set(['guillemet', 'low']);
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;
