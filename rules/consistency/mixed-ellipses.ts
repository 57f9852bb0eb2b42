import { defineRule, type Form, findMixedForms, openForms } from '../../src/rule/index.js';

const ELLIPSIS = /(?:\.\s){2}\.(?!\s?\.)|(?<!\.)\.{3}(?!\.)|…/g;

export default defineRule({
  summary: 'A story that writes an ellipsis in two ways.',
  why: 'Mixed forms come from pasting; they break lines and searches in different places.',
  severity: 'info',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'She paused... then ran. He waited... and left. They never met[|…|] or so she said.',
        says: 'The story has “…” (1) and “...” (2); keep to one.',
        suggests: ['Write “...” throughout.'],
      },
      {
        copy: '“I saw it … and ran,” Brik said. “It was red [|. . .|] I think.”',
        says: 'The story has “. . .” (1) and “…” (1); keep to one.',
        suggests: ['Write “…” throughout.'],
      },
    ],
    right: [
      'She paused... then ran... home.',
      '“I saw it … and ran … home,” Brik said.',
      'It ended.... She left...',
    ],
  },
  *check({ passages }) {
    yield* findMixedForms(placesIn(passages));
  },
});

const placesIn = openForms(function* (text): Generator<Form> {
  if (!/…|\.\s?\./.test(text)) return;
  for (const { 0: filed, index } of text.matchAll(ELLIPSIS)) {
    const form = filed.replace(/\s/g, ' ');
    yield { form, start: index, end: index + filed.length };
  }
});
