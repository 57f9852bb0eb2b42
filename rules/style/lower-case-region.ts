import { definePhraseRule, proposeRewrite } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'The name of a region in lower case.',
  why: 'Regions known by name take capitals, as other places do.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Storms hit [|the midwest|] on Friday.',
        says: '“the midwest” should read “the Midwest”.',
        suggests: ['Write “the Midwest”.'],
      },
      {
        copy: 'She reported from [|the middle east|] for years.',
        says: '“the middle east” should read “the Middle East”.',
        suggests: ['Write “the Middle East”.'],
      },
    ],
    right: [
      'Storms hit the Midwest on Friday.',
      { copy: 'They sailed along the west coast of Scotland.', note: 'Any coast has a west.' },
    ],
  },
  phrases: {
    'the midwest': 'the Midwest',
    'the middle east': 'the Middle East',
    'the deep south': 'the Deep South',
    'the far east': 'the Far East',
    'the gulf coast': 'the Gulf Coast',
    'the pacific northwest': 'the Pacific Northwest',
    'the rust belt': 'the Rust Belt',
    'the bible belt': 'the Bible Belt',
  },
  found: ({ text, value, range, passage, end }) => {
    const [, ...name] = text.split(' ');
    if (name.some((word) => word !== word.toLowerCase()) || / of\b/.test(passage.text.slice(end, end + 3)))
      return undefined;
    return proposeRewrite(range, text, text.slice(0, 3) + value.slice(3));
  },
});
