import { defineRule, locate } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A story that is mostly quotation.',
  why: 'A story that is three parts quotation is a transcript; the reader is left to find the news in it.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'everywhere',
  options: {
    share: {
      type: 'number',
      default: 0.6,
      minimum: 0.1,
      maximum: 1,
      description: 'The highest share of the body’s words that may be quoted.',
    },
    words: { type: 'integer', default: 100, minimum: 1, description: 'The fewest words of a body to judge.' },
  },
  examples: {
    wrong: [
      {
        copy: '[|"We|] saw the water rise all night," Brik said. "It fell at dawn, and then we slept."',
        options: { words: 10 },
        says: 'Of 17 words in the story, 15 are quoted; tell more of it.',
      },
      {
        copy: '[|Brik|] said, "We saw the water rise all night."',
        options: { words: 5 },
        says: 'Of 9 words in the story, 7 are quoted; tell more of it.',
      },
    ],
    right: [
      { copy: 'The water rose all night and fell at dawn, Brik said. "We slept."', options: { words: 10 } },
      { copy: '"We saw the water rise," Brik said.', note: 'Too short to judge.' },
    ],
  },
  *check({ submission, passages, options }) {
    const body = passages.filter(({ block }) => block.kind === 'paragraph');
    const total = body.reduce((sum, { words }) => sum + words.length, 0);
    if (total < options.words) return;
    const quotations = submission.quotations.filter(({ level }) => level === 'double');
    const quoted = quotations.reduce(
      (sum, { words }) => sum + countWords(submission.text.slice(words.start, words.end)),
      0,
    );
    const [first] = body;
    if (quoted / total <= options.share || !first) return;
    const end = first.words[0]?.end ?? 0;
    yield {
      range: locate(first, 0, end),
      message: `Of ${total} words in the story, ${quoted} are quoted; tell more of it.`,
    };
  },
});

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
