import { defineRule, locate } from '../../src/rule/index.js';

const SLOW: readonly (readonly [RegExp, string])[] = [
  [/^According to\b/, 'with its source'],
  [/^There (?:is|are|was|were|has been|have been)\b/, 'with “there”'],
  [
    /^(?:On|In|At) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{1,2}(?::\d\d)? [ap]\.?m)\b/,
    'with a date',
  ],
  [
    /^(?:Although|While|Because|Despite|After|Before|When|If|Since|As|With|Following)\s(?:[^\s,]{1,30}\s){12,40}?[^\s,]{1,30},/u,
    'with a long clause',
  ],
];

export default defineRule({
  summary: 'A lead that starts with a source, a date, “there is” or a long clause.',
  why: 'The first words are the ones that are read; who and what belong there, when and whence do not.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: '[|According to|] Brik, the dam is safe.',
        says: 'The lead opens with its source; open with the news.',
      },
      {
        copy: '[|There are|] two ferries in the harbor.',
        says: 'The lead opens with “there”; open with the news.',
      },
      { copy: '[|On Monday|] the harbor reopened.', says: 'The lead opens with a date; open with the news.' },
    ],
    right: [
      'The dam is safe, according to Brik.',
      { copy: 'After a storm, the harbor reopened.', note: 'A short clause.' },
      { copy: 'The dam is safe.\n\nAccording to Brik, it is full.', note: 'Not in the lead.' },
    ],
  },
  *check({ passages }) {
    const lead = passages.find(({ block }) => block.kind === 'paragraph');
    if (!lead) return;
    const first = Math.max(0, lead.text.search(/[\p{L}\p{N}\uFFFC]/u));
    for (const [pattern, what] of SLOW) {
      const found = pattern.exec(lead.text.slice(first, first + LONGEST_CLAUSE));
      if (!found) continue;
      yield {
        range: locate(lead, first, first + found[0].length),
        message: `The lead opens ${what}; open with the news.`,
      };
      return;
    }
  },
});

const LONGEST_CLAUSE = 600;
