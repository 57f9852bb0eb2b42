import { defineWordRule, locate, proposeRewrite } from '../../src/rule/index.js';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const TIME = /^,? at ((?:\d{1,2}(?::\d\d)? [ap]\.m\.)|noon|midnight)(?!\p{L})/u;

export default defineWordRule({
  summary: 'A day of the week before the time of day.',
  why: 'Wire copy gives the time first and the day behind it: “3 p.m. Friday”.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The boat leaves [|on Friday at 3 p.m.|] from Oslo.',
        says: '“on Friday at 3 p.m.” should read “at 3 p.m. Friday”.',
        suggests: ['Write “at 3 p.m. Friday”.'],
      },
      {
        copy: 'They vote [|Monday, at noon|], in the hall.',
        says: '“Monday, at noon” should read “at noon Monday”.',
        suggests: ['Write “at noon Monday”.'],
      },
    ],
    right: [
      'The boat leaves at 3 p.m. Friday.',
      'They vote at noon Monday.',
      'On Friday at the hall they met.',
    ],
  },
  words: new Set(DAYS),
  found: (word, { passage }) => {
    const { text } = passage;
    const [filed, time = ''] = TIME.exec(text.slice(word.end, word.end + 24)) ?? [];
    if (filed === undefined) return undefined;
    const lead = /\b[Oo]n $/.exec(text.slice(Math.max(0, word.start - 3), word.start))?.[0] ?? '';
    const start = word.start - lead.length;
    const end = word.end + filed.length;
    const at = lead.startsWith('O') ? 'At' : 'at';
    const range = locate(passage, start, end);
    return { range, ...proposeRewrite(range, text.slice(start, end), `${at} ${time} ${word.text}`) };
  },
});
