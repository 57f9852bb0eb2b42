import type { OptionSchema, Rule } from '../rule/rule.js';
import { DEFAULT_PRESET, PRESET_NAMES } from './presets.js';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;

const severity = { $ref: '#/definitions/severity' };

const globs = (description: string): Schema => ({
  type: 'array',
  description,
  items: { type: 'string', minLength: 1, maxLength: 1000 },
});

const rules: Schema = { $ref: '#/definitions/rules' };

const describeOption = ({ type, ...rest }: OptionSchema): Schema => ({ type, ...rest });

/** What a rule may be set to: a severity, or a list of a severity and options. */
function describeRule(rule: Rule): Schema {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, describeOption(option)]);
  const properties = Object.fromEntries(options);
  return {
    description: rule.summary,
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's word, and nothing awaits a schema.
    then: {
      type: 'array',
      items: [severity, { type: 'object', additionalProperties: false, properties }],
      minItems: 1,
      additionalItems: false,
    },
    else: severity,
  };
}

const override: Schema = {
  type: 'object',
  description: 'Rules for some of the files.',
  additionalProperties: false,
  required: ['files', 'rules'],
  properties: {
    files: {
      ...globs("Globs of the files, relative to this config's folder. A folder stands for what is in it."),
      minItems: 1,
    },
    rules,
  },
};

const ruleId = { $ref: '#/definitions/ruleId' };

const suppression: Schema = {
  type: 'object',
  description: 'Findings that are known and meant to stay, said outside the story.',
  additionalProperties: false,
  required: ['rule', 'reason'],
  properties: {
    files: {
      ...globs(
        "Globs of the files, relative to this config's folder. A folder stands for what is in it. " +
          'Left out, these are all files of the config.',
      ),
      minItems: 1,
    },
    rule: {
      description: 'The rule to silence, or a list of rules.',
      if: { type: 'array' },
      // biome-ignore lint/suspicious/noThenProperty: "then" is JSON Schema's word, and nothing awaits a schema.
      then: { type: 'array', items: ruleId, minItems: 1 },
      else: ruleId,
    },
    match: {
      type: 'string',
      description:
        'Plain text of the story. Only what shares a character with it is silenced. Any white space stands ' +
        'for any other.',
      pattern: '\\S',
      maxLength: 1000,
    },
    reason: { type: 'string', description: 'Why the findings may stay.', pattern: '\\S', maxLength: 1000 },
    until: {
      type: 'string',
      description: 'The last day on which the suppression holds, as in "2027-01-31".',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    },
  },
};

const settings: Schema = {
  type: 'object',
  description: 'What the parser should know of the desk.',
  additionalProperties: false,
  properties: {
    sourceLabels: {
      type: 'array',
      description:
        'More labels of the source section, as in "Read more at:". They replace those of a config that this one extends.',
      items: { type: 'string', minLength: 1, maxLength: 200 },
      default: [],
    },
  },
};

const properties: Schema = {
  $schema: { type: 'string', description: 'The address of this schema, for editors.' },
  extends: {
    type: 'array',
    description:
      'Presets, and JSON or YAML configs by their paths from this file; later ones win. ' +
      `A config that names no preset, itself or through a config that it extends, starts from "${DEFAULT_PRESET}"; ` +
      'an empty list starts from nothing.',
    items: { type: 'string', minLength: 1, maxLength: 1000, examples: PRESET_NAMES },
  },
  rules,
  overrides: {
    type: 'array',
    description: 'Rules for some of the files, laid over the others; later ones win.',
    items: override,
  },
  ignores: globs(
    "Globs of files to leave out, relative to this config's folder. A folder stands for what is in it; " +
      'one that begins with "!" takes back what an earlier one left out.',
  ),
  suppressions: {
    type: 'array',
    description: 'What to silence outside the stories. Those of a config that this one extends count too.',
    items: suppression,
  },
  settings,
};

/**
 * The JSON Schema (draft-07, which editors know best) of a config file, made from the rules' own option
 * schemas. It is what configs are validated with and what `newslint schema config` prints; of the catalogue, only
 * the `described` rules can be set.
 */
export const configSchema = (catalogue: readonly Rule[], described = catalogue): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'newslint config',
  description: 'What newslint looks for in submissions, and how grave each fault is.',
  type: 'object',
  additionalProperties: false,
  properties,
  definitions: {
    severity: { description: 'How grave a fault is, or "off".', enum: SEVERITIES },
    rules: {
      type: 'object',
      description:
        'A severity, "off", or [severity, options] for each rule. A severity alone keeps the options that were ' +
        "set before; options are laid over the rule's defaults.",
      additionalProperties: false,
      properties: Object.fromEntries(described.map((rule) => [rule.id, describeRule(rule)])),
    },
    ruleId: { description: 'The id of a rule.', enum: catalogue.map(({ id }) => id) },
  },
});
