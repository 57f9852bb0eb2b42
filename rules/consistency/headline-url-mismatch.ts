import { defineRule, type Range, type Submission } from '../../src/rule/index.js';

const FEWEST_WORDS = 3;

export default defineRule({
  summary: 'A source URL whose words have next to nothing to do with the story.',
  why: 'The address of another story is the easiest thing to paste; sites do word addresses freely, so this is a hint.',
  severity: 'info',
  scope: 'story',
  options: {
    share: {
      type: 'number',
      default: 0.15,
      minimum: 0,
      maximum: 1,
      description: 'The least share of the words in the address that must be in the headline or the body.',
    },
  },
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/2022/[|council-votes-against-budget|]>',
        says: 'The URL’s words (“council-votes-against-budget”) are not in the story; check the address.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/[|striker-signs-three-year-contract|].html>',
        says: 'The URL’s words (“striker-signs-three-year-contract”) are not in the story; check the address.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/harbour-open-again-after-storms-a79344>',
        note: 'Other forms of the same words.',
      },
      {
        as: 'story',
        copy: 'Harbor reopens after storm\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn.\n\nOriginal url: <https://news.example.org/item/8841203>',
        note: 'An address without words.',
      },
    ],
  },
  *check({ submission, options }) {
    const slug = slugOf(submission);
    if (!slug) return;
    const words = slug.text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    if (words.length < FEWEST_WORDS) return;
    if (sharesStems(submission, words.map(stem), options.share)) return;
    const shown = slug.text.length > 44 ? `${slug.text.slice(0, 44)}…` : slug.text;
    yield {
      range: slug.range,
      message: `The URL’s words (“${shown}”) are not in the story; check the address.`,
    };
  },
});

/** The last part of the path that is made of words, without its ending. */
function slugOf({ source }: Submission): { text: string; range: Range } | undefined {
  const url = source?.url;
  const path = url && /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url.text)?.[1];
  if (!url || !path) return undefined;
  const parts = path.split('/').filter((part) => /\p{L}[-_]\p{L}+[-_]\p{L}/u.test(part));
  const text = parts.at(-1)?.replace(/\.\w{2,5}$/, '');
  if (!text) return undefined;
  const start = url.range.start + url.text.lastIndexOf(text);
  return { text, range: { start, end: start + text.length } };
}

const STEM = 5;
const stem = (word: string): string => word.slice(0, STEM);

/** Whether a share of some stems is in the story; the headline alone has most of them as a rule. */
function sharesStems({ headline, body }: Submission, stems: readonly string[], share: number): boolean {
  let missing = stems;
  for (const block of headline ? [headline, ...body] : body) {
    const known = new Set((block.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem));
    missing = missing.filter((each) => !known.has(each));
    if ((stems.length - missing.length) / stems.length >= share) return true;
  }
  return share <= 0;
}
