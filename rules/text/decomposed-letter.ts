import {
  defineRule,
  type Edit,
  findCharacters,
  partAtQuotations,
  type Submission,
  tally,
} from '../../src/rule/index.js';

/** More marks than this on one letter are there to make a show. */
const MOST_MARKS = 4;

export default defineRule({
  summary: 'A letter and its accent written as two characters.',
  why: 'It looks the same, but a search for “José” does not find it, and a count of letters comes out wrong.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The caf[|e\u0301|] reopened.',
        says: 'A letter with its accent apart (“é”) stands here; write it as one character.',
        fixed: 'The café reopened.',
      },
      {
        copy: 'The caf[|e\u0301|] of Jose\u0301 Nu\u0303ez reopened.',
        says: '3 letters with their accents apart, the first here (“é”), are in the text; write each as one character.',
        fixed: 'The café of José Nũez reopened.',
      },
    ],
    right: [
      'The café of José Núñez reopened.',
      { copy: 'The Lakota word is spelled c\u030C\u0323ik’ala.', note: 'No one character holds both marks.' },
    ],
  },
  *check({ submission }) {
    const edits = [...findApart(submission)];
    for (const part of partAtQuotations(submission, edits)) {
      const [first] = part;
      yield* tally(part, {
        one: 'A letter with its accent apart',
        many: 'letters with their accents apart',
        detail: first && `“${first.text}”`,
        cure: ['write it as one character', 'write each as one character'],
      });
    }
  },
});

function* findApart(submission: Submission): Generator<Edit> {
  const { text } = submission;
  const accents = findCharacters(submission, 'accent');
  for (let i = 0; i < accents.length; ) {
    const at = accents[i] as number;
    let end = at;
    for (; accents[i] === end; i++) end++;
    const start = at - 1;
    if (end - at > MOST_MARKS || start < 0) continue;
    const joined = text.slice(start, end).normalize('NFC');
    if (joined.length === 1) yield { range: { start, end }, text: joined };
  }
}
