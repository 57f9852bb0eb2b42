import { definePatternRule, locate, placeAt } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'An em dash with no spaces around it, where American news copy sets one on each side.',
  why: 'Without spaces, screens break lines in odd places and searches take two words for one.',
  severity: 'off',
  presets: { ap: 'warning' },
  examples: {
    wrong: [
      {
        copy: 'The dam[|—|]built in 1920 — broke.',
        says: 'Put spaces around the dash between “dam” and “built”.',
        fixed: 'The dam — built in 1920 — broke.',
      },
      {
        copy: 'The band[|—|]"Cold Harbor"[|—|]broke up.',
        says: 'Put spaces around the dash between “band” and “Cold”.',
        fixed: 'The band — "Cold Harbor" — broke up.',
      },
    ],
    right: [
      'The dam — built in 1920 — broke.',
      '"But I—" he said.',
      { copy: '—Ana Brik', note: 'A signature.' },
      { copy: 'It ran 1914—1918.', note: 'A range.' },
    ],
  },
  triggers: '—',
  pattern: /(?<=((?:\p{L}|\p{N}){1,24})['’.,?!%)"”]{0,3})—(?=["“‘($£€]{0,2}((?:\p{L}|\p{N}){1,24}))/uy,
  found({ passage, start, end, groups: [before = '', behind = ''] }) {
    if (/\d$/.test(before) && /^\d/.test(behind)) return;
    const range = locate(passage, start, end);
    const edits = [range.start, range.end].map((at) => ({ range: placeAt(at), text: ' ' }));
    return {
      message: `Put spaces around the dash between “${before}” and “${behind}”.`,
      fix: { title: 'Put spaces around the dash.', edits },
    };
  },
});
