import { definePatternRule, endsSentence, replace, rewrite } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'Noon or midnight written with a 12.',
  why: 'Half of all readers take “12 a.m.” for noon; the words cannot be mistaken.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The boat left at [|12 noon|] on Friday.',
        says: '“12 noon” should read “noon”.',
        fixed: 'The boat left at noon on Friday.',
      },
      {
        copy: 'The offer ends by [|12 a.m.|] on Friday.',
        says: '“12 a.m.” should read “midnight”.',
        suggests: ['Write “midnight”.'],
      },
      {
        copy: 'It came back at [|12pm|].',
        says: '“12pm” should read “noon”.',
        suggests: ['Write “noon”.'],
      },
    ],
    right: [
      'The boat left at noon and came back at 12:30 p.m.',
      'All 12 noon services were full at 12.',
      { copy: 'The June 12 noon vote and the Feb. 12 midnight limit stand.', note: 'A date.' },
    ],
  },
  triggers: ['12 ', '12\u00A0', '12:', '12.', '12n', '12m', '12a', '12A', '12p', '12P'],
  pattern:
    /(?<![\p{L}\p{N}.,:/$£€–—-])(?<!\b(?:[Aa]ll|[Tt]he|[Tt]hese|[Tt]hose|[Oo]f|[Ss]ome) )(?<!\b(?!At |By |From |Until |Around |About |Between |After |Before )\p{Lu}[\p{L}.]{0,12} )12(?:[:.]00)?[ \u00A0]?(noon|midnight|[AaPp](?:\.[Mm]\.?|[Mm]))(?![\p{L}\p{N}-])/uy,
  found: ({ text, groups: [half = ''], range, passage, end }) => {
    if (half.length > 4 || half === 'noon') return rewrite(range, text, half);
    const word = /^p/i.test(half) ? 'noon' : 'midnight';
    const stop = text.endsWith('.') && endsSentence(passage, end) ? '.' : '';
    return {
      message: `“${text}” should read “${word}”.`,
      suggestions: [replace(range, word + stop, `Write “${word}”.`)],
    };
  },
});
