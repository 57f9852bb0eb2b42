/** `6'2"`, `6' 2`, `5’11½”`: feet, with inches behind them. */
const FEET = /(?<![\w.])\d{1,2}(['\u2019])\s?\d/g;

/** A double mark behind a figure: `27"`. It may as well close a quotation that ends in a figure. */
const INCHES = /[\d\u00BC\u00BD\u00BE](["\u201D])/g;

/** Offsets of the marks that are foot marks, and of those that may be inch marks. */
export function findPrimes(text: string): { feet: ReadonlySet<number>; inches: ReadonlySet<number> } {
  const feet = new Set<number>();
  const inches = new Set<number>();
  if (!/\d/.test(text)) return { feet, inches };
  for (const found of text.matchAll(FEET)) feet.add(found.index + found[0].indexOf(found[1] as string));
  for (const found of text.matchAll(INCHES)) inches.add(found.index + 1);
  return { feet, inches };
}
