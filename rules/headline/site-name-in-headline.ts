import { defineRule, locate, replace, type Submission } from '../../src/rule/index.js';

/** What a page’s title puts behind the headline. */
const SUFFIX = /\s(?:\||-|–|—|::|»)\s([^|»]{2,40})$/u;

export default defineRule({
  summary: 'The name of a site behind the headline: “Harbor reopens | Oslo Times”.',
  why: 'It comes from the title of the browser’s window, and every other page would print a rival’s name.',
  severity: 'warning',
  scope: 'headline',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Harbor reopens after storm[| | Oslo Times|]\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe harbor reopened at dawn.\n\nOriginal url:\n\n<https://www.oslotimes.example.org/harbor-reopens-storm>',
        says: '“Oslo Times” is the name of the site; take it off the headline.',
        suggests: ['Delete “Oslo Times”.'],
      },
      {
        as: 'headline',
        copy: 'Harbor reopens after storm[| - Brik News|]',
        says: '“Brik News” looks like the name of a site; take it off the headline.',
        suggests: ['Delete “Brik News”.'],
      },
    ],
    right: [
      { as: 'headline', copy: 'Harbor reopens after storm' },
      { as: 'headline', copy: 'Harbor reopens - and closes again', note: 'A pause.' },
      { as: 'headline', copy: 'Harbor reopens: Oslo breathes again' },
      { as: 'headline', copy: 'Dam is safe - report', note: 'A source, and no site.' },
    ],
  },
  *check({ submission, passages }) {
    for (const passage of passages) {
      const found = SUFFIX.exec(passage.text);
      if (!found) continue;
      const name = (found[1] as string).trim();
      const range = locate(passage, found.index, passage.text.length);
      const change = replace(range, '', `Delete “${name}”.`);
      if (isHost(name, submission)) {
        yield {
          range,
          message: `“${name}” is the name of the site; take it off the headline.`,
          suggestions: [change],
        };
      } else if (looksLikeSite(name, found[0])) {
        const message = `“${name}” looks like the name of a site; take it off the headline.`;
        yield { range, message, suggestions: [change] };
      }
    }
  },
});

/** Whether the source’s host is made of a name, as `oslotimes.org` is of “Oslo Times”. */
function isHost(name: string, { source }: Submission): boolean {
  const host = /^https?:\/\/([^/?#:]+)/i
    .exec(source?.url?.text ?? '')?.[1]
    ?.toLowerCase()
    .replace(/[^a-z0-9.]/g, '');
  const bare = name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .replace(/[^a-z0-9]/g, '');
  return (
    host !== undefined &&
    bare.length >= 3 &&
    host
      .split('.')
      .some(
        (label) =>
          label === bare || label === `the${bare}` || (label.length >= LONG_LABEL && bare.includes(label)),
      )
  );
}

const LONG_LABEL = 6;

const SITE =
  /\b(?:News|Times|Post|Herald|Tribune|Gazette|Chronicle|Journal|Daily|Magazine|Online|Press|Telegraph|Guardian|Reuters|CNN|BBC|AP|TV|Radio|\.com|\.org|\.net)\b/;
const looksLikeSite = (name: string, suffix: string): boolean =>
  SITE.test(name) &&
  !/\p{Ll}{2}\s\p{Ll}/u.test(name) &&
  (/^\s[|»:]/.test(suffix) || name.split(/\s/).length <= 3) &&
  /^\p{Lu}/u.test(name);
