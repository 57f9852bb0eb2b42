import { clip, defineRule, isQuoted, locate, replace } from '../../src/rule/index.js';

export default defineRule({
  summary: 'An editor’s insertion into a quotation in parentheses, where brackets show who wrote it.',
  why: 'Parentheses belong to the speaker’s own text; brackets say that the desk put the words in.',
  severity: 'info',
  presets: { ap: 'off' },
  scope: 'story',
  options: {
    words: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: 'Parentheses of more words are taken for the speaker’s own.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '"He [|(Diaz)|] told us to leave," Brik said.',
        says: 'Set the words put into a quotation in brackets: “[Diaz]”.',
        suggests: ['Use brackets.'],
      },
      {
        copy: '“[|(We)|] lost everything in the storm,” the note read.',
        says: 'Set the words put into a quotation in brackets: “[We]”.',
        suggests: ['Use brackets.'],
      },
    ],
    right: [
      '"He [Diaz] told us to leave," Brik said.',
      'The plan ("phase two") stalled.',
      {
        copy: '"We won (twice over, and by a mile at that)," she wrote.',
        note: 'Too long for an insertion.',
      },
      { copy: '"The Harbor Board (HB) agreed," she said.', note: 'An abbreviation.' },
      { copy: '"It rose to 80 (in May)," she wrote.', note: 'Figures and asides of a text.' },
    ],
  },
  *check({ submission, options }) {
    for (const block of submission.body) {
      if (!block.text.includes('(')) continue;
      for (const found of block.text.matchAll(PARENTHESIS)) {
        const inside = found[1] as string;
        if (inside.split(' ').length > options.words || !INSERTED.test(inside)) continue;
        const range = locate(block, found.index, found.index + found[0].length);
        if (!isQuoted(submission, range)) continue;
        yield {
          range,
          message: `Set the words put into a quotation in brackets: “[${clip(inside, 40)}]”.`,
          suggestions: [replace(range, `[${inside}]`, 'Use brackets.')],
        };
      }
    }
  },
});

const PARENTHESIS = /\(([\p{L}][\p{L}.'’ -]{0,60})\)/gu;

/** A name, or a pronoun or article that takes the place of another word. */
const INSERTED =
  /^(?:(?:the|our|my|his|her|their|former) )?\p{Lu}\p{Ll}|^(?:we|they|he|she|it|the|their|his|her|our|my)\b/u;
