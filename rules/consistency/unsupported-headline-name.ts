import {
  defineRule,
  findNames,
  isInSentenceCase,
  locate,
  type NameMention,
  plainWordsIn,
  type Submission,
  tellingBlocks,
} from '../../src/rule/index.js';
import { HEADLINE_SHORTHAND } from '../lists/headline-shorthand.js';

export default defineRule({
  summary: 'A name in the headline that the story never mentions.',
  why: 'The headline went on another story, or the name in it is wrong; readers find out in the first paragraph.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: 'Storm shuts harbor in [|Odesa|]',
        says: '“Odesa” is in the headline and nowhere in the story; check the name.',
      },
      {
        as: 'headline',
        copy: 'Mayor [|Lena Ortiz|] reopens the harbor after storm',
        says: '“Lena Ortiz” is in the headline and nowhere in the story; check the name.',
      },
      {
        as: 'headline',
        copy: '[|Pol Marden|] reopens the harbor after storm',
        says: '“Pol Marden” is in the headline and nowhere in the story; check the name.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: 'Strike ends at Odesa’s port, says Ortiz\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nOdesans slept. The mayor, Lena Ortiz, said the strike at the port was over.\n\nSource: <https://news.example.org/strike>',
        note: 'Other forms, and a surname alone.',
      },
      {
        as: 'story',
        copy: 'Cases surge, WHO says, as UK shuts ports\n\nBy Omar Diaz\n\nNovember 11, 2022\n\nThe World Health Organization said on Friday that cases were up. Britain shut its ports.\n\nSource: <https://news.example.org/ports>',
        note: 'An abbreviation, and the shorthand of headlines.',
      },
      {
        as: 'headline',
        copy: 'Harbor Reopens After Storm in Early Hours',
        note: 'Every word has a capital.',
      },
      { as: 'headline', copy: 'Boats back in harbor after storm, on Sunday' },
    ],
  },
  *check({ submission }) {
    const { headline } = submission;
    if (!headline || submission.body.length === 0 || !isInSentenceCase(headline.text)) return;
    const told = textOf(submission);
    for (const mention of findNames(headline, plainWordsIn(submission))) {
      if (mention.words.some((word) => isTold(word, told)) || !isCertain(mention)) continue;
      yield {
        range: locate(headline, mention.start, mention.end),
        message: `“${mention.words.join(' ')}” is in the headline and nowhere in the story; check the name.`,
      };
    }
  },
});

const textOf = (submission: Submission): string =>
  tellingBlocks(submission)
    .map(({ text }) => text.toLowerCase())
    .join(' ');

const ABBREVIATION = /^[\p{Lu}&.]+s?$/u;

/** Whether the story has a word or another form of it, or is likely to have it in full. */
const isTold = (word: string, told: string): boolean =>
  ABBREVIATION.test(word) ||
  HEADLINE_SHORTHAND.has(word.toLowerCase()) ||
  told.includes(stemOf(word.toLowerCase()));

const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 2));

/** Whether a capital can mean nothing but a name: not the first word alone, and no plural, as teams often are. */
function isCertain({ startsSentence, words, block, start }: NameMention): boolean {
  const [word = ''] = words;
  if (words.length > 1) return true;
  const isFirst =
    startsSentence || start === 0 || /[:|‘“"']\s?$/.test(block.text.slice(Math.max(0, start - 2), start));
  return !isFirst && word.length > 3 && !/[^s]s$/.test(word);
}
