import {
  defineRule,
  type Finding,
  groupBy,
  isFullName,
  locate,
  MASK,
  type NameMention,
  peopleIn,
  replace,
} from '../../src/rule/index.js';
import { KNOWN_GIVEN_NAMES } from '../lists/well-known-names.js';

export default defineRule({
  summary: 'A full name where the surname alone would do.',
  why: 'After the first mention the surname is the name; the full one makes readers look for a second person.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  options: {
    paragraphs: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: 'How many paragraphs later a full name may come back, as a help to memory.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'Ana Brik shut the harbor. [|Ana Brik|] said it was late.',
        says: '“Ana Brik” was named in full before; write “Brik”.',
        suggests: ['Write “Brik”.'],
      },
      {
        copy: 'The mayor, Omar Diaz, slept.\n\nThe ferry belongs to [|Omar Diaz|].',
        says: '“Omar Diaz” was named in full before; write “Diaz”.',
        suggests: ['Write “Diaz”.'],
      },
    ],
    right: [
      'Ana Brik shut the harbor. Brik said it was late.',
      { copy: 'Ana Brik slept. Pol Brik did not. Ana Brik said so.', note: 'Two people of one name.' },
      {
        copy: 'Ana Brik slept.\n\nIt rained.\n\nIt stopped.\n\nIt froze.\n\nAna Brik said so.',
        note: 'Long ago.',
      },
      { copy: 'Ana Brik slept. “Ana Brik is late,” Diaz said.', note: 'A quotation.' },
      { copy: 'The Lower Mill Council met. The Lower Mill Council slept.', note: 'Not a person.' },
    ],
  },
  *check({ submission, passages, options }) {
    const texts = new Map(passages.map((passage, order) => [passage.block, { passage, order }]));
    const families = groupBy(peopleIn(submission), ({ surname }) => surname);
    for (const [surname, [person, relative]] of families) {
      if (!person || relative || person.given === undefined) continue;
      const mayBeShort = isPerson(person.mentions);
      let last: number | undefined;
      for (const mention of person.mentions) {
        const place = texts.get(mention.block);
        if (!place || place.passage.text[mention.start] === MASK) continue;
        const isNear = last !== undefined && place.order - last <= options.paragraphs;
        if (isNear && isFullName(mention) && mayBeShort) yield finding(mention, surname);
        last = place.order;
      }
    }
  },
});

const AGED = /^,\s(?:who|aged|\d{1,3},)/;

/** Whether a name begins with a given name, has a title or an age: places and firms have none of them. */
const isPerson = (mentions: readonly NameMention[]): boolean =>
  mentions.some(
    ({ block, end, title, words }) =>
      title !== '' ||
      (words.length > 1 && KNOWN_GIVEN_NAMES.has(words[0] as string)) ||
      AGED.test(block.text.slice(end, end + 8)),
  );

function finding(mention: NameMention, surname: string): Finding {
  const range = locate(mention.block, mention.start, mention.end);
  return {
    range,
    message: `“${mention.words.join(' ')}” was named in full before; write “${surname}”.`,
    suggestions: [replace(range, surname, `Write “${surname}”.`)],
  };
}
