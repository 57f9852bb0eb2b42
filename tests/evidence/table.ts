import { table } from '../../src/report/markdown.js';
import type { Rule } from '../../src/rule/rule.js';
import { type Evidence, hitsOf, type Ledger } from './ledger.js';

const figure = (count: number): string => count.toLocaleString('en-US');

/** The evidence for the rules that are on by default, as Markdown: those that spoke, then those that did not. */
export function evidenceTable(rules: readonly Rule[], { measured, corpora, rules: ledger }: Ledger): string {
  const known = rules.flatMap((rule) => {
    const evidence = ledger[rule.id];
    return evidence ? [{ rule, evidence }] : [];
  });
  const speaking = known.filter(({ evidence }) => hitsOf(evidence) > 0);
  const silent = known.filter(({ evidence }) => hitsOf(evidence) === 0);
  const sizes = Object.entries(corpora).map(
    ([name, { files, words }]) => `${name} (${figure(files)} files, ${figure(words)} words)`,
  );
  return [
    `Counted on ${measured} by \`npm run evidence\`, which lints three corpora with \`newslint:recommended\`: ${sizes.join(', ')}. ` +
      'The web files are published pages, the bbc files are broadcast news whose paragraphs a data set merged, and the seeds are this project’s stories. ' +
      'Both have bylines, dates and source lines that whoever collected them put there.',
    'Of each rule at least 20 hits were read, or all where there are fewer. A hit is right where an editor would be glad of it. `npm run alarms -- FOLDER` shows the hits of a folder.',
    table(
      ['Rule', 'Severity', 'web', 'bbc', 'seeds', 'Read', 'Right', 'Note'],
      speaking.map(({ rule, evidence }) => rowOf(rule, evidence)),
    ),
    `Silent on all of it, and resting on their examples and on faults planted in the seeds: ${silent
      .map(({ rule }) => `[${rule.id}](${rule.id}.md) (${rule.severity})`)
      .join(', ')}.`,
  ].join('\n\n');
}

const rowOf = ({ id, severity }: Rule, { web, bbc, seeds, read, right, note = '' }: Evidence) => [
  `[${id}](${id}.md)`,
  severity,
  ...[web, bbc, seeds, read, right].map(figure),
  note,
];
