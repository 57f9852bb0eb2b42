import { defineWordRule, joinFindings, opensSentence, wordAfter } from '../../src/rule/index.js';

export default defineWordRule({
  summary: 'A “you” or “your” that speaks to the reader.',
  why: 'News reports; a “you” turns it into advice, and leaves out every reader whom it does not fit.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  options: {
    most: {
      type: 'integer',
      default: 8,
      minimum: 1,
      description: 'With more of them than this a story is taken for advice or a review and flagged once.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|You|] can see the dam.',
        says: '“You” speaks to the reader; say who it is about.',
      },
      {
        copy: 'On Monday [|your|] vote counts.',
        says: '“your” speaks to the reader; say who it is about.',
      },
      {
        copy: 'If [|you|] go, you see your port.',
        options: { most: 2 },
        says: 'With 3 words such as “you”, this reads like advice; if it is news, take them out.',
      },
    ],
    right: [
      'Visitors can see the dam.',
      { copy: 'The film You opened, and Lena Ortiz sang Your Song.', note: 'Titles.' },
      { copy: '"You can see it," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  words: new Set(['you', 'your', 'yours', 'yourself', 'yourselves', "you're", "you've", "you'll", "you'd"]),
  found: ({ text, facts, start, end }, { passage }) => {
    const isTitle =
      facts.isCapitalised && !(opensSentence(passage, start) && /^\p{Ll}/u.test(wordAfter(passage, end)));
    if (isTitle) return undefined;
    return { message: `“${text}” speaks to the reader; say who it is about.` };
  },
  gather: (findings, { options }) => {
    if (findings.length <= options.most) return findings;
    const word = findings[0]?.message.split('”')[0] ?? '';
    return joinFindings(
      findings,
      `With ${findings.length} words such as ${word}”, this reads like advice; if it is news, take them out.`,
      'Here too.',
    );
  },
});
