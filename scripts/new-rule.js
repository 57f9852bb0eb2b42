// Starts a rule: `npm run new-rule -- category/the-fault` writes its file and takes it into the index.
import { mkdirSync, writeFileSync } from 'node:fs';
import { listCategories, listRules, rulesFolder, writeIndex } from './generate-index.js';

/** Categories that the project means to have, whether or not a rule is in them yet. */
const PLANNED =
  'attribution consistency dates headline language punctuation quotes readability structure style text'.split(
    ' ',
  );

const template = `import { defineRule, locate } from '../../src/rule/index.js';

/** Matches nothing yet: write what the fault looks like. */
const FAULT = /(?!)/gu;

export default defineRule({
  summary: 'A fault, named as a noun phrase with a full stop.',
  why: 'Say in a sentence what the fault costs a desk or its readers.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'A sentence of copy with [|the fault|] between the marks.',
        says: '“the fault” is at fault; say what to do about it.',
      },
    ],
    right: ['A sentence that is sound.', 'A sentence that looks like the fault and is none.'],
  },
  *check({ passages }) {
    for (const passage of passages) {
      for (const { 0: copy, index } of passage.text.matchAll(FAULT)) {
        yield {
          range: locate(passage, index, index + copy.length),
          message: \`“\${copy}” is at fault; say what to do about it.\`,
        };
      }
    }
  },
});
`;

/** Why a rule cannot be started under a name; undefined where it can. */
function refusalOf(place) {
  const usage = 'name a category and the fault, as in "npm run new-rule -- style/doubled-word".';
  if (place === undefined) return `No rule is named; ${usage}`;
  const [category, id, ...rest] = place.split('/');
  if (!category || !id || rest.length > 0) return `"${place}" is no place for a rule; ${usage}`;
  const known = [...new Set([...listCategories(), ...PLANNED])].sort();
  if (!known.includes(category)) return `"${category}" is no category; there are ${known.join(', ')}.`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    return `"${id}" is no rule id; name the fault in kebab-case, as in "unbalanced-quotes".`;
  }
  const taken = listRules().find((other) => other.split('/')[1] === id);
  return taken && `"${id}" is taken by rules/${taken}.ts; ids are unique over all categories.`;
}

function startRule(place) {
  const [category, id] = place.split('/');
  mkdirSync(new URL(`${category}/`, rulesFolder), { recursive: true });
  writeFileSync(new URL(`${place}.ts`, rulesFolder), template, { flag: 'wx' });
  writeIndex();
  return `Wrote rules/${place}.ts and took it into rules/index.ts.

Next:
1. Write its examples, then its check. The example that is there fails until you do:
   npx vitest run tests/rules.test.ts -t ${id}
2. See what it finds in real copy: npm run build && npm run alarms -- FOLDER --rule ${id}
3. Make its page and the tables of rules: npm run generate
`;
}

const place = process.argv[2];
const refusal = refusalOf(place);
if (refusal) {
  console.error(refusal);
  process.exitCode = 2;
} else {
  process.stdout.write(startRule(place));
}
