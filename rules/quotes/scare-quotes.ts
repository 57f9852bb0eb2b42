import { defineRule, indexIn, type Quotation } from '../../src/rule/index.js';

export default defineRule({
  summary: 'Many words in a paragraph, or in the whole story, held at arm’s length by quotation marks.',
  why: 'A word or two in quotation marks tells readers that the writer doubts it, or knows better, and not what was said.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'story',
  options: {
    perParagraph: {
      type: 'integer',
      default: 4,
      minimum: 2,
      description: 'From this many in a paragraph on it is too many.',
    },
    perStory: {
      type: 'integer',
      default: 10,
      minimum: 2,
      description: 'More than this many in 500 words of body is too many.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'The [|"reform"|] would make towns "free", rents "fair", trams "cheap" and mayors rich.',
        says: 'This paragraph quotes a word or two 4 times; say it plainly or quote whole sentences.',
      },
      {
        copy: 'The [|"reform"|] would make rents "fair".',
        options: { perParagraph: 2 },
        says: 'This paragraph quotes a word or two 2 times; say it plainly or quote whole sentences.',
      },
    ],
    right: [
      'The vote was called "unfair", "rushed" and "a sham".',
      { copy: 'They sang "Up", "Help!", "Yesterday" and "Michelle".', note: 'Titles bear capitals.' },
      '"No," he said. "No." And "no" again.',
    ],
  },
  *check({ submission, options }) {
    const fragments = submission.quotations.filter(isFragment);
    const [first] = fragments;
    if (!first) return;
    const words = submission.body.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    if (fragments.length > options.perStory * Math.max(1, words / 500)) {
      const message = `The story quotes a word or two ${fragments.length} times; say it plainly or quote whole sentences.`;
      yield { range: first.range, message };
      return;
    }
    for (let i = 0; i < fragments.length; ) {
      const { range, block } = fragments[i] as Quotation;
      let end = i;
      while (fragments[end]?.block === block) end++;
      const count = end - i;
      i = end;
      if (count < options.perParagraph) continue;
      const message = `This paragraph quotes a word or two ${count} times; say it plainly or quote whole sentences.`;
      yield { range, message };
    }
  },
});

/** One or two words in lower case that end in no mark of a sentence. */
function isFragment({ words, closing, level, block }: Quotation): boolean {
  if (!closing || level !== 'double' || block.kind !== 'paragraph' || words.end - words.start > 60)
    return false;
  const said = block.text.slice(indexIn(block, words.start), indexIn(block, words.end));
  return /^\p{Ll}\S*(?: \p{Ll}\S*)?$/u.test(said) && !/[.?!]$/.test(said);
}
