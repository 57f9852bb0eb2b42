import { defineRule, replace } from '../../src/rule/index.js';

const WORD = /^\p{Lu}\p{Ll}[\p{L}'\u2019-]*$/u;

export default defineRule({
  summary: 'A byline with the surname first.',
  why: '“By Brik, Ana” comes from a list of staff; it is read as two writers, Brik and Ana.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'byline',
        copy: 'By [|Brik, Ana|]',
        says: '“Brik, Ana” seems to have the surname first; write “Ana Brik”?',
        suggests: ['Write “Ana Brik”.'],
      },
      {
        as: 'byline',
        copy: "By [|O'Diaz, Omar|]",
        says: "“O'Diaz, Omar” seems to have the surname first; write “Omar O'Diaz”?",
        suggests: ["Write “Omar O'Diaz”."],
      },
    ],
    right: [
      { as: 'byline', copy: 'By Ana Brik, Omar Diaz' },
      { as: 'byline', copy: 'By Brik and Ana' },
      { as: 'byline', copy: 'By Ana, CNN' },
      { as: 'byline', copy: 'By [Brik](#), [Ana](#)', note: 'Two links are two writers.' },
    ],
  },
  *check({ submission }) {
    const authors = submission.byline?.authors ?? [];
    const [one, other] = authors;
    if (!one || !other || authors.length > 2 || authors.some(({ url, agency }) => url ?? agency)) return;
    const range = { start: one.range.start, end: other.range.end };
    const filed = submission.text.slice(range.start, range.end);
    if (!WORD.test(one.name) && !/^O['\u2019]\p{Lu}\p{Ll}+$/u.test(one.name)) return;
    if (!WORD.test(other.name) || !/^\S+\s*,\s*\S+$/.test(filed)) return;
    const name = `${other.name} ${one.name}`;
    yield {
      range,
      message: `“${filed}” seems to have the surname first; write “${name}”?`,
      suggestions: [replace(range, name, `Write “${name}”.`)],
    };
  },
});
