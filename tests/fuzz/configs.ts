import { rules } from '../../src/index.js';
import fc from '../seeded.js';

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e300, '', 'off', 'error', [], {}, [[]], '__proto__'),
  fc.string({ maxLength: 12 }),
  fc.integer(),
);
const severity = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<unknown>('error', 'warning', 'info', 'off') },
  { weight: 1, arbitrary: junk },
);

/** A value that an option's schema may take, or almost. */
const optionValue = (type: string): fc.Arbitrary<unknown> =>
  ({
    integer: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer()),
    number: fc.oneof(fc.double({ min: 0, max: 1 }), fc.integer({ min: 0, max: 300 })),
    boolean: fc.boolean(),
    string: fc.oneof(
      fc.constantFrom('', ' ', 'spaced', 'curly', 'Source:', '(', '\\'),
      fc.string({ maxLength: 9 }),
    ),
    array: fc.array(fc.oneof(fc.constantFrom('the', 'Ana Brik', '(', '[', '*', '\\', ''), fc.string()), {
      maxLength: 4,
    }),
  })[type] ?? junk;

const ruleValue = fc.constantFrom(...rules).chain((rule) => {
  const options = Object.entries(rule.options ?? {}).map(([name, { type, enum: values }]) => [
    name,
    values ? fc.oneof(fc.constantFrom(...values), junk) : optionValue(type),
  ]);
  const given = fc.record(Object.fromEntries(options) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  });
  return fc.tuple(
    fc.constant(rule.id),
    fc.oneof({ weight: 1, arbitrary: severity }, { weight: 4, arbitrary: fc.tuple(severity, given) }),
  );
});
const ruleValues = fc.array(ruleValue, { maxLength: 6 }).map((values): unknown => Object.fromEntries(values));

const glob = fc.oneof(
  fc.constantFrom(
    '**',
    '*.txt',
    'a/**/b',
    '{a,b}*',
    '!x',
    '[a-',
    '[]',
    '../*',
    '{'.repeat(40),
    '{a,b}'.repeat(9),
  ),
  fc.string({ maxLength: 12 }),
  fc
    .array(fc.constantFrom('*', '**', '/', '?', '[', ']', '{', '}', ',', '!', 'a', '\\', '..'), {
      maxLength: 20,
    })
    .map((parts) => parts.join('')),
);
const globs = fc.oneof(
  { weight: 6, arbitrary: fc.array(glob, { maxLength: 4 }) },
  { weight: 1, arbitrary: junk },
);
const suppression = fc.record(
  {
    files: globs,
    rule: fc.oneof(fc.constantFrom<unknown>('cliche', ['emoji', 'cliche'], 'no-such-rule'), junk),
    match: fc.oneof(fc.constantFrom('the', '  (a+)+$ ', '\\', '['), fc.string()),
    reason: fc.constantFrom('why', ' ', ''),
    until: fc.constantFrom('2027-01-31', '2020-02-30', 'never'),
  },
  { requiredKeys: ['rule', 'reason'] },
);
const preset = fc.constantFrom<unknown>(
  'newslint:all',
  'newslint:recommended',
  'newslint:structure',
  'newslint:none',
  'https://a.example',
  './there.json',
);

const config: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record(
      {
        extends: fc.oneof(fc.array(preset, { maxLength: 3 }), junk),
        rules: fc.oneof({ weight: 9, arbitrary: ruleValues }, { weight: 1, arbitrary: junk }),
        overrides: fc.array(fc.record({ files: globs, rules: ruleValues }), { maxLength: 3 }),
        ignores: globs,
        suppressions: fc.array(suppression, { maxLength: 3 }),
        settings: fc.record({
          sourceLabels: fc.array(fc.oneof(fc.constantFrom('Read at:', '(', '.*'), fc.string()), {
            maxLength: 3,
          }),
        }),
        rulez: junk,
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: junk },
);

const YAML = [
  'a: &a [*a]',
  'rules: {cliche: off',
  '? [1]: 2',
  '- - -',
  'rules:\n\tcliche: off',
  '<<: *x',
  '!!js/function 1',
  'on: yes',
  '---\n---',
  '&a [*a,*a]',
];

/** The text of a config file: JSON, which is YAML too, whole or with a slip in it. */
export const configText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: config.map((value) => JSON.stringify(value)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        config,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(3),
        fc.constantFrom('', '{', '}', '"', ',', ':', '\\', '\0', '&a ', '*a', '- ', '\n'),
      )
      .map(([value, share, length, text]) => {
        const json = JSON.stringify(value, null, 1);
        const at = Math.floor(share * json.length);
        return json.slice(0, at) + text + json.slice(at + length);
      }),
  },
  { weight: 1, arbitrary: fc.constantFrom(...YAML) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
