import {
  defineRule,
  type Edit,
  findCharacters,
  partAtQuotations,
  type Submission,
  tally,
} from '../../src/rule/index.js';

const EAST_ASIAN = /[\u3000-\u9FFF\uAC00-\uD7AF]/;

export default defineRule({
  summary: 'A ligature or a full-width letter in place of plain letters.',
  why: 'They come out of PDF files and East Asian keyboards; a word with “ﬁ” in it is not found, sorted or read aloud.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The [|ﬁ|]nance chief left.',
        says: 'A ligature or full-width letter (“ﬁ”) stands here; write plain letters.',
        fixed: 'The finance chief left.',
      },
      {
        copy: 'The o[|\uFB03|]cer left the ｊａｚｚ band.',
        says: '2 ligatures or full-width letters, the first here (“ﬃ”), are in the text; write plain letters.',
        fixed: 'The officer left the jazz band.',
      },
    ],
    right: [
      'The finance chief left.',
      {
        copy: 'The sign said 東京ＡＢＣ and ＮＨＫ東京.',
        note: 'Full-width letters beside East Asian ones.',
      },
    ],
  },
  *check({ submission }) {
    const edits = [...findForms(submission)];
    for (const part of partAtQuotations(submission, edits)) {
      const [first] = part;
      yield* tally(part, {
        one: 'A ligature or full-width letter',
        many: 'ligatures or full-width letters',
        detail: first && `“${submission.text.slice(first.range.start, first.range.end)}”`,
        cure: ['write plain letters', 'write plain letters'],
      });
    }
  },
});

/** Neighbouring forms are one edit. */
function* findForms(submission: Submission): Generator<Edit> {
  const { text } = submission;
  const places = findCharacters(submission, 'presentation');
  for (let i = 0; i < places.length; ) {
    const start = places[i] as number;
    let end = start + 1;
    for (i++; places[i] === end; i++) end++;
    if (EAST_ASIAN.test(text.charAt(start - 1)) || EAST_ASIAN.test(text.charAt(end))) continue;
    yield { range: { start, end }, text: text.slice(start, end).normalize('NFKC') };
  }
}
