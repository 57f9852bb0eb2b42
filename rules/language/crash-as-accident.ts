import { definePhraseRule, isName, offerWordings, quoteWordings } from '../../src/rule/index.js';

const VEHICLES =
  'car road traffic auto automobile vehicle bus train motorcycle truck lorry bicycle bike highway motorway plane boating'.split(
    ' ',
  );

export default definePhraseRule({
  summary: 'An “accident” for a crash whose cause is not known: “car accident”.',
  why: 'An accident is nobody’s fault; whether a crash was one is for an inquiry to say.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Diaz died in a [|car accident|].',
        says: '“car accident”: consider “car crash”.',
        suggests: ['Write “car crash”.'],
      },
      {
        copy: 'Three [|road accidents|] closed the port.',
        says: '“road accidents”: consider “road crashes”.',
        suggests: ['Write “road crashes”.'],
      },
    ],
    right: [
      'Diaz died in a car crash.',
      { copy: 'She found it by accident, and an accident at work closed the line.', note: 'Not on a road.' },
      { copy: 'The Road Accident Fund paid.', note: 'A name.' },
      { copy: '"A car accident," Brik said.' },
    ],
  },
  phrases: Object.fromEntries(
    VEHICLES.flatMap((vehicle) => [
      [`${vehicle} accident`, `${vehicle} crash`],
      [`${vehicle} accidents`, `${vehicle} crashes`],
    ]),
  ),
  found: (match) => {
    const { text, value, range } = match;
    if (isName(match)) return undefined;
    return {
      message: `“${text}”: consider ${quoteWordings(value)}.`,
      suggestions: offerWordings(range, text, value),
    };
  },
});
