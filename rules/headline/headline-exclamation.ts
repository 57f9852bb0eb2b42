import {
  copyBefore,
  defineRule,
  isQuoted,
  locate,
  type Passage,
  type Submission,
} from '../../src/rule/index.js';

export default defineRule({
  summary: 'An exclamation mark in a headline.',
  why: 'The news is to raise the reader’s voice, not the desk; the mark makes a story look like an advertisement.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: 'Dam bursts in the night[|!|]',
        says: 'A headline takes no exclamation mark; let the news speak.',
      },
      {
        as: 'headline',
        copy: 'Boat found[|!|] Crew is safe',
        says: 'A headline takes no exclamation mark; let the news speak.',
      },
    ],
    right: [
      { as: 'headline', copy: 'Dam bursts in the night' },
      { as: 'headline', copy: 'Yahoo! names new chief' },
      { as: 'headline', copy: 'Fans cheer as Wham! and Panic! return to Oslo' },
      {
        as: 'story',
        copy: 'Fans cheer Oliver!\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe musical Oliver! opened in Oslo.\n\nOriginal url:\n\n<https://news.example.org/fans-cheer-oliver>',
        note: 'A name, as the body shows.',
      },
      { as: 'headline', copy: 'Mayor to council: ‘Enough!’', note: 'Somebody’s words.' },
    ],
  },
  *check({ submission, passages }) {
    for (const passage of passages) {
      for (const { index } of passage.text.matchAll(/!/g)) {
        const range = locate(passage, index, index + 1);
        if (isQuoted(submission, range) || isPartOfName(passage, index, submission)) continue;
        yield { range, message: 'A headline takes no exclamation mark; let the news speak.' };
        return;
      }
    }
  },
});

/** “Yahoo!” goes on after its mark; at the end of a headline the body tells whether the mark is part of a name. */
function isPartOfName(passage: Passage, at: number, { body }: Submission): boolean {
  const name = /(?:^|\s)(\p{Lu}[\p{L}'’]{0,22})$/u.exec(copyBefore(passage, at))?.[1];
  if (name === undefined) return false;
  const isLast = passage.text.slice(at + 1).trim() === '';
  return !isLast || body.some(({ text }) => text.includes(`${name}! `));
}
