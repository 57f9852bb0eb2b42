import { attributionsOf, defineRule, groupBy, locate, spokenBlocksOf } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A speaker to whom words are credited with “said” in one place and “says” in another.',
  why: 'A news story tells what was said; a tense that comes and goes makes readers ask when.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: '"We won," Ana Brik said.\n\n"It was luck," [|Brik says|].',
        says: '“Brik” says here and said elsewhere; keep to one tense.',
      },
      {
        copy: '“We won,” says Diaz. “It was luck,” says Diaz.\n\n“I slept,” [|said Diaz|].',
        says: '“Diaz” said here and says elsewhere; keep to one tense.',
      },
    ],
    right: [
      '"We won," Ana Brik said.\n\n"It was luck," Brik said.',
      '"We won," Ana Brik said.\n\n"It was luck," says Omar Diaz.',
      {
        copy: '"We won," Brik said. In her book, "They won," Brik writes.',
        note: 'Only “says” and “said” are compared.',
      },
    ],
  },
  *check({ submission }) {
    const credits = spokenBlocksOf(submission).flatMap((spoken) =>
      attributionsOf(spoken)
        .filter(({ isBeside, verb }) => isBeside && (verb === 'said' || verb === 'says'))
        .map((attribution) => ({ ...attribution, block: spoken.block })),
    );
    for (const [surname, group] of groupBy(credits, (credit) => credit.surname)) {
      const past = group.filter(({ verb }) => verb === 'said');
      const present = group.filter(({ verb }) => verb === 'says');
      const [few, many] = past.length < present.length ? [past, present] : [present, past];
      const [odd, usual] = [few[0], many[0]];
      if (!odd || !usual) continue;
      yield {
        range: locate(odd.block, odd.start, odd.end),
        message: `“${surname}” ${odd.verb} here and ${usual.verb} elsewhere; keep to one tense.`,
        related: [{ range: locate(usual.block, usual.start, usual.end), message: 'The other tense.' }],
      };
    }
  },
});
