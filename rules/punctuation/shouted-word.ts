import { defineWordRule, replace } from '../../src/rule/index.js';
import { COMMON_WORDS } from '../lists/common-words.js';

export default defineWordRule({
  summary: 'A common word in capitals for emphasis.',
  why: 'Capitals read as shouting; the sentence should carry the weight by itself.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The vote was [|HUGELY|] popular.',
        says: 'Set “HUGELY” in lower case.',
        suggests: ['Write “hugely”.'],
      },
      {
        copy: 'I tell you it was [|UTTERLY|] wrong.',
        says: 'Set “UTTERLY” in lower case.',
        suggests: ['Write “utterly”.'],
      },
      {
        copy: 'It must [|NEVER|] happen again.',
        says: 'Set “NEVER” in lower case.',
        suggests: ['Write “never”.'],
      },
    ],
    right: [
      'UNESCO and UNICEF met NATO.',
      { copy: 'LONDON (AP) — The vote was popular. TWITTER fell.', note: 'Places and names.' },
      { copy: 'The film NEVER SAY NEVER AGAIN opened. (RELATED: It rained.)', note: 'A title and a label.' },
      { copy: 'THREE decades ago it rained.', note: 'An ornament of the first line.' },
      { copy: '"NEVER again," the note read.', note: 'Quoted copy is left alone.' },
    ],
  },
  words: ['isUpperCase'],
  found(word, { passage, range }) {
    const { lower } = word.facts;
    if (!COMMON_WORDS.has(lower) && !ADVERB.test(lower)) return;
    const { text } = passage;
    const before = text.slice(Math.max(0, word.start - REACH), word.start);
    const behind = text.slice(word.end, word.end + REACH);
    // At the start of a paragraph capitals are ornament; beside other capitals they are a title.
    if (before === '' || CAPITALS_BEFORE.test(before) || CAPITALS_BEHIND.test(behind)) return;
    return {
      message: `Set “${word.text}” in lower case.`,
      suggestions: [replace(range, lower, `Write “${lower}”.`)],
    };
  },
});

const REACH = 30;
/** No name ends so. */
const ADVERB = /^\p{L}{2,14}(?:al|ed|ous|iv|ful|ab|ib|ent|ant|ing|ug|ut|er)e?ly$/u;
const CAPITALS_BEFORE = /(?:\p{Lu}{2}\P{L}{1,3}|[[(:]\s?)$/u;
const CAPITALS_BEHIND = /^(?::|[\])]|\P{L}{1,3}\p{Lu}{2})/u;
