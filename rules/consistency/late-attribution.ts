import { clip, defineRule, type QuotedSpan, type SpokenBlock, spokenBlocksOf } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A quotation whose speaker is named only after several sentences.',
  why: 'Readers weigh words by who says them; a name after the first sentence lets them.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'story',
  options: {
    sentences: {
      type: 'integer',
      default: 2,
      minimum: 1,
      description: 'The most sentences that may be quoted before the speaker is named.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|"We lost it all. The barn went first. Then the mill fell, and after it the school,"|] Brik said.',
        says: 'Three sentences of “We lost it all. The barn …” pass before a speaker is named; name one after the first.',
      },
      {
        copy: 'The wall broke at dawn.\n\n[|“It was loud. It was dark. Nobody knew where to go. My son cried.”|] Brik said so in court.',
        says: 'Four sentences of “It was loud. It was dark. …” pass before a speaker is named; name one after the first.',
      },
    ],
    right: [
      '"We lost it all," Brik said. "The barn went first. Then the mill fell. Then the school."',
      '"We lost it all. The barn went first," Brik said.',
      {
        copy: '"We lost it all," Brik said.\n\n"The barn went first. Then the mill fell. Then the school."',
        note: 'The same speaker goes on.',
      },
      'Brik said: "We lost it all. The barn went first. Then the mill fell. Then the school."',
    ],
  },
  *check({ submission, options }) {
    let before: SpokenBlock | undefined;
    for (const spoken of spokenBlocksOf(submission)) {
      const quotation = spoken.opensQuoted && !before?.quoted.length ? spoken.quoted[0] : undefined;
      before = spoken;
      if (!quotation || quotation.quotation.continues) continue;
      const count = countSentences(quotation);
      const isNamedAhead = spoken.credits.some(({ start }) => start < quotation.start);
      if (count <= options.sentences || spoken.credits.length === 0 || isNamedAhead) continue;
      const words = spoken.block.text.slice(quotation.start + 1, quotation.end);
      yield {
        range: quotation.quotation.range,
        message: `${nameOf(count)} sentences of “${clip(words, 26)}” pass before a speaker is named; name one after the first.`,
      };
    }
  },
});

const countSentences = ({ quotation, start, end }: QuotedSpan): number =>
  quotation.block.text
    .slice(start, end)
    .match(/\p{L}[.?!,][”"]?(?=\s|$)/gu)
    ?.filter((each) => !each.includes(',') || /[”"]$/.test(each)).length ?? 0;

const NAMES = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const nameOf = (count: number): string => NAMES[count] ?? String(count);
