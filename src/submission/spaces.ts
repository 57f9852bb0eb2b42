/** Whether the UTF-16 unit at an offset is white space, as patterns have it. */
export function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/.test(text[at] as string));
}

/** The words before an offset of a text as white space parts them, or as many as are one more than `most`. */
export function countWordsUntil(text: string, end: number, most: number): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < end && words <= most; at++) {
    const isSpace = isSpaceAt(text, at);
    if (!isSpace && !isInside) words++;
    isInside = !isSpace;
  }
  return words;
}

/** Whether a text has more than `most` words. */
export const hasMoreWords = (text: string, most: number): boolean =>
  countWordsUntil(text, text.length, most) > most;
