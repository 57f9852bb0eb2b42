/** What the words before a number leave open. */
export type Qualifier = 'about' | 'nearly' | 'above' | 'below';

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  about: 'about',
  around: 'about',
  some: 'about',
  roughly: 'about',
  approximately: 'about',
  'an estimated': 'about',
  estimated: 'about',
  circa: 'about',
  'or so': 'about',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
  'just under': 'nearly',
  'just below': 'nearly',
  'just short of': 'nearly',
  'more than': 'above',
  'no fewer than': 'above',
  'no less than': 'above',
  'not less than': 'above',
  'upwards of': 'above',
  'at least': 'above',
  'just over': 'above',
  'well over': 'above',
  over: 'above',
  above: 'above',
  'up to': 'below',
  'as many as': 'below',
  'as much as': 'below',
  'at most': 'below',
  'no more than': 'below',
  'less than': 'below',
  'fewer than': 'below',
  under: 'below',
  below: 'below',
};

const BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${Object.keys(QUALIFIERS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:\\s(?:the|a|an|its|another))?\\s$`,
  'iu',
);
const LONGEST = 24;
/** The last letters of all of them, and of the articles that may follow: most numbers have none of them before. */
const LAST_LETTERS = new Set(
  [...Object.keys(QUALIFIERS), 'the', 'a', 'an', 'its', 'another'].map((words) => words.slice(-2).trim()),
);

/** The qualifier that ends just before `at`. */
export function qualifierBefore(text: string, at: number): Qualifier | undefined {
  if (!LAST_LETTERS.has(text.slice(Math.max(0, at - 3), at - 1).trim())) return undefined;
  const found = BEFORE.exec(text.slice(Math.max(0, at - LONGEST), at));
  const words = found?.[0]
    .trim()
    .toLowerCase()
    .replace(/\s(?:the|an?|its|another)$/, '');
  return words === undefined ? undefined : QUALIFIERS[words];
}

/** How far from its number `about` may be. */
const LEEWAY = 0.1;

/** The values that a number with its qualifier can stand for. */
export function boundsOf(
  value: number,
  qualifier: Qualifier | undefined,
): { readonly least: number; readonly most: number } {
  if (qualifier === 'about') return { least: value * (1 - LEEWAY), most: value * (1 + LEEWAY) };
  if (qualifier === 'nearly') return { least: value * (1 - LEEWAY), most: value };
  if (qualifier === 'above') return { least: value, most: Number.POSITIVE_INFINITY };
  if (qualifier === 'below') return { least: 0, most: value };
  return { least: value, most: value };
}
