import { loadSuggest } from '../../config/suggest.js';
import { type Colours, coloursFor } from '../../report/colours.js';
import { rulePage } from '../../report/rule-page.js';
import type { ExamplePlace, OptionSchema, RightExample, Rule, WrongExample } from '../../rule/rule.js';
import { emit } from '../streams/output.js';
import { lookAt } from '../streams/terminal.js';
import { Trouble } from '../trouble.js';
import { underlined, wrapped } from './page.js';

const WIDEST = 100;

const PLACES: Readonly<Record<ExamplePlace, string>> = {
  headline: ', as the headline',
  byline: ', as the byline',
  date: ', as the date',
  body: '',
  subhead: ', as a subhead',
  source: ', as the source',
  story: ', as a whole submission',
};

/** How a page is set: in how many columns, in which colours. */
export interface Setting {
  readonly room: number;
  readonly colours: Colours;
}

function boundsOf({ minimum, maximum }: OptionSchema): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `, from ${minimum}`;
  return maximum === undefined ? '' : `, up to ${maximum}`;
}

function* optionLines(name: string, option: OptionSchema, { room, colours }: Setting): Generator<string> {
  const { type, description, default: standard } = option;
  yield `  ${colours.bold(name)}  ${type}${boundsOf(option)}, ${JSON.stringify(standard)} by default`;
  yield* wrapped(description, room, 4);
}

function* noteLines({ note, options, beside }: RightExample, { room }: Setting): Generator<string> {
  if (beside !== undefined) yield* wrapped(`Beside another story with: ${beside}`, room, 4);
  if (options !== undefined) yield* wrapped(`With ${JSON.stringify(options)}.`, room, 4);
  if (note !== undefined) yield* wrapped(note, room, 4);
}

const heading = (word: string, { as = 'body' }: RightExample, { colours }: Setting): string =>
  colours.bold(`${word}${PLACES[as]}`);

function* wrongLines(example: WrongExample, setting: Setting): Generator<string> {
  const { red, green } = setting.colours;
  yield* ['', heading('Wrong', example, setting)];
  yield* underlined(example.copy, setting.room, 2, red);
  yield* wrapped(example.says, setting.room, 4);
  yield* noteLines(example, setting);
  if (example.fixed !== undefined) yield* wrapped(`Fixed: ${example.fixed}`, setting.room, 4, green);
  for (const title of example.suggests ?? []) yield* wrapped(`Suggestion: ${title}`, setting.room, 4);
}

function* rightLines(example: RightExample, setting: Setting): Generator<string> {
  yield* ['', heading('Right', example, setting)];
  yield* wrapped(example.copy, setting.room, 2);
  yield* noteLines(example, setting);
}

/** Sets the page of a rule, line by line. */
export function* describeRule(rule: Rule, setting: Setting): Generator<string> {
  const { room, colours } = setting;
  const severity = rule.severity === 'off' ? 'off by default' : rule.severity;
  yield `${colours.bold(rule.id)}  ${rule.category}, ${severity}`;
  yield '';
  yield* wrapped(rule.summary, room, 0);
  yield* wrapped(rule.why, room, 0);
  if (rule.credit !== undefined) yield* wrapped(rule.credit, room, 0);
  const options = Object.entries(rule.options ?? {});
  if (options.length > 0) yield* ['', colours.bold('Options')];
  for (const [name, option] of options) yield* optionLines(name, option, setting);
  for (const example of rule.examples.wrong) yield* wrongLines(example, setting);
  for (const example of rule.examples.right)
    yield* rightLines(typeof example === 'string' ? { copy: example } : example, setting);
  yield* ['', `More in ${rulePage(rule.id)}.`, ''];
}

/** Prints what a rule means. Throws a `Trouble` where there is no such rule. */
export async function explainRule(rules: readonly Rule[], id: string): Promise<number> {
  const rule = rules.find((known) => known.id === id);
  if (!rule) {
    const nearest = (await loadSuggest())(
      id,
      rules.map((known) => known.id),
    );
    throw new Trouble(
      `"${id}" is no rule; ${nearest ? `did you mean "${nearest}"?` : '"newslint rules" lists them.'}`,
    );
  }
  const screen = lookAt(1);
  const colours = coloursFor(screen);
  const lines = describeRule(rule, { room: Math.min(screen.columns, WIDEST), colours });
  emit(1, Buffer.from(Array.from(lines).join('\n')));
  return 0;
}
