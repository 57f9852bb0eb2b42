import { clip, copiesIn, defineRule, type Quotation } from '../../src/rule/index.js';

export default defineRule({
  summary: 'The same quotation used twice.',
  why: 'Nobody says eight words twice in the same order: a paragraph was moved, and the old one stayed behind.',
  severity: 'warning',
  scope: 'story',
  options: {
    words: {
      type: 'integer',
      default: 8,
      minimum: 3,
      description: 'Quotations of fewer words may be repeated.',
    },
  },
  examples: {
    wrong: [
      {
        copy:
          '"We will rebuild every home on this street," Brik said.\n\nCrews came.\n\n' +
          'Brik, the mayor, said: [|"We will rebuild every home on this street."|]',
        says: 'The quotation “We will rebuild every home on this street.” is used twice; cut one.',
      },
      {
        copy:
          'Diaz said he was “ready to stay here until the last boat leaves”.\n\nCrews came.\n\n' +
          '[|"Ready to stay here until the last boat leaves,"|] he said.',
        says: 'The quotation “Ready to stay here until the last boat leaves,” is used twice; cut one.',
        note: 'Marks, commas and capitals make no difference.',
      },
    ],
    right: [
      { copy: '"We won," she said. "We won."', note: 'Few words may be said twice.' },
      '"We will rebuild every home on this street," Brik said.\n\n"We will rebuild every school on it," he added.',
      {
        copy: '"We will rebuild every home on this street," Brik said.\n\n"We will rebuild every home on this street," Brik said.',
        note: 'A whole paragraph filed twice is another fault.',
      },
    ],
  },
  *check({ submission, options }) {
    const seen = new Map<string, Quotation>();
    const copied = new Set(copiesIn(submission).map(({ block }) => block));
    for (const quotation of submission.quotations) {
      const { range, words, block, closing, continued } = quotation;
      if (!IN_BODY.has(block.kind) || !(closing || continued)) continue;
      const said = submission.text.slice(words.start, words.end);
      const plain = said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      if (plain.length < options.words) continue;
      const key = plain.join(' ');
      const first = seen.get(key);
      if (!first) seen.set(key, quotation);
      else if (first.block.text !== block.text && !copied.has(block)) {
        const message = `The quotation “${clip(said, 50)}” is used twice; cut one.`;
        yield { range, message, related: [{ range: first.range, message: 'It is first used here.' }] };
      }
    }
  },
});

const IN_BODY: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'blockquote']);
