import { defineWordRule, joinFindings, offerWordings, opensSentence } from '../../src/rule/index.js';

const FULL: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "aren't=are not|can't=cannot|couldn't=could not|didn't=did not|doesn't=does not|don't=do not|hadn't=had not|" +
    "hasn't=has not|haven't=have not|he'll=he will|isn't=is not|it'll=it will|mustn't=must not|needn't=need not|" +
    "she'll=she will|shouldn't=should not|that'll=that will|there'll=there will|they'll=they will|" +
    "they're=they are|they've=they have|wasn't=was not|weren't=were not|won't=will not|wouldn't=would not"
  )
    .split('|')
    .map((line) => line.split('=') as [string, string]),
);
/** Short for “is” or for “has”: only a reader can tell. */
const EITHER = "it's he's she's that's there's here's what's who's where's he'd she'd they'd";

export default defineWordRule({
  summary: 'A contraction in the writer’s own voice: “don’t”, “it’s”.',
  why: 'Some desks keep the spoken forms for speech; in narration they write words in full.',
  severity: 'off',
  presets: { uk: 'info' },
  scope: 'narration',
  options: {
    most: {
      type: 'integer',
      default: 8,
      minimum: 1,
      description: 'With more of them than this a story is taken for a column or a feature and flagged once.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'The two ports [|don’t|] agree.',
        says: '“don’t” is a spoken form; write “do not”.',
        suggests: ['Write “do not”.'],
      },
      {
        copy: '[|It’s|] raining in Oslo, and it [|won’t|] stop.',
        says: '“It’s” is a spoken form; write it in full.',
      },
    ],
    right: [
      'The two ports do not agree.',
      { copy: 'The mayor’s boat and the ferry’s crew left.', note: 'Possessives.' },
      { copy: '"They don’t agree," Brik said.', note: 'A speaker’s words are the speaker’s.' },
      { copy: 'She sang Don’t Stop in Oslo.', note: 'A title.' },
    ],
  },
  words: new Set([...Object.keys(FULL), ...EITHER.split(' ')]),
  found: (word, { passage, range }) => {
    const { text, facts, start } = word;
    if (facts.isCapitalised && !opensSentence(passage, start)) return undefined;
    const full = FULL[facts.lower];
    if (full === undefined) return { message: `“${text}” is a spoken form; write it in full.` };
    return {
      message: `“${text}” is a spoken form; write “${full}”.`,
      suggestions: offerWordings(range, text, full),
    };
  },
  gather: (findings, { options }) =>
    findings.length <= options.most
      ? findings
      : joinFindings(
          findings,
          `${findings.length} spoken forms such as “don’t” stand in the story; if it is news, write them in full.`,
          'Here too.',
        ),
});
