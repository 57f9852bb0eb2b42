import type { Source, Submission } from '../submission/types.js';
import { keepLast } from '../text/last.js';
import type { Range } from '../text/range.js';

/** The address of the source section, taken apart. */
export interface SourceAddress {
  readonly url: URL;
  /** As filed, and where. */
  readonly text: string;
  readonly range: Range;
}

/** The address of the source, where there is one and it is a web address at all; `malformed-source-url` has the rest. */
export function sourceAddress({ source }: Pick<Submission, 'source'>): SourceAddress | undefined {
  return source?.url && addressOf(source.url);
}

const addressOf = keepLast((filed: NonNullable<Source['url']>): SourceAddress | undefined => {
  if (!/^https?:\/\/[^\s/?#]/i.test(filed.text) || /\s/.test(filed.text)) return undefined;
  try {
    return { ...filed, url: new URL(filed.text) };
  } catch {
    return undefined;
  }
});

/** The place in the file of a part of the address as filed. */
export const partOf = ({ range }: SourceAddress, start: number, end: number): Range => ({
  start: range.start + start,
  end: range.start + end,
});
