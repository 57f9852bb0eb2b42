import {
  copyBefore,
  defineWordRule,
  joinFindings,
  opensSentence,
  type Passage,
  pairWithPassages,
  wordAfter,
  wordBefore,
} from '../../src/rule/index.js';

const WORDS = "we our ours us my me myself ourselves i we're we've we'll we'd i'm i've i'll i'd";

export default defineWordRule({
  summary: 'An “I”, “we” or “our” in the writer’s own voice.',
  why: 'News is told by nobody in particular; a desk that says “we” must be in the story.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  options: {
    most: {
      type: 'integer',
      default: 8,
      minimum: 1,
      description:
        'With more of them than this a story is taken for a column or an interview and flagged once.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '[|We|] visited the dam.',
        says: '“We” is the writer’s own voice; take it out, or quote someone.',
      },
      {
        copy: 'The mayor spoke to [|our|] correspondent, and [|I|] listened.',
        says: '“our” is the writer’s own voice; take it out, or quote someone.',
      },
      {
        copy: '[|I|] went, and I saw, and I left.',
        options: { most: 2 },
        says: 'With 3 words such as “I”, this reads like a column; if it is news, take them out.',
      },
    ],
    right: [
      'The reporter visited the dam.',
      { copy: 'US officials saw the film Us; she sang My Way.', note: 'Titles and a country.' },
      { copy: 'U2 played What I’m Looking For.', note: 'A title.' },
      { copy: 'World War I and King Charles I are numbered, and so is Type I.', note: 'Numerals.' },
      { copy: '"We left," he said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  words: new Set(WORDS.split(' ')),
  found: ({ text, facts, start, end }, { passage }) => {
    const next = wordAfter(passage, end);
    const opens = opensSentence(passage, start);
    if (/^I['’]/.test(text) && /^\p{Lu}/u.test(next)) return undefined;
    if (facts.lower === 'i') {
      const before = wordBefore(passage, start);
      const isPronoun =
        /^\p{Ll}/u.test(next) &&
        (opens || /^\p{Ll}/u.test(before) || /,\s$/.test(copyBefore(passage, start)));
      if (text !== 'I' || !isPronoun) return undefined;
    } else if (
      facts.lower === 'us'
        ? text !== 'us'
        : facts.isCapitalised && !/^I/.test(text) && !(opens && /^\p{Ll}/u.test(next))
    )
      return undefined;
    return { message: `“${text}” is the writer’s own voice; take it out, or quote someone.` };
  },
  gather: (findings, { submission, passages, options }) => {
    // Where a quotation mark is missing, nobody can tell whose voice it is.
    const faulty = new Set(submission.quoteFaults.map(({ block }) => block));
    const voiced = [...pairWithPassages(findings, passages)]
      .filter(([, index]) => !faulty.has((passages[index] as Passage).block))
      .map(([finding]) => finding);
    if (voiced.length <= options.most) return voiced;
    const word = voiced[0]?.message.split('”')[0] ?? '';
    return joinFindings(
      voiced,
      `With ${voiced.length} words such as ${word}”, this reads like a column; if it is news, take them out.`,
      'Here too.',
    );
  },
});
