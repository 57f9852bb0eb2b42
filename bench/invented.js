// Invented news: the same seed gives the same stories, byte for byte, on every machine.
import * as words from './invented-words.js';

/** Numbers from 0 up to 1, ever the same for one seed (the generator known as mulberry32). */
function startChance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function startWriter(seed) {
  const chance = startChance(seed);
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const name = () => `${pick(words.GIVEN_NAMES)} ${pick(words.SURNAMES)}`;
  const number = () => String(2 + Math.floor(chance() * 88));
  const slots = {
    thing: () => pick(words.THINGS),
    other: () => pick(words.THINGS),
    event: () => pick(words.EVENTS),
    action: () => pick(words.ACTIONS),
    time: () => pick(words.TIMES),
    place: () => pick(words.PLACES),
    office: () => pick(words.OFFICES),
    agency: () => pick(words.AGENCIES),
    number,
    sum: () => `$${number()}`,
    name,
  };
  const fill = (pattern) => pattern.replace(/\{(\w+)\}/g, (_, slot) => slots[slot]());
  return { chance, pick, fill, name };
}

const quote = ({ pick, fill, name }) =>
  `“${fill(pick(words.SAYINGS))},” said ${name()}, ${fill('a {office} from {place}')}.`;

function writeParagraph(writer) {
  if (writer.chance() < 0.3) return quote(writer);
  const count = 1 + Math.floor(writer.chance() * 3);
  const write = () => writer.fill(writer.pick(words.SENTENCES) + writer.pick(words.TAILS));
  return Array.from({ length: count }, write).join(' ');
}

const capitalize = (text) => text.replace(/(?<![\w’])[a-z]/g, (letter) => letter.toUpperCase());

/**
 * A story of about as many characters as asked for, at least some 300.
 *
 * @param seed a whole number; stories with different seeds differ in headline, body and source URL
 */
export function inventStory(seed, length = 2000) {
  const writer = startWriter(seed);
  const headline = capitalize(writer.fill('{thing} in {place} {action} after {event}'));
  const day = 1 + Math.floor(writer.chance() * 28);
  const month = Math.floor(writer.chance() * 12);
  const slug = headline.toLowerCase().replace(/\W+/g, '-');
  const path = `2022/${String(month + 1).padStart(2, '0')}/${String(day).padStart(2, '0')}`;
  const front = [
    headline,
    `By [${writer.name()} for ${writer.pick(words.AGENCIES.slice(0, 2))}](#)`,
    `${words.MONTHS[month]} ${day}, 2022`,
  ];
  const body = [];
  for (let written = 0; written < length - 300; written += body.at(-1).length)
    body.push(writeParagraph(writer));
  const source = ['Original url:', `<https://www.example.com/${path}/${slug}-${seed}>`];
  return `${[...front, ...body, ...source].join('\n\n')}\n`;
}

/** How long the story with this number is: most near 2,000 characters, a few up to 12,000. */
export function lengthOf(seed) {
  const chance = startChance(seed ^ 0x5eed);
  return Math.round(700 + 1800 * chance() + 9500 * chance() ** 12);
}
