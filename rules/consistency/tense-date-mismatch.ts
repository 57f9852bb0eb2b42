import {
  type DateMention,
  datesOf,
  daysBetween,
  daysOf,
  defineRule,
  locate,
  MASK,
  type Passage,
  sentenceAt,
} from '../../src/rule/index.js';

/** Verbs of which, in the past, nobody speaks before it has happened. */
const EVENTS =
  'died|born|killed|injured|wounded|collapsed|crashed|exploded|burned|burnt|sank|fell|hit|struck|shot|stabbed|' +
  'happened|occurred|began|started|ended|finished|opened|reopened|closed|won|lost|beat|defeated|arrested|jailed|' +
  'charged|convicted|sentenced|acquitted|freed|released|elected|appointed|resigned|quit|retired|married|signed|' +
  'published|launched|founded|built|held|took place|arrived|left|returned|met|voted|buried|found|attacked|broke|' +
  'erupted|derailed|flooded|landed|played|performed|performed|spoke|testified|appeared|recorded|passed|adopted';

const BEFORE_PAST = new RegExp(
  `(?<![\\p{L}-])(?<!\\b(?:is|are|be|being|to|gets?|stays?|remains?|not|n[’']t)\\s)(${EVENTS})(?:\\s[\\p{L}'’-]{1,16}){0,5}?\\s(?:late |early )?on\\s(?:the\\s)?$`,
  'u',
);
const BEHIND_PAST = new RegExp(
  `^(?:\\s\\([^)]{0,20}\\))?,?\\s(?:[\\p{L}'’-]{1,16}\\s){1,6}?(?<!\\b(?:is|are|be|being|to|has|have)\\s)(${EVENTS})\\b`,
  'u',
);
const FUTURE =
  /(?<![\p{L}])(will(?:\snot|\sbe|\salso|\sthen)?(?:\sbe)?\s\p{Ll}[\p{L}-]{2,14})(?:\s(?!(?:for|over|of|that|who|which|from|since|after|when|where|because|what|and|as|by|in)\s)[\p{L}'’-]{1,16}){0,4}\son\s(?:the\s)?$/u;

/** What lets a sentence in the past speak of a day to come: plans, hopes, terms, and what somebody would do. */
const OPEN_END =
  /\b(?:will|would|could|should|may|might|must|due|scheduled|set|slated|planned|planning|plans?|expected|supposed|until|if|unless|before|by the time|imagin\p{L}+|fiction\p{L}*|novel|film|series|game|dream\p{L}*)\b/iu;

export default defineRule({
  summary: 'A past tense with a day to come, or “will” with a day gone by.',
  why: 'Most often the year or the month is last year’s or next year’s, and the story tells what cannot have happened.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The bridge collapsed on [|Dec. 3, 2031|], and two people died.',
        says: '“collapsed” is past, but “Dec. 3, 2031” is after the date line; check the date.',
      },
      {
        copy: 'On [|14 March 2023|], police arrested four men.',
        says: '“arrested” is past, but “14 March 2023” is after the date line; check the date.',
      },
      {
        copy: 'The mill will reopen on [|Oct. 3, 2022|], Brik said.',
        says: '“will reopen” is to come, but “Oct. 3, 2022” is before the date line; check the date.',
      },
      {
        copy: 'The ferry was struck by a barge on [|Tuesday, Nov. 15|].',
        says: '“struck” is past, but “Tuesday, Nov. 15” is after the date line; check the date.',
        note: 'The weekday settles the year.',
      },
    ],
    right: [
      'The bridge collapsed on Dec. 3, 2021, and will reopen on Dec. 3, 2023.',
      'The vote was scheduled to be held on Dec. 3, 2022, but was put off.',
      'They were told on Thursday that the trial will start on Jan. 9, 2023.',
      { copy: 'The bridge collapsed on Dec. 3.', note: 'Without a year it may be the last one.' },
      'The town will mark the fire that began on Oct. 3, 2020.',
      'The library is closed on Dec. 25, 2022.',
      {
        copy: 'Brik said, “The bridge collapsed on Dec. 3, 2031.”',
        note: 'A speaker’s slip is the speaker’s.',
      },
      {
        copy: 'He will be tried for the fire on Oct. 3, 2020.',
        note: 'The fire was on that day, not the trial.',
      },
    ],
  },
  *check({ submission, passages }) {
    const { date } = submission;
    if (!date?.iso) return;
    for (const passage of passages) {
      for (const mention of datesOf(passage.block)) {
        const day = certainDay(mention, date.iso);
        if (!day || daysBetween(day, date.iso) <= 1 || passage.text[mention.start] === MASK) continue;
        const isAhead = day > date.iso;
        const verb = isAhead ? findPast(passage, mention) : findFuture(passage, mention);
        if (verb === undefined) continue;
        const written = passage.text.slice(mention.start, mention.end);
        const fault = isAhead ? 'is past, but' : 'is to come, but';
        const place = isAhead ? 'is after the date line' : 'is before the date line';
        yield {
          range: locate(passage, mention.start, mention.end),
          message: `“${verb}” ${fault} “${written}” ${place}; check the date.`,
          related: [{ range: date.block.range, message: 'The date line.' }],
        };
      }
    }
  },
});

/** The day of a mention with a year, or with a weekday that fits the year of the date line. */
function certainDay(mention: DateMention, dateLine: string): string | undefined {
  const [day] = daysOf(mention, dateLine);
  if (day === undefined || mention.year !== undefined) return day;
  return mention.weekday && new Date(day).getUTCDay() === mention.weekday.number ? day : undefined;
}

function findPast(passage: Passage, mention: DateMention): string | undefined {
  const [before, behind] = sentenceAround(passage, mention);
  if (OPEN_END.test(before) || OPEN_END.test(behind.slice(0, 100))) return undefined;
  const isFirst = /^(?:\p{L}+\s)?$/u.test(before.replace(/\bon\s$/i, ''));
  return (isFirst ? BEHIND_PAST.exec(behind.slice(0, 140)) : BEFORE_PAST.exec(before.slice(-120)))?.[1];
}

const findFuture = (passage: Passage, mention: DateMention): string | undefined =>
  FUTURE.exec(sentenceAround(passage, mention)[0].slice(-120))?.[1];

/** What stands before and behind a mention in its sentence. */
function sentenceAround(passage: Passage, { start, end }: DateMention): readonly [string, string] {
  const { text } = passage;
  const sentence = sentenceAt(passage, start);
  return sentence && end <= sentence.end
    ? [text.slice(sentence.start, start), text.slice(end, sentence.end)]
    : ['', ''];
}
