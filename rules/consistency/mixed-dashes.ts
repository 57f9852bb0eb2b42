import { defineRule, type Form, findMixedForms, openForms } from '../../src/rule/index.js';

/** A dash between words: not between figures, not one-sided, not before a signature. */
const DASH = /(?<=[\p{L}\p{N}.,;:!?)])(?:\s[—–]\s|—|\s--?\s|--)(?=[\p{L}“"‘'(])/gu;
const DATELINE =
  /^\p{Lu}[\p{Lu}.’'-]+(?:[\s,]{1,2}\p{Lu}[\p{Lu}.’'-]+){0,4}[\s,]{0,2}(?:[\p{L}.]{2,12}[\s,]{0,2}\d{0,2})?\s?(?:\([^)]{2,30}\))?$/u;

export default defineRule({
  summary: 'A story that sets its dashes in two ways.',
  why: 'A dash is one mark in one house; two forms in one story show where it was pasted together.',
  severity: 'info',
  presets: { ap: 'off' },
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The mill — shut since May — reopened. The school did not[| -- |]yet.',
        says: 'The story has “ -- ” (1) and “ — ” (2); keep to one.',
        suggests: ['Write “ — ” throughout.'],
      },
      {
        copy: 'The inn—the only one—closed.\n\n“I am old[| – |]and tired,” Brik said.',
        says: 'The story has “ – ” (1) and “—” (2); keep to one.',
        suggests: ['Write “—” throughout.'],
      },
    ],
    right: [
      'The mill — shut since May — reopened, 10–15 minutes late, after a 2 - 1 vote.',
      {
        copy: 'LOWER MILL, Nov. 11 (Reuters) - The mill — shut since May — reopened.',
        note: 'The dateline has its own.',
      },
      { copy: '“We won.” – Ana Brik\n\nThe mill—shut since May—reopened.', note: 'A signature.' },
      'The well-known mill reopened - at last.',
    ],
  },
  *check({ passages }) {
    yield* findMixedForms(placesIn(passages));
  },
});

const placesIn = openForms(function* (text): Generator<Form> {
  if (!/[—–]|--|\s-\s/.test(text)) return;
  for (const { 0: filed, index } of text.matchAll(DASH)) {
    if (index < 60 && DATELINE.test(text.slice(0, index))) continue;
    const form = filed.replace(/\s/g, ' ');
    yield { form, start: index, end: index + filed.length };
  }
});
