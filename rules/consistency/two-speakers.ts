import { attributionsOf, defineRule, locate, spokenBlocksOf } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A paragraph in which two people are quoted.',
  why: 'A new speaker in a new paragraph tells readers at a glance that the voice has changed.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: '"We won," Ana Brik said. "It was luck," [|Omar Diaz replied|].',
        says: '“Diaz” speaks in the same paragraph as “Brik”; begin a new one.',
      },
      {
        copy: '“We won,” said Brik. Then the room fell still. “It was luck,” [|Diaz said|].',
        says: '“Diaz” speaks in the same paragraph as “Brik”; begin a new one.',
      },
    ],
    right: [
      '"We won," Ana Brik said. "It was luck," Brik added, "and work."',
      '"We won," Brik said.\n\n"It was luck," Diaz replied.',
      { copy: 'Brik said that Diaz said it was "luck".', note: 'One quotation.' },
      '"We won," said the mayor, Ana Brik, after the count. "It was close."',
    ],
  },
  *check({ submission }) {
    for (const spoken of spokenBlocksOf(submission)) {
      if (spoken.quoted.length < 2) continue;
      const attributions = attributionsOf(spoken).filter(({ isBeside }) => isBeside);
      const first = attributions[0];
      const second = attributions.find(({ surname }) => surname !== first?.surname);
      if (!first || !second || !isQuotedBetween(spoken.quoted, first.end, second.end)) continue;
      const { block } = spoken;
      yield {
        range: locate(block, second.start, second.end),
        message: `“${second.surname}” speaks in the same paragraph as “${first.surname}”; begin a new one.`,
        related: [{ range: locate(block, first.start, first.end), message: 'The first speaker.' }],
      };
    }
  },
});

/** Whether words are quoted before the first is named and more before the second is, or after. */
const isQuotedBetween = (
  quoted: readonly { readonly start: number }[],
  first: number,
  second: number,
): boolean =>
  quoted.some(({ start }) => start < first) &&
  quoted.some(({ start }) => start > first && start < second + 4);
