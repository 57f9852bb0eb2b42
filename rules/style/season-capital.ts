import { defineWordRule, rewrite } from '../../src/rule/index.js';

const BEFORE =
  /\b(?:in|this|last|next|since|until|till|early|late|mid|every|each|the coming|the past|(?:in|over|during|by|of|for|since) the) $/i;
/** A capital behind it makes a name of both words: “Winter Olympics”, “Fall River”. */
const AFTER = /^(?:$|[.,;:!?)]| (?:of )?(?:1[5-9]|20)\d\d\b| (?!of\b)\p{Ll})/u;

export default defineWordRule({
  summary: 'A season with a capital.',
  why: 'Seasons are common nouns in English, unlike days and months.',
  severity: 'off',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The port closed in [|Spring|] 2021.',
        says: '“Spring” should read “spring”.',
        fixed: 'The port closed in spring 2021.',
      },
      {
        copy: 'Voters will be asked this [|Fall|].',
        says: '“Fall” should read “fall”.',
        fixed: 'Voters will be asked this fall.',
      },
    ],
    right: [
      'The port closed in spring 2021.',
      'The Winter Olympics and the Arab Spring were on every page.',
      'She lives in Fall River, and the Fall of Rome is her subject.',
      'Summer came.',
    ],
  },
  words: new Set(['spring', 'summer', 'fall', 'autumn', 'winter']),
  found: (word, { passage, range }) => {
    if (!word.facts.isCapitalised || word.facts.isUpperCase) return undefined;
    if (!BEFORE.test(passage.text.slice(Math.max(0, word.start - 14), word.start))) return undefined;
    if (!AFTER.test(passage.text.slice(word.end, word.end + 12))) return undefined;
    return rewrite(range, word.text, word.facts.lower);
  },
});
