import {
  codeOf,
  defineRule,
  type Edit,
  findCharacters,
  partAtQuotations,
  type Submission,
  tally,
} from '../../src/rule/index.js';

/** Thai, Lao, Burmese and Khmer put no spaces between words and mark with U+200B where a line may break. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF]/;
const LATIN = /[A-Za-z\u00C0-\u024F]/;
const BLACK_FLAG = '\u{1F3F4}';

export default defineRule({
  summary: 'A character that takes up no room and shows nothing.',
  why: 'It comes along from a web page unseen; the word that holds it is found by no search and read wrongly aloud.',
  severity: 'error',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The har[|\u200B|]bor reopened.',
        says: 'A zero-width character (U+200B) stands here; delete it.',
        fixed: 'The harbor reopened.',
      },
      {
        copy: 'The [|\uFEFF|]harbor re\u200Dopened, Bri\u2060k said.',
        says: '3 zero-width characters, the first here (U+FEFF), are in the text; delete them.',
        fixed: 'The harbor reopened, Brik said.',
      },
      {
        copy: 'The harbor[|\u{E0068}|]\u{E0069} reopened.',
        says: '2 zero-width characters, the first here (U+E0068), are in the text; delete them.',
        fixed: 'The harbor reopened.',
        note: 'Tag characters can carry a whole hidden text.',
      },
    ],
    right: [
      'The harbor reopened.',
      { copy: 'A 👩‍👩‍👧 waved at the ferry.', note: 'A joiner inside an emoji.' },
      { copy: 'The sign said "می‌خواهم" in Persian.', note: 'Persian needs its non-joiner.' },
      { copy: 'The sign said "สวัสดี\u200Bครับ" in Thai.', note: 'Where a Thai line may break.' },
      { copy: 'The crowd waved the 🏴󠁧󠁢󠁳󠁣󠁴󠁿 flag.', note: 'Tag characters in a flag.' },
    ],
  },
  *check({ submission }) {
    const edits = [...findStray(submission)].sort((a, b) => a.range.start - b.range.start);
    for (const part of partAtQuotations(submission, edits)) {
      const [first] = part;
      yield* tally(part, {
        one: 'A zero-width character',
        many: 'zero-width characters',
        detail: first && codeOf(submission.text.slice(first.range.start, first.range.end)),
        cure: ['delete it', 'delete them'],
      });
    }
  },
});

function* findStray(submission: Submission): Generator<Edit> {
  const { text } = submission;
  for (const start of findCharacters(submission, 'zero-width')) {
    const isMeant = UNSPACED.test(text.charAt(start - 1)) && UNSPACED.test(text.charAt(start + 1));
    if (!isMeant) yield { range: { start, end: start + 1 }, text: '' };
  }
  for (const start of findCharacters(submission, 'joiner')) {
    const isStray = LATIN.test(text.charAt(start - 1)) && LATIN.test(text.charAt(start + 1));
    if (isStray) yield { range: { start, end: start + 1 }, text: '' };
  }
  let flagEnd = -1;
  for (const start of findCharacters(submission, 'tag')) {
    const low = text.charCodeAt(start + 1);
    if (low < 0xdc01 || low > 0xdc7f) continue;
    const range = { start, end: start + 2 };
    if (start === flagEnd || text.slice(start - 2, start) === BLACK_FLAG) flagEnd = range.end;
    else yield { range, text: '' };
  }
}
