import {
  defineWordRule,
  type Passage,
  proposeRewrite,
  type Submission,
  sentenceAt,
  type Word,
} from '../../src/rule/index.js';

const DAY = 86_400_000;
const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
/** “Today” as “these days” names no day, and a possessive or a title does not either. */
const NOWADAYS =
  /(?:\b(?:of|than|as|even|still|until|till|up to|to|like|for|known|world|society|not) |[-—–]\s?)$/i;
/** “Today” beside a verb in the past or the future is the day of writing; else it is mostly “these days”. */
const EVENT =
  /\b(?:was|were|set|said|told|met|held|made|took|will|begins?|starts?|opens?|later|earlier|(?!un)\p{Ll}{2,}ed)\b/u;
const REACH = 5;
const AFTER = /^(?:['’]s|[-–]|\s(?:and tomorrow|show|programme|program)\b)/;

export default defineWordRule({
  summary: 'A day that is named from the day of writing: today, yesterday, tomorrow.',
  why: 'Copy is read days later and on the other side of the world; a weekday stays right.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The court ruled [|yesterday|].',
        says: '“yesterday” should read “Thursday”.',
        suggests: ['Write “Thursday”.'],
        note: 'The story is dated Friday, November 11, 2022.',
      },
      {
        copy: 'Talks resume [|tomorrow|] in Oslo.',
        says: '“tomorrow” should read “Saturday”.',
        suggests: ['Write “Saturday”.'],
      },
      {
        copy: 'The hall opens [|tonight|] after years of work.',
        says: '“tonight” should read “Friday night”.',
        suggests: ['Write “Friday night”.'],
      },
    ],
    right: [
      'The court ruled Thursday.',
      'Today’s teenagers know more than the children of today.',
      { copy: '"We leave tomorrow," Brik said.', note: 'Quoted words.' },
      'She wrote for USA Today and the Today program.',
      { copy: 'No computer can do that today.', note: 'These days.' },
    ],
  },
  words: new Set(Object.keys(OFFSETS)),
  found: (word, { passage, index, range }) => {
    if (word.facts.isCapitalised && (index > 0 || /^\s\p{Lu}/u.test(passage.text.slice(word.end))))
      return undefined;
    const before = passage.text.slice(Math.max(0, word.start - 12), word.start);
    if (NOWADAYS.test(before) || AFTER.test(passage.text.slice(word.end, word.end + 14))) return undefined;
    const { lower } = word.facts;
    if (lower === 'today' && !isEvent(passage, word, index)) return undefined;
    const day = weekdayOf(passage.submission, OFFSETS[lower] as number);
    if (day === undefined)
      return { message: `“${word.text}” will be wrong by the time it is read; name the day.` };
    return proposeRewrite(range, word.text, lower === 'tonight' ? `${day} night` : day);
  },
});

function isEvent(passage: Passage, word: Word, index: number): boolean {
  const words = sentenceAt(passage, word.start)?.words ?? [];
  return words.slice(Math.max(0, index - REACH), index).some(({ text }) => EVENT.test(text));
}

/** The day of the week of the story, or one beside it. */
function weekdayOf({ date }: Submission, offset: number): string | undefined {
  if (date?.iso === undefined) return undefined;
  const day = new Date(Date.parse(`${date.iso}T00:00Z`) + offset * DAY);
  return day.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' });
}
