import { definePhraseRule, isName, quoteWordings } from '../../src/rule/index.js';

const PERSON = 'man men woman women people person boy boys girl girls'.split(' ');
const asPeople = (term: string, instead: string): Readonly<Record<string, string>> =>
  Object.fromEntries(PERSON.map((noun) => [`${term} ${noun}`, instead]));

export default definePhraseRule({
  summary: 'A term for a people that the people themselves have left behind.',
  why: 'The term tells readers more about the desk than about the people in the story.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Police looked for an [|Oriental man|].',
        says: '“Oriental man”: consider “Asian”, or the country.',
      },
      {
        copy: 'Few [|colored people|] voted then.',
        says: '“colored people”: consider “people of color” or “Black people”.',
      },
      {
        copy: 'Aid went to a [|third-world|] city.',
        says: '“third-world”: consider “developing”, or name the country.',
      },
    ],
    right: [
      { copy: 'The shop sells Oriental rugs and orchids.', note: 'A thing.' },
      { copy: 'The National Association for the Advancement of Colored People met.', note: 'A name.' },
      { copy: 'Ethnic minorities and non-white voters came.', note: 'Standard terms, at least in Britain.' },
      { copy: '"A colored man," the 1921 report said.', note: 'Quoted.' },
      { copy: 'The Negro Leagues and the Gypsy Kings are names.' },
      { copy: 'The gypsy moth spread.', note: 'An animal.' },
    ],
  },
  phrases: {
    ...asPeople('oriental', 'Asian; the country'),
    ...asPeople('colored', 'people of color|Black people'),
    ...asPeople('coloured', 'people of colour|Black people'),
    orientals: 'Asian people; the country',
    ...asPeople('negro', 'Black'),
    negroes: 'Black people',
    negress: 'Black woman',
    mulatto: 'biracial',
    eskimos: 'Inuit; the people’s own name',
    'half-caste': 'mixed race|biracial',
    'half caste': 'mixed race|biracial',
    'half-breed': 'mixed race|biracial',
    'red indian': 'Native American',
    'red indians': 'Native Americans',
    'third-world': 'developing; name the country',
    'third world country': 'developing country; name it',
    'third world countries': 'developing countries; name them',
    'dark continent': 'Africa',
  },
  found: (match) => {
    const { text, value, passage, end } = match;
    // The names of peoples bear capitals, so theirs is no sign of a title; the word after it is.
    const isTitle = /^\s\p{Lu}/u.test(passage.text.slice(end, end + 2));
    if (isTitle || (/^(?:colou?red|half|dark)/i.test(text) && isName(match))) return undefined;
    const [terms = '', advice = ''] = value.split('; ');
    return { message: `“${text}”: consider ${quoteWordings(terms)}${advice && `, or ${advice}`}.` };
  },
});
