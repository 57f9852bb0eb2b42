/** The JSON Schema (draft 7) of the document that `--format json` writes. */
export const reportSchema = (): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'newslint report',
  ...record('What newslint found in one run.', {
    version: { description: 'The version of this document’s shape.', const: 1 },
    tool: record('The program that wrote the document.', {
      name: { description: 'Its name.', const: 'newslint' },
      version: text('Its version.'),
    }),
    columnUnit: { description: 'What columns and offsets count.', const: 'utf16CodeUnits' },
    files: list('Every linted file, clean ones too, in path order.', { $ref: '#/definitions/file' }),
    summary: record(
      'The counts of the run.',
      {
        files: count('Linted files.'),
        errors: count('Diagnostics of severity error.'),
        warnings: count('Diagnostics of severity warning.'),
        infos: count('Diagnostics of severity info.'),
        fixable: count('Diagnostics that carry a fix.'),
        heldBack: count('Diagnostics that a baseline holds back; left out where it holds none.', 1),
      },
      ['heldBack'],
    ),
  }),
  definitions: { file, diagnostic, change, range, position },
});

const text = (description: string, pattern?: string) => ({
  description,
  type: 'string',
  ...(pattern === undefined ? { minLength: 1 } : { pattern }),
});

const count = (description: string, minimum = 0) => ({ description, type: 'integer', minimum });

const list = (description: string, items: object, minItems = 0) => ({
  description,
  type: 'array',
  items,
  ...(minItems > 0 && { minItems }),
});

/** An object with these properties and no others; the `optional` ones may be left out. */
const record = (
  description: string,
  properties: Readonly<Record<string, object>>,
  optional: readonly string[] = [],
) => ({
  description,
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';

const file = record('One linted file.', {
  path: text('Its path relative to the working directory, with “/” between the parts.', '^[^/]'),
  diagnostics: list('What was found in it, in text order.', { $ref: '#/definitions/diagnostic' }),
});

const diagnostic = record(
  'One finding of a rule.',
  {
    ruleId: text('The name of the rule.', `^${kebab}$`),
    category: text('The category of the rule.', `^${kebab}$`),
    severity: { description: 'How grave it is.', enum: ['error', 'warning', 'info'] },
    message: text('What is wrong and what to do about it, in a sentence.'),
    range: { $ref: '#/definitions/range' },
    url: text('The rule’s page, relative to the package.', `^docs/rules/${kebab}\\.md$`),
    fingerprint: text(
      'Known again when lines above it come or go; no two of a file are the same.',
      '^[0-9a-f]{16}$',
    ),
    related: list(
      'Other places that it has to do with.',
      record(
        'A related place.',
        {
          message: text('What it has to do with the finding.'),
          path: text('The file that it lies in, where that is another one.', '^[^/]'),
          range: { $ref: '#/definitions/range' },
        },
        ['path'],
      ),
      1,
    ),
    fix: { description: 'A change that is safe to apply unread.', allOf: [{ $ref: '#/definitions/change' }] },
    suggestions: list('Changes for a person to choose from.', { $ref: '#/definitions/change' }, 1),
  },
  ['related', 'fix', 'suggestions'],
);

const change = record('Edits to apply together.', {
  title: text('What the change does, as an order.'),
  edits: list(
    'Edits that do not overlap, in places of the text as it was linted.',
    record('One edit.', {
      range: { $ref: '#/definitions/range' },
      text: { description: 'What to put in the place of the range.', type: 'string' },
    }),
    1,
  ),
});

const range = record('A half-open stretch of the text.', {
  start: { $ref: '#/definitions/position' },
  end: { $ref: '#/definitions/position' },
});

const position = record('A place in the text.', {
  line: count('The line, from 1.', 1),
  column: count('The column, from 1, in UTF-16 code units.', 1),
  offset: count('The offset from 0, in UTF-16 code units; a byte-order mark is not counted.'),
});
