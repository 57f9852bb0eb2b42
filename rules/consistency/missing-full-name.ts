import {
  defineRule,
  locate,
  MASK,
  type NameMention,
  type Passage,
  type Person,
  peopleIn,
} from '../../src/rule/index.js';
import { WELL_KNOWN_NAMES } from '../lists/well-known-names.js';

/** Titles behind which a surname stands; royalty, clergy and family have given names alone. */
const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|president|vice president|prime minister|minister|premier|chancellor|mayor|judge|justice|senator|sen|rep|representative|congressman|congresswoman|governor|gov|gen|general|col|colonel|capt|captain|lt|lieutenant|sgt|sergeant|maj|major|adm|admiral|sheriff|chief|director|secretary|ambassador|chairman|chairwoman|coach|manager|inspector|detective|superintendent|councillor|councilor)$/;
/** A pronoun near the name makes it a person’s: firms speak too. */
const PRONOUN = /\b(?:he|she|his|her|him)\b/i;
const REACH = 160;
const SPEAKS = /^\s(?:said|says|added|told|asked|replied|insisted|warned)\b/;

export default defineRule({
  summary: 'A person of whom the story has only the surname.',
  why: 'Readers must not have to know who “Diaz” is; the full name belongs to the first mention.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'President [|Marden|] signed the bill. Marden said it was late.',
        says: 'The story never says who “Marden” is in full; give the full name at the first mention.',
      },
      {
        copy: '“We were lucky,” [|Ortega|] said. His ferry sank.\n\nThe ferry was Ortega’s.',
        says: 'The story never says who “Ortega” is in full; give the full name at the first mention.',
      },
    ],
    right: [
      'President Pol Marden signed the bill. Marden said it was late.',
      {
        copy: 'Marden said it was late.\n\nPol Marden, the mayor, slept.',
        note: 'The full name comes later.',
      },
      {
        copy: 'King Charles slept. Charles said so.\n\nPope Francis said so too, and Francis slept.',
        note: 'Kings and popes.',
      },
      {
        copy: 'Investigators said so. Reuters said so. Investigators slept, and Reuters slept.',
        note: 'Not people.',
      },
      {
        copy: '“We were lucky,” Omar Diaz said. His son Pol slept. Pol said he swam.',
        note: 'A child goes by the given name.',
      },
      { copy: 'Atlas said so. Atlas said its shares fell.', note: 'A firm.' },
      { copy: 'Mr Marden said it was late.', note: 'Once may be the fault of a cut.' },
    ],
  },
  *check({ submission, passages }) {
    const texts = new Map(passages.map((passage) => [passage.block, passage]));
    const people = peopleIn(submission);
    const givenNames = new Set(people.map(({ given }) => given));
    for (const person of people) {
      const isSurname = person.given === undefined && !givenNames.has(person.surname);
      const first = isSurname && firstToName(person, texts);
      if (!first) continue;
      yield {
        range: locate(first.block, first.start, first.end),
        message: `The story never says who “${person.surname}” is in full; give the full name at the first mention.`,
      };
    }
  },
});

/** The first mention in narration of somebody who must be a person with a surname. */
function firstToName(
  { surname, mentions }: Person,
  texts: ReadonlyMap<unknown, Passage>,
): NameMention | undefined {
  const told = mentions.filter(({ block, start }) => (texts.get(block)?.text[start] ?? MASK) !== MASK);
  const isPlain =
    /^\p{Lu}[\p{Ll}’'-]{2,}$/u.test(surname) && !/s$/.test(surname) && !WELL_KNOWN_NAMES.has(surname);
  if (told.length < 2 || !isPlain) return undefined;
  const isTitled = told.some(({ title }) => TITLES.test(title));
  const speaks = told.some(
    ({ block, end }) =>
      SPEAKS.test(block.text.slice(end, end + 12)) && PRONOUN.test(block.text.slice(end, end + REACH)),
  );
  const isOther = told.some(
    ({ title, block, start }) =>
      isUntitled(title) || /\bthe\s$/i.test(block.text.slice(Math.max(0, start - 4), start)),
  );
  return !isOther && (isTitled || speaks) ? told[0] : undefined;
}

/** Whether a title goes with a given name. */
const isUntitled = (title: string): boolean => title !== '' && !TITLES.test(title);
