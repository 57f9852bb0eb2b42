import { defineRule, locate, type Range } from '../../src/rule/index.js';

export default defineRule({
  summary: 'More semicolons than news copy bears.',
  why: 'Two short sentences read faster than one with a semicolon in its middle.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  options: {
    wordsPerSemicolon: {
      type: 'integer',
      default: 150,
      minimum: 1,
      description: 'One semicolon in so many words is enough.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'It rained on the town[|;|] it blew from the north; it froze before the dawn; crews left in all haste.',
        says: '3 semicolons in 20 words of narration; make sentences of some.',
      },
      {
        copy: 'The dam held[|;|] the gate broke in two; the pump ran all night; nobody in town slept.',
        options: { wordsPerSemicolon: 6 },
        says: '3 semicolons in 17 words of narration; make sentences of some.',
      },
    ],
    right: [
      'It rained; it blew. Crews left.',
      {
        copy: 'The crew: Ana Brik, mate; Omar Diaz, cook; Lena Ortiz, boy; Ivo Ruiz, master.',
        note: 'Lists need them.',
      },
      '"It rained; it blew; it froze; it snowed," she said.',
    ],
  },
  *check({ passages, options }) {
    let first: Range | undefined;
    let semicolons = 0;
    let words = 0;
    for (const passage of passages) {
      words += passage.words.length;
      if (!passage.text.includes(';')) continue;
      for (const { index } of passage.text.matchAll(BEFORE_CLAUSE)) {
        first ??= locate(passage, index, index + 1);
        semicolons++;
      }
    }
    if (!first || semicolons < 3 || semicolons * options.wordsPerSemicolon <= words) return;
    const message = `${semicolons} semicolons in ${words} words of narration; make sentences of some.`;
    yield { range: first, message };
  },
});

/** What follows is a clause of four words or more, and not the next item of a list. */
const BEFORE_CLAUSE = /;(?=\s\p{Ll}[\p{L}’'-]{0,20}(?:\s\p{L}[\p{L}’'-]{0,20}){3})/gu;
