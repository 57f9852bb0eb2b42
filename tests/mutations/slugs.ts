import { type Story, textOf } from './story.js';

/** Slugs of stories that nobody filed here. */
const SLUGS = [
  'striker-signs-three-year-contract-with-porto',
  'senate-panel-approves-broadband-subsidy',
  'volcano-eruption-grounds-flights-across-iceland',
];

/** Whether a story has none of the longer words of a slug, nor anything that begins like them. */
const isForeign = (story: Story, slug: string): boolean => {
  const text = textOf(story).toLowerCase();
  return slug
    .split('-')
    .filter((word) => word.length > 3)
    .every((word) => !text.includes(word.slice(0, 5)));
};

/** The slugs that have nothing to do with a story. */
export const foreignSlugs = (story: Story): readonly string[] =>
  SLUGS.filter((slug) => isForeign(story, slug));
