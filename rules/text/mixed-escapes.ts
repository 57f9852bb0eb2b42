import { defineRule, findUncommented, tally } from '../../src/rule/index.js';

export default defineRule({
  summary: 'Dollar signs escaped with a backslash in some places and not in others.',
  why: 'Both forms are sound, but a file that mixes them was put together from two, and a search for “$5” finds half.',
  severity: 'info',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The pier cost \\$4 million, the ramp \\$2 million and the gate [|$|]1 million.',
        says: 'A dollar sign without a backslash stands here; put one before it.',
        fixed: 'The pier cost \\$4 million, the ramp \\$2 million and the gate \\$1 million.',
      },
      {
        copy: 'The pier cost $4 million, the ramp $2 million and the gate [|\\$|]1 million.',
        says: 'A dollar sign with a backslash stands here; take it away.',
        fixed: 'The pier cost $4 million, the ramp $2 million and the gate $1 million.',
      },
    ],
    right: [
      'The pier cost \\$4 million and the gate \\$1 million.',
      'The pier cost $4 million and the gate $1 million.',
      'The pier cost \\$4 million. <!-- $4 million? -->',
      {
        as: 'story',
        copy: 'Pier to cost $4 million\n\nBy Ana Brik\n\nNovember 11, 2022\n\nThe pier will cost \\$4 million.\n\nSource: <https://news.example.org/pier>',
        note: 'A headline needs no backslash.',
      },
    ],
  },
  *check({ submission }) {
    const { text, body } = submission;
    if (!text.includes('\\$')) return;
    const [first, last] = [body[0]?.range.start ?? 0, body.at(-1)?.range.end ?? 0];
    // Headlines come from another field of the content system, which knows no Markdown.
    const places = findUncommented(submission, '$').filter(
      (at) => first <= at && at < last && /\d/.test(text.charAt(at + 1)),
    );
    const escaped = places.filter((at) => text[at - 1] === '\\');
    const bare = places.filter((at) => text[at - 1] !== '\\');
    if (escaped.length === 0 || bare.length === 0) return;
    if (escaped.length >= bare.length) {
      const edits = bare.map((start) => ({ range: { start, end: start + 1 }, text: '\\$' }));
      yield* tally(edits, {
        one: 'A dollar sign without a backslash',
        many: 'dollar signs without a backslash',
        cure: ['put one before it', 'put one before each'],
      });
    } else {
      const edits = escaped.map((at) => ({ range: { start: at - 1, end: at + 1 }, text: '$' }));
      yield* tally(edits, {
        one: 'A dollar sign with a backslash',
        many: 'dollar signs with a backslash',
        cure: ['take it away', 'take it away'],
      });
    }
  },
});
