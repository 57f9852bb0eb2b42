import { readdirSync, readFileSync } from 'node:fs';
import type { WrongExample } from '../../src/rule/rule.js';
import { change, readStory, type Story } from '../mutations/story.js';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** Examples are American; in a British story `mixed-spelling` would rightly speak of “harbor”. */
const BRITISH = 'rail-crash-inquiry.txt';

export const seeds: readonly Story[] = readdirSync(SEEDS)
  .filter((name) => name !== BRITISH)
  .sort()
  .map((name) => readStory(name, readFileSync(new URL(name, SEEDS), 'utf8')));

/** Examples that reckon with a date reckon with the date line of the story that examples stand in. */
const DATED = new Set(['tense-date-mismatch', 'weekday-date-mismatch', 'abbreviated-weekday']);

/** A story of the day of examples, whose address tells no day. */
const dated = (story: Story): Story => {
  const undated = (text: string): string =>
    text.replace(/https?:\/\/[^\s>)]+/, 'https://news.example.org/4711');
  const onDay = change(story, 'date', () => 'November 11, 2022');
  return change(change(onDay, 'url', undated), 'source', undated);
};

/** Stories that speak of no day otherwise, so that another date line contradicts nothing in them. */
const timeless = seeds
  .filter(({ pieces }) =>
    pieces.every(
      ({ kind, text }) => kind !== 'paragraph' || !/day,? \d|day,? \p{Lu}\p{Ll}+\.? \d/u.test(text),
    ),
  )
  .map(dated);

/** The stories that an example can be planted in. */
export function hostsOf(ruleId: string, { as }: WrongExample): readonly Story[] {
  return as === 'date' || DATED.has(ruleId) ? timeless : seeds;
}
