import { defineWordRule, isName } from '../../src/rule/index.js';

export default defineWordRule({
  summary: 'An adjective that passes judgment, such as “stunning” or “horrific”.',
  why: 'A vote is 51 to 49; that it was stunning is opinion, and belongs to someone who can be quoted.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description:
        'Adjectives, in lower case, that the desk lets stand: sports and reviews judge for a living.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'The council rejected it in a [|stunning|] vote.',
        says: '“stunning” passes judgment; give the fact that shows it, or quote someone.',
      },
      {
        copy: 'A [|horrific|] crash closed the road after an [|amazing|] day.',
        says: '“horrific” passes judgment; give the fact that shows it, or quote someone.',
      },
    ],
    right: [
      'The council rejected it by 51 votes to 49.',
      { copy: '"It was a stunning vote," Brik said.', note: 'A speaker’s words are the speaker’s.' },
      { copy: 'Lena Ortiz wrote The Amazing Pier.', note: 'A title.' },
      { copy: 'It was a stunning goal.', options: { allow: ['stunning'] } },
    ],
  },
  words: new Set(
    (
      'amazing stunning horrific heroic shocking outrageous incredible sensational magnificent spectacular ' +
      'awesome fantastic wonderful horrendous appalling disgusting jaw-dropping breathtaking mind-blowing ' +
      'unbelievable fabulous gorgeous sickening heart-wrenching heartbreaking heart-breaking harrowing vile ' +
      'cowardly barbaric senseless heartless despicable disgraceful shameful astonishing terrifying'
    ).split(' '),
  ),
  found: ({ text, facts, start, end }, { passage }, { allow }) => {
    if (allow.includes(facts.lower) || isName({ text, passage, start, end })) return undefined;
    return { message: `“${text}” passes judgment; give the fact that shows it, or quote someone.` };
  },
});
