import { describe, expect, test } from 'vitest';
import { readMarkedCopy, underline } from '../../src/report/marked-copy.js';
import { remedyOf, ruleDocument, rulesTable } from '../../src/report/rule-document.js';
import type { Rule } from '../../src/rule/rule.js';

const doubled: Rule = {
  id: 'doubled-word',
  category: 'style',
  summary: 'A word written twice in a row, such as `the the`.',
  why: 'The eye of whoever made the cut slides over it.',
  severity: 'warning',
  scope: 'narration',
  options: {
    allow: { type: 'array', default: ['had', 'a|b'], description: 'Words that may stand twice.' },
    age: { type: 'integer', default: 20, minimum: 6, maximum: 30, description: 'Whose.' },
    most: { type: 'number', default: 2, minimum: 0, description: 'How many.' },
    mode: { type: 'string', default: 'loose', enum: ['loose', 'strict'], description: 'How to look.' },
  },
  credit: 'After a list by the desk of <The Post>.',
  examples: {
    wrong: [
      { copy: 'In [|the the|] hall.', says: '“the” is written twice; delete one.', fixed: 'In the hall.' },
      { as: 'headline', copy: 'Go [|go|]', says: 'Pick *one* [of](them).', suggests: ['Write “Go”.'] },
    ],
    right: ['They had had it.', { copy: 'Duran Duran', options: { mode: 'strict' }, note: 'A `name`.' }],
  },
  *check() {},
};

const withCopy = (copy: string): Rule => ({
  ...doubled,
  examples: { wrong: [{ copy, says: copy.replace(/\[\||\|\]/g, '') }], right: [copy] },
});

describe('a page', () => {
  const page = ruleDocument(doubled);

  test('says what the rule is, and what it offers', () => {
    expect(page).toMatch(/^# doubled-word\n\nA word written twice in a row, such as `the the`\.\n/);
    expect(page).toContain(
      '**Category:** style · **By default:** warning · **Reads:** the body, quotations left out',
    );
    expect(page).toContain('**Offers:** fix, suggestions');
    expect(page).toMatch(/## Credit\n\nAfter a list by the desk of \\<The Post\\>\.\n$/);
  });

  test('lists the options', () => {
    expect(page).toContain('| `allow` | array | `["had","a\\|b"]` | Words that may stand twice. |');
    expect(page).toContain('| `age` | integer, 6 to 30 | `20` | Whose. |');
    expect(page).toContain('| `most` | number, 0 or more | `2` | How many. |');
    expect(page).toContain('| `mode` | `"loose"`, `"strict"` | `"loose"` | How to look. |');
  });

  test('draws the examples', () => {
    expect(page).toContain(
      '```text\nIn the the hall.\n   ~~~~~~~\n```\n\n> “the” is written twice; delete one.',
    );
    expect(page).toContain('After the fix:\n\n```text\nIn the hall.\n```');
    expect(page).toContain(
      'In the headline:\n\n```text\nGo go\n   ~~\n```\n\n> Pick \\*one\\* \\[of\\](them).',
    );
    expect(page).toContain('- Suggestion: Write “Go”.');
    expect(page).toContain('With `{"mode":"strict"}`. A `name`.\n\n```text\nDuran Duran\n```');
  });

  test('shows how to silence and how to set it', () => {
    expect(page).toContain('<!-- newslint-disable-next doubled-word -- reason -->');
    const [, config = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const value = ['warning', { allow: ['had', 'a|b'], age: 20, most: 2, mode: 'loose' }];
    expect(JSON.parse(config)).toEqual({ rules: { 'doubled-word': value } });
    expect(ruleDocument({ ...doubled, severity: 'off', options: {} })).toContain('"doubled-word": "warning"');
  });
});

describe('copy is safe', () => {
  test('with backticks in it', () => {
    const page = ruleDocument(withCopy('A ```` fence and [|`code`|].\n```\n# No heading'));
    expect(page).toContain('`````text\nA ```` fence and `code`.\n');
    expect(page).toContain('\n```\n# No heading\n`````');
    expect(page).toContain('> A \\`\\`\\`\\` fence');
  });

  test('with control characters in it', () => {
    const page = ruleDocument(withCopy('A \u001b[31m\u202e[|b\u0000c|]\r\nd\u009b'));
    expect(page).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    expect(page).toContain('A \\u001b[31m\\u202eb\\u0000c\n');
  });

  test.each([
    ['1. A', '> 1\\. A'],
    ['# A', '> \\# A'],
    ['- A', '> \\- A'],
    ['2 words', '> 2 words'],
  ])('that begins like a block: %s', (copy, drawn) => expect(ruleDocument(withCopy(copy))).toContain(drawn));

  test('with Markdown and HTML in it', () => {
    const page = ruleDocument(withCopy('[|<script>|] &amp; _a_ ~b~'));
    expect(page).toContain('> \\<script\\> \\&amp; \\_a\\_ \\~b\\~');
  });
});

describe('underlining', () => {
  test.each([
    ['a [|bc|] d', 'a bc d\n  ~~'],
    ['a[||] b', 'a b\n ^'],
    ['[|a|] b [|c|]', 'a b c\n~   ~'],
    ['one\n\n[|two|]\nthree', 'one\n\ntwo\n~~~\nthree'],
    ['a [|b\nc|] d', 'a b\n  ~\nc d\n~'],
    ['a[|\n|]b', 'a\n ~\nb'],
    ['text.\n[||]', 'text.\n\n^'],
    ['漢字 [|a|]', '漢字 a\n     ~'],
    ['\t[|a|]', '    a\n    ~'],
    ['[Ana]([|#|]) |] [|', '[Ana](#) |] [|\n      ~'],
  ])('%j', (marked, drawn) => expect(underline(readMarkedCopy(marked))).toBe(drawn));
});

test('the table has one row a rule, by category', () => {
  const other: Rule = { ...doubled, id: 'bad-byte', category: 'text', severity: 'off' };
  const table = rulesTable([doubled, other, { ...doubled, id: 'tripled-word' }], 'rules/');
  expect(table.match(/^### \w+/gm)).toEqual(['### Style', '### Text']);
  expect(table.match(/^\| \[[^|]*/gm)).toEqual([
    '| [doubled-word](rules/doubled-word.md) ',
    '| [tripled-word](rules/tripled-word.md) ',
    '| [bad-byte](rules/bad-byte.md) ',
  ]);
  expect(table).toContain('| A word written twice in a row, such as `the the`. | off | fix, suggestions |');
  expect(remedyOf({ ...doubled, examples: { wrong: [], right: [] } })).toBe('');
});
