import {
  defineRule,
  locate,
  MASK,
  matchCase,
  type Passage,
  type Range,
  replace,
  type Spelling,
  spellingOf,
  type Word,
  wordKindsOf,
} from '../../src/rule/index.js';

export default defineRule({
  summary: 'American and British spellings in one story.',
  why: 'A desk writes one English; the odd word came in with somebody else’s copy.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Crews organised the aid at the harbour. The [|center|] of the town was shut.',
        says: '“center” is American, but “organised” and “harbour” are British; keep to one.',
        suggests: ['Write “centre”.'],
      },
      {
        copy: 'Crews organise the aid. They [|organized|] it last year too, and the town recognised that.',
        says: '“organized” is American, but “organise” and “recognised” are British; keep to one.',
        suggests: ['Write “organised”.'],
      },
      {
        copy: 'The color of the harbor was gray. [|Neighbours|] of the mill travelled home.',
        says: '“Neighbours” is British, but “color” and “harbor” are American; keep to one.',
        suggests: ['Write “Neighbors”.'],
      },
    ],
    right: [
      {
        copy: 'The colour of the harbour surprised the Labor Party of the World Trade Center.',
        note: 'Names.',
      },
      { copy: 'Crews organized aid at the harbour.', note: 'British houses write “-ize” too.' },
      { copy: 'The harbor was shut. “We lost the colour,” the note read.', note: 'A quotation.' },
      {
        copy: 'Crews revised and advertised the exercise at the harbor.',
        note: 'These end in “-ise” everywhere.',
      },
      { copy: 'Crews analyzed the colour of the water two kilometres out.', note: 'Canadian.' },
      'The center of the harbor was gray, and crews organized and traveled.',
    ],
  },
  *check({ passages }) {
    const found = findSpellings(passages);
    const british = found.filter(({ spelling }) => spelling.home === 'uk');
    const hasIse = british.some(({ word }) => ISE.test(word));
    const american = found.filter(({ spelling: { home } }) => home === 'us' || (home === 'ize' && hasIse));
    if (british.length === 0 || american.length === 0) return;
    const [few, many] = isRarer(british, american) ? [british, american] : [american, british];
    const [odd, usual] = [few[0] as Place, many[0] as Place];
    const others = [...new Set(many.map(({ word }) => word))].slice(0, 2);
    const homes = few === british ? ['British', 'American'] : ['American', 'British'];
    const { other } = odd.spelling;
    const written = other && matchCase(odd.word, other);
    yield {
      range: odd.range,
      message: `“${odd.word}” is ${homes[0]}, but “${others.join('” and “')}” ${others.length > 1 ? 'are' : 'is'} ${homes[1]}; keep to one.`,
      related: [{ range: usual.range, message: `“${usual.word}” is ${homes[1]}.` }],
      ...(written && { suggestions: [replace(odd.range, written, `Write “${written}”.`)] }),
    };
  },
});

const ISE = /[iy]s(?:e[ds]?|ers?|ing|ations?|ational)$/;

interface Place {
  readonly spelling: Spelling;
  readonly word: string;
  readonly range: Range;
}

/** Of as many on both sides, those that come later are the odd ones. */
const isRarer = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.length < b.length || (a.length === b.length && placeOf(a) > placeOf(b));

const placeOf = ([first]: readonly Place[]): number => first?.range.start ?? 0;

function findSpellings(passages: readonly Passage[]): readonly Place[] {
  const places: Place[] = [];
  for (const passage of passages) {
    const { words, spellings } = wordKindsOf(passage.block);
    for (const index of spellings) {
      const word = words[index];
      const spelling = word && spellingOf(word.facts.lower);
      if (!spelling || passage.text[word.start] === MASK || isName(passage, word)) continue;
      places.push({ spelling, word: word.text, range: locate(passage, word.start, word.end) });
    }
  }
  return places;
}

const SENTENCE_START = /(?:^|[.!?…]["”'’)]{0,2}\s{1,3})["“'‘(]?$/;

/** Whether a capital makes the word part of a name, and not the first of its sentence. */
function isName({ text }: Passage, { start, end, facts }: Word): boolean {
  if (!facts.isCapitalised) return false;
  return (
    !SENTENCE_START.test(text.slice(Math.max(0, start - 8), start)) ||
    !/^\s\p{Ll}/u.test(text.slice(end)) ||
    facts.lower === 'labour'
  );
}
