import { definePhraseRule, isName, quoteWordings, wordBefore } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A label for someone’s age, such as “elderly” or “senior citizen”.',
  why: 'Elderly is 60 to one reader and 90 to another; the age itself says it.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'An [|elderly|] man left the port.',
        says: '“elderly”: consider the age, or “older”.',
      },
      {
        copy: 'The fare for [|senior citizens|] rose.',
        says: '“senior citizens”: consider the age, or “older people”.',
      },
    ],
    right: [
      'A man of 81 left the port.',
      { copy: 'Aid for the elderly rose.', note: 'Another rule speaks of the group.' },
      { copy: 'The Senior Citizens League met.', note: 'A name.' },
      { copy: '"An elderly man," Brik said.' },
    ],
  },
  phrases: {
    elderly: 'older',
    'senior citizen': 'older person',
    'senior citizens': 'older people',
    spry: '',
    sprightly: '',
  },
  found: (match) => {
    const { text, phrase, value, passage, start } = match;
    if (isName(match) || (phrase === 'elderly' && /^the$|['’]s$/i.test(wordBefore(passage, start))))
      return undefined;
    return { message: `“${text}”: consider the age${value && `, or ${quoteWordings(value)}`}.` };
  },
});
