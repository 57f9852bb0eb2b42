import {
  type AgencyCredit,
  bylineAgencies,
  defineRule,
  locate,
  type Passage,
  shortFormsOf,
} from '../../src/rule/index.js';
import { AGENCIES } from '../lists/agencies.js';

const SHORT_FORMS = shortFormsOf(AGENCIES);
const NAMES = [...SHORT_FORMS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('/', '\\/'));
const TOLD = new RegExp(`(?<![\\p{L}])(?:told|tells)\\s(?:the\\s)?(${NAMES.join('|')})(?![\\p{L}])`, 'giu');

export default defineRule({
  summary: 'Words told to another agency than the one in the byline.',
  why: 'Rivals may be quoted, but a story that only its rival was told is often filed under the wrong byline.',
  severity: 'info',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        as: 'story',
        copy: 'Storm shuts harbor\n\nBy Ana Brik for AFP\n\nNovember 11, 2022\n\n“We were lucky,” Omar Diaz told [|Reuters|] on Friday.\n\nSource: <https://news.example.org/storm>',
        says: 'The byline credits “AFP”, but the story was told to “Reuters”; check who filed.',
      },
      {
        as: 'story',
        copy: 'Storm shuts harbor\n\nBy The Associated Press\n\nNovember 11, 2022\n\nDiaz told [|Agence France-Presse|] that he was lucky.\n\nSource: <https://news.example.org/storm>',
        says: 'The byline credits “AP”, but the story was told to “AFP”; check who filed.',
      },
    ],
    right: [
      {
        as: 'story',
        copy: 'Storm shuts harbor\n\nBy Ana Brik for AFP\n\nNovember 11, 2022\n\nDiaz told AFP that he was lucky. Ortiz had told Reuters that he was not.\n\nSource: <https://news.example.org/storm>',
        note: 'The byline’s agency was told too.',
      },
      {
        as: 'story',
        copy: 'Storm shuts harbor\n\nBy Ana Brik\n\nNovember 11, 2022\n\nDiaz told Reuters that he was lucky.\n\nSource: <https://news.example.org/storm>',
      },
    ],
  },
  *check({ submission, passages }) {
    const credited = bylineAgencies(submission, SHORT_FORMS);
    const [first] = credited;
    if (!first) return;
    const told = passages.flatMap((passage) => [...findTold(passage)]);
    const [other] = told;
    if (!other || told.some(({ agency }) => credited.some((credit) => credit.agency === agency))) return;
    yield {
      range: other.range,
      message: `The byline credits “${first.agency}”, but the story was told to “${other.agency}”; check who filed.`,
      related: [{ range: first.range, message: 'The byline’s agency.' }],
    };
  },
});

function* findTold(passage: Passage): Generator<AgencyCredit> {
  if (!/\b(?:told|tells)\s/.test(passage.text)) return;
  for (const { 0: filed, 1: name = '', index } of passage.text.matchAll(TOLD)) {
    const agency = SHORT_FORMS.get(name.toLowerCase());
    const end = index + filed.length;
    if (agency && /^\p{Lu}|^dpa/u.test(name))
      yield { agency, range: locate(passage, end - name.length, end) };
  }
}
