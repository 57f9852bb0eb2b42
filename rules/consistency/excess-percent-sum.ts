import {
  type Amount,
  amountsOf,
  defineRule,
  groupBy,
  locate,
  MASK,
  type Passage,
  type Sentence,
  sentenceAt,
} from '../../src/rule/index.js';

/** Words of changes, of several answers, and of other wholes: such shares need not make one hundred. */
const OTHER =
  /\b(?:ros\p{L}|rise|fell|fall\p{L}*|up|down|grew|grow\p{L}*|drop\p{L}*|increas\p{L}*|decreas\p{L}*|gain\p{L}*|lost|from|compared|than|against|each|both|also|same|respectively|more|less|discount\p{L}*|off)\b/iu;
const FEWEST = 3;

export default defineRule({
  summary: 'Shares of one whole that come to more than 100%.',
  why: 'Either a share is wrong or people could give several answers, and then the story must say so.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Of the voters, [|45% chose Brik, 35% chose Diaz and 30%|] chose Ortiz.',
        says: 'The shares 45%, 35% and 30% come to 110%; check them, or say that several answers were allowed.',
      },
      {
        copy: 'The ferry carries [|60 percent cars, 30 percent trucks and 20 percent|] bicycles.',
        says: 'The shares 60%, 30% and 20% come to 110%; check them, or say that several answers were allowed.',
      },
    ],
    right: [
      'Of the voters, 45% chose Brik, 35% chose Diaz and 20% chose Ortiz.',
      { copy: 'Rents rose 45% in May, 35% in June and 30% in July.', note: 'Changes, not shares.' },
      { copy: 'Some 70% own a car, and 60% also own a bicycle, 20% a boat.', note: 'Several answers.' },
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      const percents = amountsOf(passage.block).filter(({ percent }) => percent);
      if (percents.length < FEWEST) continue;
      const inSentence = groupBy(percents, ({ start }) => sentenceAt(passage, start)?.start);
      for (const sentence of passage.sentences) {
        const shares = sharesIn(passage, sentence, inSentence.get(sentence.start) ?? []);
        const sum = shares.reduce((total, { value }) => total + value, 0);
        const [first, last] = [shares[0], shares.at(-1)];
        if (shares.length < FEWEST || !first || !last || sum <= 101 || sum >= 200) continue;
        const figures = shares.map(({ value }) => `${value}%`);
        yield {
          range: locate(passage, first.start, last.end),
          message: `The shares ${figures.slice(0, -1).join(', ')} and ${figures.at(-1)} come to ${Math.round(sum * 10) / 10}%; check them, or say that several answers were allowed.`,
        };
      }
    }
  },
});

/** The percentages of a sentence that shares out one whole, none where it does something else. */
function sharesIn(
  { text }: Passage,
  { start, end }: Sentence,
  percents: readonly Amount[],
): readonly Amount[] {
  const shares = percents.filter((amount) => amount.end <= end);
  if (shares.length < FEWEST) return [];
  const words = text.slice(start, end);
  if (OTHER.test(words) || words.includes('(')) return [];
  const isPlain = shares.every(
    (share) =>
      share.percent === 'percent' && !share.isRange && !share.qualifier && text[share.start] !== MASK,
  );
  return isPlain ? shares : [];
}
