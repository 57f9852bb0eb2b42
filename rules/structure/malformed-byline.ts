import { defineRule } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A byline that cannot be read: no name, “By by”, a broken link or bracket.',
  why: 'A broken byline credits nobody, and a broken link in it shows its brackets to every reader.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      { as: 'byline', copy: '[|By|]', says: 'The byline cannot be read: it names nobody.' },
      { as: 'byline', copy: 'By [|by|] Ana Brik', says: 'The byline cannot be read: “By” stands twice.' },
      {
        as: 'byline',
        copy: 'By [Ana Brik for AFP](#) and [|[Omar Diaz for AFP](#|]',
        says: 'The byline cannot be read: a link or bracket is broken.',
      },
      {
        as: 'byline',
        copy: 'By [|[Ana Brik for AFP(#)|]',
        says: 'The byline cannot be read: a link or bracket is broken.',
      },
      { as: 'byline', copy: 'By [||]and Omar Diaz', says: 'The byline cannot be read: a name is missing.' },
      { as: 'byline', copy: 'By [|[](#)|]', says: 'The byline cannot be read: a link has no name.' },
    ],
    right: [
      { as: 'byline', copy: 'By [Ana Brik for AFP](#)' },
      { as: 'byline', copy: 'By Ana Brik, Omar Diaz, and Lena Ortiz' },
      { as: 'byline', copy: 'By Ana Brik for Atlantic News' },
      { as: 'byline', copy: 'By A. B. Ford, Chien-Ming Wang and Ursula von der Heide' },
      { as: 'byline', copy: 'By Staff' },
      { as: 'byline', copy: 'By Олена Коваль' },
    ],
  },
  *check({ submission }) {
    const fault = submission.byline?.fault;
    if (fault) yield { range: fault.range, message: `The byline cannot be read: ${fault.reason}.` };
  },
});
