import { defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A quotation too long to be one voice in a story.',
  why: 'Past 80 words a quotation is a speech; the writer’s work is to choose the sentence that matters.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'story',
  options: {
    limit: {
      type: 'integer',
      default: 80,
      minimum: 10,
      description: 'The most words quoted without a break.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|"We saw the water rise all night and at dawn it fell again,"|] Brik said.',
        options: { limit: 10 },
        says: 'This quotation has 13 words, more than 10; paraphrase some of it.',
      },
      {
        copy: '[|"We saw the water rise all night.|]\n\n"And at dawn it fell again," Brik said.',
        options: { limit: 12 },
        says: 'This quotation has 13 words, more than 12; paraphrase some of it.',
      },
    ],
    right: [
      '"We saw the water rise all night," Brik said.',
      { copy: '"We saw it rise," Brik said. "It fell at dawn, and then we slept."', options: { limit: 10 } },
    ],
  },
  *check({ submission, options }) {
    const outer = submission.quotations.filter(({ level }) => level === 'double');
    for (const [i, first] of outer.entries()) {
      if (first.continues) continue;
      let count = wordsIn(submission.text, first.words);
      for (let j = i; outer[j]?.continued && outer[j + 1]?.continues; j++) {
        count += wordsIn(submission.text, (outer[j + 1] as (typeof outer)[number]).words);
      }
      if (count <= options.limit) continue;
      const message = `This quotation has ${count} words, more than ${options.limit}; paraphrase some of it.`;
      yield { range: first.range, message };
    }
  },
});

const wordsIn = (text: string, { start, end }: { start: number; end: number }): number =>
  text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
