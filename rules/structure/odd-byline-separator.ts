import { type Author, defineRule, replace } from '../../src/rule/index.js';

const ORGANISATION =
  /\b(?:News|Press|Times|Post|Staff|Writer|Media|Agency|Journal|Tribune|Herald|Desk|Wire|Service|Report|Radio|TV|Magazine|Review|Daily|Gazette|Correspondent|Editor|Reporter|Bureau|Network|Team|Jr|Sr|PhD|MD)\b/;

export default defineRule({
  summary: 'A byline whose last two names are not joined by “and”, or two names joined by “, and”.',
  why: 'A program that splits “By Ana Brik, Omar Diaz” may take the second for the place where the first one works.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'byline',
        copy: 'By Ana Brik[|, |]Omar Diaz',
        says: 'A comma joins “Ana Brik” and “Omar Diaz”; write “and”.',
        suggests: ['Write “and”.'],
      },
      {
        as: 'byline',
        copy: 'By Ana Brik, Lena Ortiz[|, |]Omar Diaz',
        says: 'A comma joins “Lena Ortiz” and “Omar Diaz”; write “and”.',
        suggests: ['Write “and”.'],
      },
      {
        as: 'byline',
        copy: 'By Ana Brik[|, and |]Omar Diaz',
        says: 'Two names need no comma; write “and” between “Ana Brik” and “Omar Diaz”.',
        fixed: 'By Ana Brik and Omar Diaz',
      },
    ],
    right: [
      { as: 'byline', copy: 'By Ana Brik and Omar Diaz' },
      { as: 'byline', copy: 'By Ana Brik, Lena Ortiz and Omar Diaz' },
      { as: 'byline', copy: 'By Ana Brik, Lena Ortiz, and Omar Diaz', note: 'A serial comma is understood.' },
      { as: 'byline', copy: 'By Ana Brik & Omar Diaz' },
      { as: 'byline', copy: 'By Ana Brik, Atlantic News', note: 'A writer and a house.' },
      { as: 'byline', copy: 'By Ana Brik, CNN' },
      { as: 'byline', copy: 'By Brik, Ana', note: '`reversed-name` speaks of it.' },
    ],
  },
  *check({ submission }) {
    const authors = submission.byline?.authors ?? [];
    const [one, other] = authors.slice(-2);
    if (!one || !other || !isPerson(one) || !isPerson(other)) return;
    const range = { start: one.range.end, end: other.range.start };
    const joint = submission.text.slice(range.start, range.end);
    const change = replace(range, ' and ', 'Write “and”.');
    const names = `“${one.name}” and “${other.name}”`;
    if (/^\s*[,;]\s*$/.test(joint)) {
      yield { range, message: `A comma joins ${names}; write “and”.`, suggestions: [change] };
    } else if (authors.length === 2 && /^\s*,\s*(?:and|&)\s+$/i.test(joint)) {
      yield { range, message: `Two names need no comma; write “and” between ${names}.`, fix: change };
    }
  },
});

/** Whether a name can be that of a person: two words or more, none of them that of a house. */
const isPerson = ({ name }: Author): boolean => /\S\s+\S/.test(name) && !ORGANISATION.test(name);
