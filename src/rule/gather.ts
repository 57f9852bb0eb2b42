import type { Submission } from '../submission/types.js';
import type { Passage } from './passage.js';
import type { Finding } from './rule.js';

/**
 * The last word on all that a rule found in a story, in text order and never nothing: a rule that counts, or
 * that must know the rest of the story, keeps some of it or says one thing of it all.
 */
export type Gather<O> = (
  findings: readonly Finding[],
  given: { readonly submission: Submission; readonly passages: readonly Passage[]; readonly options: O },
) => Iterable<Finding>;

/**
 * One finding for several of one cause: at the first place, with the others as related places under `note`.
 * One alone stays as it is.
 */
export function joinFindings(
  findings: readonly Finding[],
  message: string,
  note: string,
): readonly Finding[] {
  const [first, ...rest] = findings;
  if (!first || rest.length === 0) return findings;
  return [{ range: first.range, message, related: rest.map(({ range }) => ({ range, message: note })) }];
}

/** Each finding with the number of the passage in which it stands; both lists are in text order. */
export function* pairWithPassages(
  findings: readonly Finding[],
  passages: readonly Passage[],
): Generator<readonly [finding: Finding, index: number]> {
  let index = 0;
  for (const finding of findings) {
    while (index < passages.length - 1 && (passages[index] as Passage).range.end < finding.range.start)
      index++;
    yield [finding, index];
  }
}
