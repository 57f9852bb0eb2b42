import { parseSubmission } from '../../src/index.js';

const MARKS = /[\p{L}\p{M}\p{N}]+/gu;
const wordsOf = (text: string): readonly string[] => text.match(MARKS) ?? [];

/** Quotations whose words do not stand together any more. American copy moves a full stop into the marks. */
export function findLostQuotations(text: string, mended: string): readonly string[] {
  const told = ` ${wordsOf(mended).join(' ')} `;
  return parseSubmission(text)
    .quotations.map(({ words }) => wordsOf(text.slice(words.start, words.end)).join(' '))
    .filter((words) => !told.includes(` ${words} `));
}

/** Addresses that stood in the text, in links or as the source, and do not any more. */
export function findLostTargets(text: string, mended: string): readonly string[] {
  const addressesOf = (story: string): readonly string[] => {
    const { targets, source } = parseSubmission(story);
    return [...targets.map(({ start, end }) => story.slice(start, end)), source?.url?.text ?? ''];
  };
  const kept = addressesOf(mended);
  return addressesOf(text).filter((address) => !kept.includes(address));
}

/** Words that bear a capital and may be written in short or left out: `October` is `Oct.` before a day. */
const NO_NAMES = new Set(
  (
    'January February August September October November December Monday Tuesday Wednesday Thursday Friday ' +
    'Saturday Sunday Senator Governor Representative General Colonel Captain Lieutenant Sergeant Major ' +
    'Sept Incorporated Company Corporation Limited Street Avenue Boulevard Road Site Sites Number Calif'
  ).split(' '),
);

/** Names that stand less often than they stood: words with a capital that the story never writes without. */
export function findLostNames(text: string, mended: string): readonly string[] {
  const words = wordsOf(text);
  const plain = new Set(words.filter((word) => /^\p{Ll}/u.test(word)));
  const names = words.filter(
    (word) => /^\p{Lu}\p{Ll}{3,}/u.test(word) && !NO_NAMES.has(word) && !plain.has(word.toLowerCase()),
  );
  const kept = tally(wordsOf(mended));
  return [...tally(names)].filter(([name, times]) => (kept.get(name) ?? 0) < times).map(([name]) => name);
}

/** How often each word stands, in lower case. */
export function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word.toLowerCase(), (times.get(word.toLowerCase()) ?? 0) + 1);
  return times;
}
