import {
  type AgencyCredit,
  type Block,
  bylineAgencies,
  defineRule,
  locate,
  shortFormsOf,
} from '../../src/rule/index.js';
import { AGENCIES } from '../lists/agencies.js';

const SHORT_FORMS = shortFormsOf(AGENCIES);
const DATELINE = /^\p{Lu}[^().\n]{1,60}\(([\p{L}/ -]{2,30})\)\s?(?:[—–]|--?)/u;
const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright)\s?(?:©\s?|\(c\)\s?)?(?:(?:19|20)\d\d\s)?(?:by\s)?([\p{Lu}][\p{L}/-]{1,14}(?:\s[\p{Lu}][\p{L}-]{2,14}){0,3})/iu;

export default defineRule({
  summary: 'A dateline or a copyright line of another agency than the byline’s.',
  why: 'One of the two is left from another version of the story, and agencies are paid and credited by name.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Storm shuts harbor\n\nBy Ana Brik for Reuters\n\nNovember 11, 2022\n\nLOWER MILL ([|AP|]) — The storm shut the harbor on Friday.\n\nTwo ferries left.\n\nSource: <https://news.example.org/storm>',
        says: 'The byline credits “Reuters”, the dateline “AP”; check who filed.',
      },
      {
        as: 'story',
        copy: 'Storm shuts harbor\n\nBy The Associated Press\n\nNovember 11, 2022\n\nThe storm shut the harbor on Friday.\n\nCopyright 2022 [|Agence France-Presse|]. All rights reserved.\n\nSource: <https://news.example.org/storm>',
        says: 'The byline credits “AP”, the copyright line “AFP”; check who filed.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: 'Storm shuts harbor\n\nBy [Ana Brik for The Associated Press](#)\n\nNovember 11, 2022\n\nLOWER MILL (AP) — The storm shut the harbor on Friday.\n\nSource: <https://news.example.org/storm>',
        note: 'One agency, written two ways.',
      },
      {
        as: 'story',
        copy: 'Storm shuts harbor\n\nBy Ana Brik\n\nNovember 11, 2022\n\nLOWER MILL (AP) — The storm shut the harbor on Friday.\n\nSource: <https://news.example.org/storm>',
        note: 'The byline names no agency.',
      },
      {
        as: 'story',
        copy: 'Storm shuts harbor\n\nBy Ana Brik for AFP\n\nNovember 11, 2022\n\nLOWER MILL (Alaska) — The storm shut the harbor on Friday.\n\nSource: <https://news.example.org/storm>',
      },
    ],
  },
  *check({ submission }) {
    const credited = bylineAgencies(submission, SHORT_FORMS);
    const [first] = credited;
    if (!first) return;
    for (const [index, block] of submission.body.entries()) {
      const found = (index === 0 && readAgency(block, DATELINE)) || readAgency(block, COPYRIGHT);
      if (!found || credited.some(({ agency }) => agency === found.agency)) continue;
      const line = index === 0 && DATELINE.test(block.text) ? 'dateline' : 'copyright line';
      yield {
        range: found.range,
        message: `The byline credits “${first.agency}”, the ${line} “${found.agency}”; check who filed.`,
        related: [{ range: first.range, message: 'The byline’s agency.' }],
      };
    }
  },
});

function readAgency(block: Block, pattern: RegExp): AgencyCredit | undefined {
  const found = pattern.exec(block.text.slice(0, 120));
  const name = found?.[1];
  const agency = name && SHORT_FORMS.get(name.toLowerCase());
  if (!found || !name || !agency) return undefined;
  const start = found.index + found[0].indexOf(name);
  return { agency, range: locate(block, start, start + name.length) };
}
