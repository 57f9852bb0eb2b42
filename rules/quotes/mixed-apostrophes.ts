import {
  apostrophesIn,
  changeAll,
  defineRule,
  findMixture,
  isQuoted,
  partAtQuotations,
} from '../../src/rule/index.js';

const SHAPE = { straight: "'", curly: '’' } as const;

export default defineRule({
  summary: 'Straight and curly apostrophes in one story.',
  why: 'Apostrophes of two kinds show where copy was pasted together, and a search for a name finds half of it.',
  severity: 'info',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: "The dam didn’t hold, the gate didn’t close and the pump didn[|'|]t run.",
        says: '1 of 3 apostrophes is straight; make it curly.',
        fixed: 'The dam didn’t hold, the gate didn’t close and the pump didn’t run.',
      },
      {
        copy: "The dam didn’t hold, the gate didn’t close and the pump didn[|'|]t run. “It won[|'|]t,” she said.",
        says: '1 of 4 apostrophes is straight; make it curly.',
        fixed: "The dam didn’t hold, the gate didn’t close and the pump didn’t run. “It won't,” she said.",
        note: 'What is quoted is left to a person, and said apart.',
      },
    ],
    right: [
      'The dam didn’t hold and the gate didn’t close.',
      "The dam didn't hold and the gate didn't close.",
      { copy: 'The dam didn’t hold, said the guard, who is 6\'2" tall.', note: 'A foot mark is none.' },
    ],
  },
  *check({ submission, passages }) {
    const has = (apostrophe: string): boolean => passages.some(({ text }) => text.includes(apostrophe));
    if (!has("'") || !has('’')) return;
    const all = passages.flatMap((passage) => [...apostrophesIn(passage)]);
    const mixture = findMixture(all);
    if (!mixture) return;
    const { odd, usual, from, to } = mixture;
    for (const part of partAtQuotations(submission, odd)) {
      const [first] = part;
      if (!first) continue;
      const quoted = isQuoted(submission, first.range) ? ' and quoted' : '';
      const share = `${part.length} of ${all.length} apostrophes ${part.length === 1 ? 'is' : 'are'}`;
      const edits = part.map(({ range }) => ({ range, text: SHAPE[to] }));
      yield {
        range: first.range,
        message: `${share} ${from}${quoted}; make ${part.length === 1 ? 'it' : 'them'} ${to}.`,
        related: [{ range: usual.range, message: `Most apostrophes are ${to}, like this one.` }],
        fix: changeAll(edits, `Make all apostrophes ${to}.`),
      };
    }
  },
});
