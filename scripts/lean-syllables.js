// To count the syllables of a word, the package syllable has pluralize look for its singular: some sixty patterns for
// each word that is new. It asks since the singular may be one of the words that it knows by heart.
import MagicString from 'magic-string';
import { problematic } from '../node_modules/syllable/problematic.js';

export { problematic };

const KNOWN_START = 3;

/** Whether the singular of a word can be one that syllable knows by heart: no singular begins otherwise. */
export const mayBeKnown = (word) => STARTS.has(word.slice(0, KNOWN_START));

const STARTS = new Set(Object.keys(problematic).map((word) => word.slice(0, KNOWN_START)));

/** What is written in the packages, and what stands there in the bundle. */
const CHANGES = {
  'syllable/index.js': [
    [
      'const own = {}.hasOwnProperty',
      '$&\nconst STARTS = new Set(Object.keys(problematic).map((word) => word.slice(0, 3)))',
    ],
    [
      'const singular = pluralize(value, 1)',
      'const singular = STARTS.has(value.slice(0, 3)) ? pluralize(value, 1) : value',
    ],
  ],
  // Its patterns are made when the first word is asked about.
  'pluralize/pluralize.js': [
    [
      'module.exports = pluralize();',
      'let made; module.exports = (word, count) => (made ??= pluralize())(word, count);',
    ],
  ],
};

function change(code, file) {
  const text = new MagicString(code);
  for (const [before, after] of CHANGES[file]) {
    const start = code.indexOf(before);
    if (start < 0) throw new Error(`${file} no longer has “${before}”; see scripts/lean-syllables.js.`);
    text.overwrite(
      start,
      start + before.length,
      after.replace('$&', () => before),
    );
  }
  return { code: text.toString(), map: text.generateMap({ hires: true }) };
}

/** Lets syllable ask pluralize only about words that can matter, and pluralize make its patterns only then. */
export const leanSyllables = {
  name: 'lean-syllables',
  transform: {
    filter: { id: /[\\/](?:syllable[\\/]index|pluralize[\\/]pluralize)\.js$/ },
    handler: (code, id) => change(code, id.replaceAll('\\', '/').split('/').slice(-2).join('/')),
  },
};
