import { defineRule, replace } from '../../src/rule/index.js';

const ORGANISATION = /\b(?:STAFF|NEWS|PRESS|AGENCY|WIRE|DESK|SERVICE|REPORT|WRITER|MEDIA|TEAM)\b/;

export default defineRule({
  summary: 'A byline with the name in capitals.',
  why: 'From capitals nobody can tell McKay from Mckay; the archive then lists one writer under two names.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'byline',
        copy: 'By [|ANA BRIK|]',
        says: '“ANA BRIK” stands in capitals; write it as the writer does.',
        suggests: ['Write “Ana Brik”.'],
      },
      {
        as: 'byline',
        copy: "BY [|OMAR O'DIAZ-MCKAY|] and Lena Ortiz",
        says: "“OMAR O'DIAZ-MCKAY” stands in capitals; write it as the writer does.",
        suggests: ["Write “Omar O'Diaz-McKay”."],
      },
    ],
    right: [
      { as: 'byline', copy: 'By Ana Brik' },
      { as: 'byline', copy: 'By AFP' },
      { as: 'byline', copy: 'By AP STAFF' },
      { as: 'byline', copy: 'By J.R. Brik' },
    ],
  },
  *check({ submission }) {
    for (const { name, nameRange } of submission.byline?.authors ?? []) {
      const isShouted = name === name.toUpperCase() && /\p{Lu}{3}/u.test(name) && /\S\s+\S/.test(name);
      if (!isShouted || ORGANISATION.test(name)) continue;
      const plain = lowerName(name);
      yield {
        range: nameRange,
        message: `“${name}” stands in capitals; write it as the writer does.`,
        suggestions: [replace(nameRange, plain, `Write “${plain}”.`)],
      };
    }
  },
});

const lowerName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<!\p{L})(?:mc)?\p{L}/gu, (start) =>
      start.length > 1 ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
    )
    .replace(/\b(?:Ii|Iii|Iv)\b/g, (numeral) => numeral.toUpperCase());
