import { apostrophesIn, changeAll, defineRule, findMixture } from '../../src/rule/index.js';

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
        says: '1 of 3 apostrophes is straight; make all of them curly.',
        fixed: 'The dam didn’t hold, the gate didn’t close and the pump didn’t run.',
      },
    ],
    right: [
      'The dam didn’t hold and the gate didn’t close.',
      "The dam didn't hold and the gate didn't close.",
      { copy: 'The dam didn’t hold, said the guard, who is 6\'2" tall.', note: 'A foot mark is none.' },
    ],
  },
  *check({ passages }) {
    const all = passages.flatMap((passage) => [...apostrophesIn(passage)]);
    const mixture = findMixture(all);
    if (!mixture) return;
    const { odd, usual, from, to } = mixture;
    const edits = odd.map(({ range }) => ({ range, text: SHAPE[to] }));
    const share = `${odd.length} of ${all.length} apostrophes ${odd.length === 1 ? 'is' : 'are'}`;
    yield {
      range: odd[0].range,
      message: `${share} ${from}; make all of them ${to}.`,
      related: [{ range: usual.range, message: `Most apostrophes are ${to}, like this one.` }],
      fix: changeAll(edits, `Make all apostrophes ${to}.`),
    };
  },
});
