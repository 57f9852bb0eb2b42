import { definePhraseRule, matchCase, replace } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A “comprised of”: the whole comprises its parts, and is composed of them.',
  why: 'Most style books, and the readers who know them by heart, take it for a slip.',
  severity: 'warning',
  presets: { uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The council is [|comprised of|] six members.',
        says: '“comprised of” should be “composed of”.',
        fixed: 'The council is composed of six members.',
      },
      {
        copy: 'It bought a fleet [|comprising of|] nine boats.',
        says: '“comprising of” should be “comprising”.',
        fixed: 'It bought a fleet comprising nine boats.',
      },
    ],
    right: [
      'The council comprises six members.',
      'The council is composed of six members, and the fleet comprised nine boats.',
      { copy: '"It is comprised of six," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: {
    'comprised of': 'composed of',
    'comprising of': 'comprising',
    'comprise of': 'comprise',
    'comprises of': 'comprises',
  },
  found: ({ text, value, range }) => {
    const right = matchCase(text, value);
    return { message: `“${text}” should be “${right}”.`, fix: replace(range, right, `Write “${right}”.`) };
  },
});
