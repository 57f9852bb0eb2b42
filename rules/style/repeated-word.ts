import {
  defineRule,
  type Finding,
  isQuoted,
  locate,
  type Passage,
  readOnce,
  replace,
  type Sentence,
  type Word,
} from '../../src/rule/index.js';

/** Words that nobody says twice on purpose: one of them is a slip even where a speaker is quoted. */
const SMALL_WORDS = new Set(
  (
    'a an the and or but nor if of to in on at by for from with into onto over under between among against ' +
    'about as than because while when where who which whose is are was were be been being am will would ' +
    'shall should can could may might must has have do does did it its he she they we his her their our ' +
    'your my this these those not no so there then also only just after before during until since up out'
  ).split(' '),
);

/** Of these each may have its own noun: “add to this this cost”. A person must look. */
const MAY_POINT = new Set(
  'this these those it he she they we his her their our your my there not no so then also only just i'.split(
    ' ',
  ),
);

/** Words that may stand twice in sound copy: “he had had enough”, “the man that that was”. */
const MAY_REPEAT = new Set(
  (
    'had that is was do who her so no very really many much long far blah ha hey bye go knock now there yes well ' +
    'in on out up over by more again never ever day night bang boom cha chop ding tut tsk hear ' +
    'big little old long good bad sweet dear poor tiny deep late early hot cold'
  ).split(' '),
);

export default defineRule({
  summary: 'A word written twice in a row.',
  why: 'Late cuts and pastes leave doubled words behind, and the eye of whoever made the cut slides over them.',
  severity: 'warning',
  scope: 'everywhere',
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Further words, in lower case, that may stand twice in a row.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'The council met in [|the the|] town hall.',
        says: '“the the” is one word too many; delete one.',
        fixed: 'The council met in the town hall.',
      },
      {
        copy: 'The bridge [|will will|] open in May, and the [|ferry ferry|] stays.',
        says: '“will will” is one word too many; delete one.',
        fixed: 'The bridge will open in May, and the ferry ferry stays.',
      },
      {
        copy: 'Brik left [|to to to|] win.',
        says: '“to to” is one word too many; delete one.',
        fixed: 'Brik left to win.',
        note: 'However often it stands there.',
      },
      {
        copy: '"We met in [|the the|] hall," Brik said.',
        says: '“the the” is one word too many; delete one.',
        suggests: ['Delete one “the”.'],
      },
    ],
    right: [
      'He had had enough, and she knew that that was so.',
      { copy: 'Boats for New York, New York and Walla Walla left.', note: 'A mark between, or a name.' },
      { copy: 'Duran Duran played, and Lord lord it did.', note: 'Names, and a change of case.' },
      { copy: '"It is a long, long way, way back," Diaz said.' },
      { copy: 'The 20 20 meter boats sailed.', note: 'Figures are no words.' },
      { copy: '"It was cold cold out there," she said.', note: 'Speakers say a word twice to stress it.' },
      { copy: 'The rain rain left.', options: { allow: ['rain'] } },
    ],
  },
  *check({ submission, passages, options }) {
    const allowed = new Set(options.allow);
    for (const passage of passages) {
      for (const sentence of twinnedIn(passage)) {
        for (const finding of findRepeats(passage, sentence)) {
          const { lower, range } = finding;
          if (allowed.has(lower)) continue;
          if (!isQuoted(submission, range) || SMALL_WORDS.has(lower)) yield finding.said;
        }
      }
    }
  },
});

const twinnedIn = readOnce(({ sentences }) => sentences.filter(hasTwins));

interface Repeat {
  readonly lower: string;
  readonly range: Finding['range'];
  readonly said: Finding;
}

/** Whether any two neighbours are one word. Facts are shared by all its appearances, so this is one comparison a word. */
function hasTwins({ words }: Sentence): boolean {
  for (let i = 1; i < words.length; i++) if (words[i - 1]?.facts === words[i]?.facts) return true;
  return false;
}

function* findRepeats(passage: Passage, { words }: Sentence): Generator<Repeat> {
  for (let i = 1; i < words.length; i++) {
    if (words[i - 1]?.facts !== words[i]?.facts) continue;
    const first = words[i - 1] as Word;
    let last = first;
    for (let next = words[i]; next?.facts === first.facts && isNext(passage, last, next); next = words[++i])
      last = next;
    const { lower, isCapitalised, hasDigit } = first.facts;
    const isLetter = lower.length === 1 && lower !== 'a';
    if (last === first || isCapitalised || hasDigit || isLetter || MAY_REPEAT.has(lower)) continue;
    const range = locate(passage, first.start, last.end);
    const message = `“${lower} ${lower}” is one word too many; delete one.`;
    const change = replace(locate(passage, first.end, last.end), '', `Delete one “${lower}”.`);
    const isSafe = SMALL_WORDS.has(lower) && !MAY_POINT.has(lower);
    const said = isSafe ? { range, message, fix: change } : { range, message, suggestions: [change] };
    yield { lower, range, said };
  }
}

const isNext = ({ text }: Passage, word: Word, next: Word): boolean =>
  /^\s{1,3}$/.test(text.slice(word.end, next.start));
