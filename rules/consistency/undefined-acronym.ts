import {
  acronymsIn,
  defineRule,
  groupBy,
  locate,
  MASK,
  type Passage,
  type Range,
  wordKindsOf,
} from '../../src/rule/index.js';
import { KNOWN_ACRONYMS } from '../lists/known-acronyms.js';

export default defineRule({
  summary: 'An abbreviation that the story uses again and again and never explains.',
  why: 'Letters that a beat reporter sees every day are a wall to everybody else.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  options: {
    known: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Further abbreviations that readers know.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'The [|QRTC|] met on Friday. It was the first time that the QRTC had met.',
        says: '“QRTC” is used 2 times and never explained; spell it out once.',
      },
      {
        copy: 'A judge let the [|LMC|] sell the mill.\n\nThe LMC said so, and the LMC sold it.',
        says: '“LMC” is used 3 times and never explained; spell it out once.',
      },
    ],
    right: [
      'The Queens River Transit Council (QRTC) met. The QRTC has nine members.',
      {
        copy: 'The Queens River Transit Council met. The QRTC has nine members, the QRTC said.',
        note: 'The words are there.',
      },
      { copy: 'The FBI came, and the FBI left.', note: 'Everybody knows it.' },
      { copy: 'LVMH bought the mill from LVMH Spirits.', note: 'A brand, and no “the”.' },
      { copy: 'The QRTC met.' },
    ],
  },
  *check({ submission, passages, options }) {
    const known = new Set([...options.known, ...acronymsIn(submission).map(({ acronym }) => acronym)]);
    const uses = passages.flatMap((passage) => [...findUses(passage)]);
    const initials = passages.map(({ text }) => initialsOf(text)).join(' ');
    for (const [acronym, places] of groupBy(uses, (use) => use.acronym)) {
      const [first] = places;
      const isKnown = known.has(acronym) || KNOWN_ACRONYMS.has(acronym) || initials.includes(acronym);
      if (!first || places.length < 2 || isKnown || !places.some(({ hasArticle }) => hasArticle)) continue;
      yield {
        range: first.range,
        message: `“${acronym}” is used ${places.length} times and never explained; spell it out once.`,
      };
    }
  },
});

interface Use {
  readonly acronym: string;
  readonly hasArticle: boolean;
  readonly range: Range;
}

const ACRONYM = /^\p{Lu}{3,6}$/u;

function* findUses(passage: Passage): Generator<Use> {
  const { words, capitals } = wordKindsOf(passage.block);
  for (const index of capitals) {
    const word = words[index];
    if (!word || !ACRONYM.test(word.text) || passage.text[word.start] === MASK) continue;
    const hasArticle = words[index - 1]?.facts.lower === 'the';
    yield { acronym: word.text, hasArticle, range: locate(passage, word.start, word.end) };
  }
}

/** The first letters of words with capitals, a space where copy parts them. */
const initialsOf = (text: string): string =>
  text
    .replace(/\b(?:of|the|and|for|in|on|de|la)\s/g, '')
    .replace(/(\p{Lu})[\p{L}'’.-]*\s?/gu, (_, letter: string) => letter)
    .replace(/[^\p{Lu}]+/gu, ' ');
