import { defineCorpusRule, foldWords, nameTwins, pointAtTwins } from '../../src/rule/index.js';

export default defineCorpusRule({
  summary: 'A headline that another story of the run has as well.',
  why: 'Readers and search pages cannot tell two stories apart that bear one headline, and often they are one.',
  severity: 'warning',
  scope: 'story',
  options: {
    leastWords: {
      type: 'integer',
      default: 3,
      minimum: 1,
      maximum: 20,
      description: 'Headlines of fewer words, such as “In brief”, may come back.',
    },
  },
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: '[|Harbor reopens after storm|]',
        beside: 'HARBOR REOPENS AFTER STORM',
        says: 'The headline is that of “beside.txt” too; word one otherwise or drop a story.',
      },
      {
        as: 'headline',
        copy: '[|“We were lucky,” says harbor master|]',
        beside: "'We Were Lucky', Says Harbor Master",
        says: 'The headline is that of “beside.txt” too; word one otherwise or drop a story.',
        note: 'Case and marks make no difference.',
      },
    ],
    right: [
      {
        as: 'headline',
        copy: 'Harbor reopens after storm',
        beside: 'Harbor reopens after strike',
      },
      { as: 'headline', copy: 'In brief', beside: 'In brief', note: 'The standing headline of a column.' },
    ],
  },
  compares: 'keys',
  mark({ headline }, { leastWords }) {
    const content = headline ? foldWords(headline.text) : '';
    return headline && content.split(' ').length >= leastWords
      ? { range: headline.range, content }
      : undefined;
  },
  found: (twins) => ({
    message: `The headline is that of ${nameTwins(twins)} too; word one otherwise or drop a story.`,
    related: pointAtTwins(twins, 'the same headline'),
  }),
});
