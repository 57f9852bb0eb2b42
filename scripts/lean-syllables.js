// To count the syllables of a word, the package syllable has pluralize look for its singular: some sixty patterns for
// each word that is new. It asks since the singular may be one of the words that it knows by heart.
import { fileURLToPath } from 'node:url';
import MagicString from 'magic-string';

const KNOWN = JSON.stringify(fileURLToPath(new URL('known-singulars.js', import.meta.url)));

/** What is written in the packages, and what stands there in the bundle. */
const CHANGES = {
  'syllable/index.js': [
    [
      "import pluralize from 'pluralize'",
      `import pluralize from 'pluralize'\nimport { mayBeKnown } from ${KNOWN}`,
    ],
    [
      'const singular = pluralize(value, 1)',
      'const singular = mayBeKnown(value) ? pluralize(value, 1) : value',
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
    text.overwrite(start, start + before.length, after);
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
