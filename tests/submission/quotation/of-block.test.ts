import { expect, test } from 'vitest';
import { quotationsOf } from '../../../src/submission/quotation/of-block.js';
import { cut, parseAround } from '../story.js';

test('each block has its own quotations, those within others too', () => {
  const story = parseAround(
    '"We won," she said. "It was \'unfair,\'" he said.\n\nNobody else spoke.\n\n"Go," Ruiz said.',
  );
  const said = story.body.map((block) =>
    quotationsOf(story, block)
      .map(({ words }) => cut(story.text, words))
      .sort(),
  );
  expect(said).toEqual([[], ["It was 'unfair,'", 'We won,', 'unfair,'], [], ['Go,']]);
});

test('stories are not mixed up', () => {
  const [one, other] = [parseAround('"We won," she said.'), parseAround('"We lost," she said.')];
  const wordsOf = (story: typeof one): unknown[] =>
    story.body.flatMap((block) => quotationsOf(story, block)).map(({ words }) => cut(story.text, words));
  expect([wordsOf(one), wordsOf(other), wordsOf(one)]).toEqual([['We won,'], ['We lost,'], ['We won,']]);
});
