import { defineRule, locate } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A lead that asks the reader a question.',
  why: 'Readers come for answers; a question in the lead puts off the news by a sentence.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: '[|Is the dam safe?|] Engineers met on Monday.',
        says: 'The lead asks a question; open with the news.',
      },
      {
        copy: '[|Who closed the harbor?|] Nobody at the port knows.',
        says: 'The lead asks a question; open with the news.',
      },
    ],
    right: [
      'Engineers met on Monday to ask whether the dam is safe.',
      { copy: 'The dam is safe.\n\nIs it full?', note: 'Not in the lead.' },
      { copy: '"Is it safe?" a resident asked.', note: 'A speaker asks.' },
    ],
  },
  *check({ passages }) {
    const lead = passages.find(({ block }) => block.kind === 'paragraph');
    const first = lead?.sentences[0];
    if (!lead || !first || !lead.text.slice(first.start, first.end).endsWith('?')) return;
    yield {
      range: locate(lead, first.start, first.end),
      message: 'The lead asks a question; open with the news.',
    };
  },
});
