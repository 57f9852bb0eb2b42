import { definePhraseRule, isName, offerWordings, quoteWordings, wordAfter } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A dated term for gender or sexuality, such as “transgendered” or “sex change”.',
  why: 'The terms were a doctor’s, or an insult; the agencies’ style books have listed others for years.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The mayor met a [|transgendered|] woman.',
        says: '“transgendered”: consider “transgender”.',
        suggests: ['Write “transgender”.'],
      },
      {
        copy: 'She had a [|sex-change operation|] in May.',
        says: '“sex-change operation”: consider “gender-affirming surgery”.',
        suggests: ['Write “gender-affirming surgery”.'],
      },
      {
        copy: 'The law protects people whatever their [|sexual preference|].',
        says: '“sexual preference”: consider “sexual orientation”.',
        suggests: ['Write “sexual orientation”.'],
      },
    ],
    right: [
      'A transgender woman spoke of gender-affirming surgery.',
      { copy: 'Homosexual acts were a crime under the Act.', note: 'A term of law.' },
      { copy: 'The fish may change sex; a sex change takes a week.', note: 'Animals.' },
      { copy: '"A sex change," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: {
    'biological female': 'person assigned female at birth',
    'biological females': 'people assigned female at birth',
    'biological male': 'person assigned male at birth',
    'biological males': 'people assigned male at birth',
    'gay lifestyle': 'life|being gay',
    'gender reassignment surgery': 'gender-affirming surgery',
    hermaphrodite: 'intersex person',
    'homosexual lifestyle': 'life|being gay',
    'preferred pronouns': 'pronouns',
    'sex change operation': 'gender-affirming surgery',
    'sex change surgery': 'gender-affirming surgery',
    'sex-change operation': 'gender-affirming surgery',
    'sex-change surgery': 'gender-affirming surgery',
    'had a sex change': 'transitioned',
    'sex-change': 'gender transition',
    'sexual preference': 'sexual orientation',
    'sexual preferences': 'sexual orientation',
    transgendered: 'transgender',
    transgenders: 'transgender people',
    transsexuals: 'transgender people',
    transvestite: 'cross-dresser',
    transvestites: 'cross-dressers',
    'avowed homosexual': 'gay man',
    'admitted homosexual': 'gay man',
    'practicing homosexual': 'gay man',
    'practising homosexual': 'gay man',
    'openly homosexual': 'openly gay',
  },
  found: (match) => {
    const { text, phrase, value, range, passage, end } = match;
    const next = wordAfter(passage, end);
    if (isName(match) || (phrase === 'sex-change' && /^(?:operation|surgery)s?$/.test(next)))
      return undefined;
    return {
      message: `“${text}”: consider ${quoteWordings(value)}.`,
      suggestions: offerWordings(range, text, value),
    };
  },
});
