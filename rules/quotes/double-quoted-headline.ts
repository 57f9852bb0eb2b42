import { clip, defineRule, shapeOf } from '../../src/rule/index.js';

const HEADINGS: ReadonlySet<string> = new Set(['headline', 'deck', 'subhead']);

export default defineRule({
  summary: 'Double quotation marks in a headline or subhead, where single ones are the custom.',
  why: 'Headlines take single marks: they are narrower, and every wire service sets them so.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: '[|"We can\'t wait"|], mayor says',
        says: "Set “We can't wait” in single quotation marks.",
        fixed: "'We can't wait', mayor says",
      },
      {
        as: 'headline',
        copy: 'Storm was [|“a record”|] for the coast',
        says: 'Set “a record” in single quotation marks.',
        fixed: 'Storm was ‘a record’ for the coast',
      },
      {
        as: 'subhead',
        copy: 'Mayor: [|"Trust us"|]',
        says: 'Set “Trust us” in single quotation marks.',
        suggests: ['Use single marks.'],
        note: 'What looks like a subhead may be a line of a list or a post.',
      },
      {
        as: 'headline',
        copy: '[|"He told me \'run\'"|], guard says',
        says: "Set “He told me 'run'” in single quotation marks.",
        note: 'With single marks inside, a person must choose.',
      },
    ],
    right: [
      { as: 'headline', copy: "'We can't wait', mayor says" },
      { as: 'subhead', copy: "'Can you trust a thing they say?'" },
      { as: 'headline', copy: 'Guard, 6\'2" tall, saves two' },
      '"We can\'t wait," the mayor said.',
    ],
  },
  *check({ submission }) {
    const { quotations, text } = submission;
    const faulty = new Set(submission.quoteFaults.map(({ block }) => block));
    for (const { range, words, opening, closing, level, block } of quotations) {
      if (level !== 'double' || !HEADINGS.has(block.kind) || faulty.has(block)) continue;
      if (!opening || !closing) continue;
      const said = text.slice(words.start, words.end);
      const style = opening.style === 'curly' ? 'curly' : 'straight';
      const edits = [
        { range: opening.range, text: shapeOf(style, { level: 'single', side: 'opening' }) },
        { range: closing.range, text: shapeOf(style, { level: 'single', side: 'closing' }) },
      ];
      const change = { title: 'Use single marks.', edits };
      yield {
        range,
        message: `Set “${clip(said, 50)}” in single quotation marks.`,
        ...(!LOOSE_SINGLE.test(said) &&
          (block.kind === 'subhead' ? { suggestions: [change] } : { fix: change })),
      };
    }
  },
});

/** A single mark that stands between letters is an apostrophe; any other could be mistaken for the new marks. */
const LOOSE_SINGLE = /(?<!\p{L})['‘’]|['‘’](?!\p{L})/u;
