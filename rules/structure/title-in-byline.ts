import { type Author, defineRule, type Range, replace } from '../../src/rule/index.js';

const TITLE = /^(?:Dr|Mr|Mrs|Ms|Mx|Prof|Professor|Sir|Dame|Rev|Doctor)\b\.?\s+(?=\p{Lu})/u;
const DEGREE =
  /(?:^|,?\s+)(?:M\.?D\.?|Ph\.?\s?D\.?|M\.?B\.?A\.?|J\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|Esq\.?|M\.?P\.?H\.?)$/;

export default defineRule({
  summary: 'A byline with a title or a degree.',
  why: 'A byline gives names; what makes a writer an expert belongs in a line at the end of the story.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'byline',
        copy: 'By [|Dr. |]Ana Brik',
        says: '“Dr.” stands in the byline; give the name alone.',
        suggests: ['Delete “Dr.”.'],
      },
      {
        as: 'byline',
        copy: 'By Ana Brik[|, PhD|] and Omar Diaz',
        says: '“PhD” stands in the byline; give the name alone.',
        suggests: ['Delete “PhD”.'],
      },
      {
        as: 'byline',
        copy: 'By Omar Diaz[| M.D.|]',
        says: '“M.D.” stands in the byline; give the name alone.',
        suggests: ['Delete “M.D.”.'],
      },
    ],
    right: [
      { as: 'byline', copy: 'By Ana Brik' },
      { as: 'byline', copy: 'By Sirin Drake and Proferra Mrs-Diaz' },
      { as: 'byline', copy: 'By Ana Brik, CNN' },
      { as: 'byline', copy: 'By Omar Diaz Jr.' },
    ],
  },
  *check({ submission }) {
    const { byline, text } = submission;
    const authors = byline?.authors ?? [];
    for (const [i, author] of authors.entries()) {
      const range = titleIn(author, authors[i - 1], text);
      if (!range) continue;
      const title = text.slice(range.start, range.end).replace(/^[\s,]+|\s+$/g, '');
      yield {
        range,
        message: `“${title}” stands in the byline; give the name alone.`,
        suggestions: [replace(range, '', `Delete “${title}”.`)],
      };
    }
  },
});

function titleIn(author: Author, before: Author | undefined, text: string): Range | undefined {
  const { name, nameRange, agency, agencyRange } = author;
  const title = TITLE.exec(name)?.[0];
  if (title) return { start: nameRange.start, end: nameRange.start + title.length };
  // “Ana Brik, MD” reads like a writer and a house.
  if (
    agency &&
    agencyRange &&
    DEGREE.test(agency) &&
    /^\s*,\s*$/.test(text.slice(author.range.end, agencyRange.start))
  )
    return { start: author.range.end, end: agencyRange.end };
  const degree = DEGREE.exec(name);
  if (!degree) return undefined;
  if (degree.index > 0) return { start: nameRange.start + degree.index, end: nameRange.end };
  return before && { start: before.range.end, end: author.range.end };
}
