import { copyBefore, definePhraseRule, isName, quoteWordings } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A label for a woman’s tie to a man, or for a family, that judges: “mistress”, “broken home”.',
  why: 'The label has no counterpart for men, or calls a family damaged; the plain fact says who they are.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'His [|mistress|] left the port.',
        says: '“mistress”: consider “lover” or “companion”.',
      },
      {
        copy: 'Diaz came from a [|broken home|].',
        says: '“broken home”: consider naming the fact.',
      },
    ],
    right: [
      'His companion left the port.',
      { copy: 'Lena Ortiz wrote The Last Mistress.', note: 'A title.' },
      { copy: 'The wardrobe mistress and the postmistress met.', note: 'Jobs.' },
      { copy: '"His mistress left," Brik said.' },
    ],
  },
  phrases: {
    mistress: 'lover|companion',
    mistresses: 'lovers|companions',
    spinster: '',
    'jilted lover': '',
    'love child': 'child',
    'love-child': 'child',
    'illegitimate child': 'child',
    'illegitimate children': 'children',
    'illegitimate son': 'son',
    'illegitimate daughter': 'daughter',
    'unwed mother': 'single mother',
    'unwed mothers': 'single mothers',
    'broken home': '',
    'broken homes': '',
    'real parents': 'birth parents',
    'real mother': 'birth mother',
    'real father': 'birth father',
    'natural mother': 'birth mother',
    'natural father': 'birth father',
  },
  found: (match) => {
    const { text, phrase, value, passage, start } = match;
    if (isName(match)) return undefined;
    if (
      phrase === 'mistress' &&
      /(?:wardrobe|head|school|station|post|games|choir)\s$/.test(copyBefore(passage, start))
    )
      return undefined;
    const advice = value === '' ? 'naming the fact' : quoteWordings(value);
    return { message: `“${text}”: consider ${advice}.` };
  },
});
