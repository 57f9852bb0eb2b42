import { defineWordRule, replace, wordAfter, wordBefore } from '../../src/rule/index.js';

/** Behind these, “which” asks a question or follows its preposition. */
const NOT_A_NOUN = new Set(
  (
    'of in on at by for from to with into onto under over between among amongst against about through during ' +
    'within without upon after before behind beyond since until till across along around below above beside ' +
    'off out per via towards toward and or but nor that this than as if so not nor only even exactly just ' +
    'know knows knew known decide decides decided deciding say says said saying ask asks asked asking see ' +
    'saw determine determined choose chose chosen clear unclear sure unsure matter matters tell tells told ' +
    'wonder wondered show shows showed shown is are was were be decided learn learned disclose disclosed ' +
    'specify specified identify identified reveal revealed no every each all both one many most some'
  ).split(' '),
);

export default defineWordRule({
  summary: 'A “which” without a comma, where American copy writes “that”.',
  why: 'American style keeps “which” for what could be left out, and then sets it off with commas.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The dam [|which|] burst was old.',
        says: '“which” has no comma before it; write “that”, or set the clause off.',
        suggests: ['Write “that”.'],
      },
      {
        copy: 'It owes $6bn [|which|] it must pay in May.',
        says: '“which” has no comma before it; write “that”, or set the clause off.',
        suggests: ['Write “that”.'],
      },
      {
        copy: 'It broke rules [|which|] apply to all boats.',
        says: '“which” has no comma before it; write “that”, or set the clause off.',
        suggests: ['Write “that”.'],
      },
    ],
    right: [
      'The dam, which burst in May, was old, and the dam that held is new.',
      'The year in which it burst was wet; nobody knows which boat sank.',
      { copy: '"The dam which burst was old," Brik said.' },
      { copy: 'She asked which of the boats sank.' },
    ],
  },
  words: new Set(['which']),
  found: ({ text, start, end }, { passage, range }) => {
    const before = wordBefore(passage, start);
    if (text !== 'which' || !/^(?:\p{Ll}|\d[\d.,]*(?:mn?|bn?|tn)$)/u.test(before) || NOT_A_NOUN.has(before))
      return undefined;
    if (wordAfter(passage, end) === 'of') return undefined;
    return {
      message: '“which” has no comma before it; write “that”, or set the clause off.',
      suggestions: [replace(range, 'that', 'Write “that”.')],
    };
  },
});
