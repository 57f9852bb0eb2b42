import { defineWordRule, rewrite } from '../../src/rule/index.js';

const VERB =
  /^ (?:said|says|told|added|will|would|has|had|was|is|also|announced|signed|vetoed|asked|wrote|met|plans|wants|called|did|does|can|could|may|must|should|and|who|himself|herself|in|on|at)\b|^[.,;:)]|^['’]s \p{Ll}|^$/u;

export default defineWordRule({
  summary: 'A title with a capital where it stands alone.',
  why: 'Without a name a title is a common noun, as “the mayor said”.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'On Friday the [|Mayor|] said the port would close.',
        says: '“Mayor” should read “mayor”.',
        fixed: 'On Friday the mayor said the port would close.',
      },
      {
        copy: 'Brik met the [|Governor|], who signed it.',
        says: '“Governor” should read “governor”.',
        fixed: 'Brik met the governor, who signed it.',
      },
    ],
    right: [
      'The mayor said the port would close.',
      'She met the Governor General and the President of the Board Ana Brik.',
      'The Governor Diaz Bridge and the Queen are safe; the Mayor, a boat, is not.',
    ],
  },
  words: new Set(['mayor', 'governor', 'senator', 'president', 'chancellor', 'chairman', 'director']),
  found: (word, { passage, range }) => {
    if (!word.facts.isCapitalised || word.facts.isUpperCase) return undefined;
    if (!/\b[Tt]he $/.test(passage.text.slice(Math.max(0, word.start - 4), word.start))) return undefined;
    const after = passage.text.slice(word.end, word.end + 16);
    if (!VERB.test(after) || /^, an? /.test(after)) return undefined;
    return rewrite(range, word.text, word.facts.lower);
  },
});
