import type {
  ExamplePlace,
  OptionSchema,
  OptionSchemas,
  RightExample,
  Rule,
  Scope,
  WrongExample,
} from '../rule/rule.js';
import { code, fenced, plain, prose, table } from './markdown.js';
import { readMarkedCopy, underline } from './marked-copy.js';

const READS: Readonly<Record<Scope, string>> = {
  everywhere: 'headline, deck, subheads and body',
  narration: 'the body, quotations left out',
  headline: 'the headline',
  subheads: 'the subheads',
  story: 'the whole submission',
};

/** Copy in the body and whole submissions speak for themselves. */
const PLACES: Readonly<Partial<Record<ExamplePlace, string>>> = {
  headline: 'In the headline',
  subhead: 'In a subhead',
  byline: 'In the byline',
  date: 'In the date line',
  source: 'In the source section',
};

/** The Markdown page of a rule: what it flags and why, its options and examples, how to silence or set it. */
export function ruleDocument(rule: Rule): string {
  const { id, summary, why, options = {}, examples, credit } = rule;
  const parts = [
    `# ${id}`,
    prose(summary),
    factsOf(rule),
    prose(why),
    ...optionsSection(options),
    '## Wrong',
    ...examples.wrong.flatMap(drawWrong),
    '## Right',
    ...examples.right.flatMap(drawRight),
    ...silenceSection(rule),
    ...configSection(rule),
    ...(credit ? ['## Credit', prose(credit)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What a rule offers to do about its findings, as its examples show it. */
export function remedyOf({ examples }: Rule): string {
  const fixes = examples.wrong.some(({ fixed }) => fixed !== undefined);
  const suggests = examples.wrong.some(({ suggests }) => suggests !== undefined);
  return [...(fixes ? ['fix'] : []), ...(suggests ? ['suggestions'] : [])].join(', ');
}

function factsOf(rule: Rule): string {
  const { category, severity, opposes, scope = 'everywhere' } = rule;
  const reads = 'mark' in rule ? 'all stories of a run' : READS[scope];
  const facts = [
    ['Category', category],
    ['By default', severity],
    ['Reads', 'audit' in rule ? 'the directives' : reads],
    ['Offers', remedyOf(rule) || 'no fix'],
    ...(opposes ? [['Opposes', `[${opposes}](${opposes}.md), which \`newslint:all\` turns on instead`]] : []),
  ];
  return facts.map(([name, value]) => `**${name}:** ${value}`).join(' · ');
}

function optionsSection(options: OptionSchemas): string[] {
  const rows = Object.entries(options).map(([name, option]) => [
    code(name),
    kindOf(option),
    code(JSON.stringify(option.default)),
    prose(option.description),
  ]);
  return rows.length > 0 ? ['## Options', table(['Option', 'Type', 'Default', 'What it sets'], rows)] : [];
}

/** What an option may be: `integer, 6 to 30`. */
function kindOf({ type, enum: choices, minimum, maximum }: OptionSchema): string {
  if (choices) return choices.map((value) => code(JSON.stringify(value))).join(', ');
  if (maximum === undefined) return minimum === undefined ? type : `${type}, ${minimum} or more`;
  return minimum === undefined ? `${type}, ${maximum} or less` : `${type}, ${minimum} to ${maximum}`;
}

function drawWrong(example: WrongExample): string[] {
  const { copy, says, fixed, suggests } = example;
  return [
    ...captionOf(example),
    fenced(underline(readMarkedCopy(copy))),
    ...besideOf(example),
    `> ${plain(says)}`,
    ...(fixed === undefined ? [] : ['After the fix:', fenced(fixed)]),
    ...(suggests ? [suggests.map((title) => `- Suggestion: ${plain(title)}`).join('\n')] : []),
  ];
}

function drawRight(filed: string | RightExample): string[] {
  const example = typeof filed === 'string' ? { copy: filed } : filed;
  return [...captionOf(example), fenced(example.copy), ...besideOf(example)];
}

/** The same place of another story, which the rule compares. */
const besideOf = ({ beside }: RightExample): string[] =>
  beside === undefined ? [] : ['Beside another story with:', fenced(beside)];

/** What stands above an example: where its copy stands, under which options, and what it is a case of. */
function captionOf({ as = 'body', options, note }: RightExample): string[] {
  const settings = options ? [`with ${code(JSON.stringify(options))}`] : [];
  const place = [PLACES[as] ?? [], settings].flat().join(', ').replace(/^w/, 'W');
  if (note) return [(place ? `${place}. ` : '') + prose(note)];
  return place ? [`${place}:`] : [];
}

function silenceSection(rule: Rule): string[] {
  if ('audit' in rule) return ['## Silence it', 'No directive silences it; turn it off in the config.'];
  const comments = ['next', 'file'].map((reach) => `<!-- newslint-disable-${reach} ${rule.id} -- reason -->`);
  return ['## Silence it', 'For the next block, or for the whole file:', fenced(comments.join('\n'), 'html')];
}

function configSection({ id, severity, options = {} }: Rule): string[] {
  const defaults = Object.entries(options).map(
    ([name, option]) => `"${name}": ${JSON.stringify(option.default)}`,
  );
  const level = `"${severity === 'off' ? 'warning' : severity}"`;
  const value = defaults.length > 0 ? `[${level}, { ${defaults.join(', ')} }]` : level;
  return [
    '## Configure it',
    'A severity, `"off"`, or a severity with options, in `newslint.config.json`:',
    fenced(`{\n  "rules": {\n    "${id}": ${value}\n  }\n}`, 'json'),
  ];
}

/**
 * The table of rules for a README, one row a rule under the name of its category.
 *
 * @param folder where the rules' pages lie, seen from the README; ends with `/`
 */
export function rulesTable(rules: readonly Rule[], folder = 'docs/rules/'): string {
  const categories = new Set(rules.map(({ category }) => category));
  return Array.from(categories, (category) => {
    const rows = rules
      .filter((rule) => rule.category === category)
      .map((rule) => [
        `[${rule.id}](${folder}${rule.id}.md)`,
        prose(rule.summary),
        rule.severity,
        remedyOf(rule),
      ]);
    const title = category.charAt(0).toUpperCase() + category.slice(1);
    return `### ${title}\n\n${table(['Rule', 'What it flags', 'Severity', 'Offers'], rows)}`;
  }).join('\n\n');
}
