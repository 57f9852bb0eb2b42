import type { ErrorObject } from 'ajv';
import type { Rule } from '../rule/rule.js';
import { describe, quote, quoteList } from './quote.js';
import { type Schema, SEVERITIES } from './schema.js';
import type { Way } from './source.js';
import type { Suggest } from './suggest.js';
import { leaveOverride, nameKeys, namePart, readPointer } from './ways.js';

/** What is wrong with a config, at which key or value of it. */
export interface Fault {
  readonly way: Way;
  readonly part: 'key' | 'value';
  readonly sentence: string;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function nameType({ type, items }: Schema): string {
  const entries = type === 'array' ? (items as Schema | undefined)?.type : undefined;
  return `${TYPES[String(type)] ?? 'something else'}${typeof entries === 'string' ? ` of ${entries}s` : ''}`;
}

const RANKS: readonly string[] = SEVERITIES;

const isRuleName = (way: Way): boolean => way[0] === 'suppressions' && way[2] === 'rule';

/** Of two ids equally near to a misspelt one, that of the graver fault is likelier meant. */
const rankIds = (rules: readonly Rule[]): readonly string[] =>
  [...rules].sort((a, b) => RANKS.indexOf(a.severity) - RANKS.indexOf(b.severity)).map((rule) => rule.id);

function explainKey(holder: Way, key: string, known: readonly string[], suggest: Suggest): string {
  const kind = nameKeys(holder);
  const near = suggest(key, known);
  if (near !== undefined) return `${quote(key)} is no ${kind}; did you mean ${quote(near)}?`;
  if (kind === 'rule') return `${quote(key)} is no rule; "newslint rules" lists them all.`;
  if (known.length === 0) return `${quote(key)} is no ${kind}, which has none.`;
  return `${quote(key)} is no ${kind}; use ${quoteList(known, 'or')}.`;
}

function explainSeverity(way: Way, value: unknown): string {
  if (typeof value === 'object' && value !== null && leaveOverride(way).length === 2)
    return `${namePart(way)} must be a severity or [severity, options], not ${describe(value)}.`;
  return `${describe(value)} is no severity; use ${quoteList(SEVERITIES, 'or')}.`;
}

function explainChoice(way: Way, value: unknown, choices: readonly unknown[], suggest: Suggest): string {
  if (leaveOverride(way).length < 4) return explainSeverity(way, value);
  const words = choices.filter((choice) => typeof choice === 'string');
  const near = typeof value === 'string' ? suggest(value, words) : undefined;
  const listed =
    words.length === choices.length ? quoteList(words, 'or') : choices.map(describe).join(' or ');
  const hint = near === undefined ? '.' : `; did you mean ${quote(near)}?`;
  return `${namePart(way)} must be ${listed}, not ${describe(value)}${hint}`;
}

function explainRuleName(way: Way, value: unknown, rules: readonly Rule[], suggest: Suggest): string {
  if (typeof value === 'string') return explainKey(['rules'], value, rankIds(rules), suggest);
  const wanted = way.length > 3 ? 'the id of a rule' : 'the id of a rule or a list of ids';
  return `${namePart(way)} must be ${wanted}, not ${describe(value)}.`;
}

type Explain = (error: ErrorObject, part: string) => string;

const SENTENCES: Readonly<Record<string, Explain>> = {
  type: ({ data, parentSchema = {} }, part) =>
    `${part} must be ${nameType(parentSchema)}, not ${describe(data)}.`,
  required: ({ params }, part) => `${part} needs ${quote(String(params.missingProperty))}.`,
  minimum: ({ data, params }, part) => `${part} must be at least ${params.limit}, not ${describe(data)}.`,
  maximum: ({ data, params }, part) => `${part} must be at most ${params.limit}, not ${describe(data)}.`,
  minItems: (_, part) => `${part} must not be an empty list.`,
  additionalItems: (_, part) => `${part} must be [severity, options] and nothing more.`,
  minLength: (_, part) => `${part} must not be an empty string.`,
  pattern: ({ data }, part) =>
    part === '"until"'
      ? `${part} must be a day as in "2027-01-31", not ${describe(data)}.`
      : `${part} must not be blank.`,
  maxLength: ({ params }, part) => `${part} must not be longer than ${params.limit} characters.`,
};

function explainUnknownKey(error: ErrorObject, way: Way, rules: readonly Rule[], suggest: Suggest): Fault {
  const key = String(error.params.additionalProperty);
  const keys = Object.keys((error.parentSchema?.properties ?? {}) as object);
  const known = nameKeys(way) === 'rule' ? rankIds(rules) : keys.filter((name) => name !== '$schema');
  return { way: [...way, key], part: 'key', sentence: explainKey(way, key, known, suggest) };
}

/** Says what an error of the validator means; nothing for an error that only repeats that another is there. */
export function explainError(
  error: ErrorObject,
  rules: readonly Rule[],
  suggest: Suggest,
): Fault | undefined {
  const way = readPointer(error.instancePath);
  const { data, keyword, message, params } = error;
  if (keyword === 'if') return undefined;
  if (keyword === 'additionalProperties') return explainUnknownKey(error, way, rules, suggest);
  if (keyword === 'enum' && isRuleName(way))
    return { way, part: 'value', sentence: explainRuleName(way, data, rules, suggest) };
  const sentence =
    keyword === 'enum'
      ? explainChoice(way, data, params.allowedValues, suggest)
      : SENTENCES[keyword]?.(error, namePart(way));
  return { way, part: 'value', sentence: sentence ?? `${namePart(way)} ${message ?? 'is not valid'}.` };
}
