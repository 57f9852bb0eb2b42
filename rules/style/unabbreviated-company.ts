import { definePatternRule, endsSentence, replace } from '../../src/rule/index.js';

const SHORT: Readonly<Record<string, string>> = {
  Corporation: 'Corp.',
  Incorporated: 'Inc.',
  Limited: 'Ltd.',
};

export default definePatternRule({
  summary: 'Corporation, Incorporated or Limited in full at the end of a company’s name.',
  why: 'Wire copy cuts the word at first mention and drops it after that.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port was sold to Orrin [|Corporation|] on Friday.',
        says: '“Corporation” should read “Corp.”.',
        fixed: 'The port was sold to Orrin Corp. on Friday.',
      },
      {
        copy: 'It was built by Marsh [|Limited|].',
        says: '“Limited” should read “Ltd.”.',
        fixed: 'It was built by Marsh Ltd.',
      },
    ],
    right: [
      'The port was sold to Orrin Corp. on Friday.',
      'The Corporation for Public Roads paid, as did the British Broadcasting Corporation.',
      'The corporation is Limited in what it does.',
    ],
  },
  triggers: 'CIL',
  pattern:
    /(?<=(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}&'’-]{1,30} )(?<!Broadcasting |Development |Housing |Finance |Insurance |Public |The )(Corporation|Incorporated|Limited)(?![\p{L}\p{N}'’-]| (?:of|for|\p{Lu}))/uy,
  found: ({ text, range, passage, end }) => {
    const wanted = SHORT[text] as string;
    const isLast = passage.text[end] === '.' && endsSentence(passage, end + 1);
    const fresh = isLast ? wanted.slice(0, -1) : wanted;
    return {
      message: `“${text}” should read “${wanted}”.`,
      fix: replace(range, fresh, `Write “${wanted}”.`),
    };
  },
});
