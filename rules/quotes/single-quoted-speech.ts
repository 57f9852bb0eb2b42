import { clip, defineRule, isQuoted, shapeOf } from '../../src/rule/index.js';

export default defineRule({
  summary: 'Speech in single quotation marks, where the rest of the story has double ones.',
  why: 'American copy keeps single marks for quotations within quotations and for headlines.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: "[|'We won,'|] she said. \"It's done.\"",
        says: 'Set “We won,” in double quotation marks.',
        suggests: ['Use double marks.'],
      },
      {
        copy: 'Diaz called the vote [|‘a shame’|]. “We lost,” he said.',
        says: 'Set “a shame” in double quotation marks.',
        suggests: ['Use double marks.'],
      },
    ],
    right: [
      '"We won," she said. "He told me \'run\'."',
      { copy: "'We won,' she said. 'It's done.'", note: 'A house that sets single marks throughout.' },
      { as: 'subhead', copy: "'Can you trust a thing they say?'" },
      "The players' union backed the teachers' strike in the '90s.",
    ],
  },
  *check({ submission }) {
    const { quotations, text } = submission;
    const inBody = quotations.filter(({ block }) => RUNNING.has(block.kind));
    const hasDoubles = inBody.some(({ level }) => level === 'double');
    const singles = inBody.filter(({ level }) => level === 'single');
    if (!hasDoubles && singles.length > 1) return;
    for (const { range, words, opening, closing } of singles) {
      if (!opening || !closing || isQuoted(submission, opening.range)) continue;
      const said = text.slice(words.start, words.end);
      const style = opening.style === 'curly' ? 'curly' : 'straight';
      const edits = [
        { range: opening.range, text: shapeOf(style, { level: 'double', side: 'opening' }) },
        { range: closing.range, text: shapeOf(style, { level: 'double', side: 'closing' }) },
      ];
      yield {
        range,
        message: `Set “${clip(said, 50)}” in double quotation marks.`,
        suggestions: [{ title: 'Use double marks.', edits }],
      };
    }
  },
});

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'blockquote']);
