import { copyBefore, crossPhrases, definePhraseRule } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A headline that withholds the news to be clicked on: “what happened next”.',
  why: 'A headline that hides its news tells search engines and readers nothing, and both have learned to skip it.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'headline',
        copy: 'A dam burst; [|you won’t believe|] what came out',
        says: '“you won’t believe” holds back the news; say what it is.',
      },
      {
        as: 'headline',
        copy: 'The harbor reopens. [|Here’s why|]',
        says: '“Here’s why” holds back the news; say what it is.',
      },
    ],
    right: [
      { as: 'headline', copy: 'Harbor reopens after repairs to gate' },
      { as: 'headline', copy: 'What the court ruled on the harbor' },
      { as: 'headline', copy: 'Mayor asks why it happened' },
    ],
  },
  phrases: {
    "you won't believe": '',
    'you will not believe': '',
    "you'll never guess": '',
    "you'll never believe": '',
    'what happened next': '',
    'what happens next': '',
    'will blow your mind': '',
    'blow your mind': '',
    'will shock you': '',
    'will surprise you': '',
    'will make you cry': '',
    'will break your heart': '',
    'will restore your faith': '',
    'the reason will': '',
    "here's why": '',
    "here's what": '',
    "here's how": '',
    "here's the reason": '',
    'this is what': '',
    'this is why': '',
    'one weird trick': '',
    'this one trick': '',
    'the internet is': '',
    'broke the internet': '',
    'breaks the internet': '',
    ...crossPhrases(
      ['things you', 'reasons you', 'ways you', 'facts you'],
      ['need', 'should', "didn't", "don't", 'must', "won't"],
      () => '',
    ),
    'you need to know': '',
    'need to know about': '',
    'you should know about': '',
  },
  found: ({ text, phrase, passage, start, end }) => {
    if (
      /^(?:you need to know|need to know about|you should know about)$/.test(phrase) &&
      /\bthings you/i.test(copyBefore(passage, start))
    )
      return undefined;
    if (phrase === 'this is what' && !/^\s\p{L}/u.test(passage.text.slice(end))) return undefined;
    return { message: `“${text}” holds back the news; say what it is.` };
  },
});
