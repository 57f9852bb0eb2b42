import { describe, expect, test } from 'vitest';
import idleDirective from '../../rules/directives/idle-directive.js';
import { openRemovals } from '../../src/engine/removal.js';
import { defineAuditRule, defineRule } from '../../src/rule/define.js';
import { parseSubmission } from '../../src/submission/parse.js';
import fc, { runs } from '../seeded.js';
import { face, fixWith, lintWith, phrases } from './desk.js';

const D = '<!-- newslint-disable-next dry-word -- why -->';
const HEAD = 'Harbor reopens\n\nBy Ana Brik\n\n';
const rules = {
  'wet-word': phrases(['rain', 'flood']),
  'dry-word': phrases(['drought']),
  'dust-word': phrases(['dust']),
  idle: idleDirective,
};

test.each([
  ['above a block', `One.\n\n${D}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
  ['on the line above', `One.\n\n${D}\nTwo.\n`, 'One.\n\nTwo.\n'],
  ['on the line below', `One.\n${D}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
  ['between two lines that it parts', `One.\n${D}\nTwo.\n`, 'One.\n\nTwo.\n'],
  ['with wide gaps', `One.\n\n${D}\n\n\n\nTwo.\n`, 'One.\n\n\n\nTwo.\n'],
  ['at the start of the file', `${D}\n\nOne.\n`, 'One.\n'],
  ['behind blank lines at the start', `\n\n${D}\n\nOne.\n`, '\n\nOne.\n'],
  ['at the end of the file', `One.\n\n${D}\n`, 'One.\n'],
  ['at the end, with no line end', `One.\n\n${D}`, 'One.'],
  ['at the end, with blank lines', `One.\n\n${D}\n\n\n`, 'One.\n\n\n'],
  ['alone', D, ''],
  ['before copy on its line', `One.\n\n${D} Two.\n`, 'One.\n\nTwo.\n'],
  ['behind copy on its line', `One. ${D}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
  ['amid copy', `${HEAD}One ${D} more.\n\nTwo.\n`, `${HEAD}One more.\n\nTwo.\n`],
  ['right behind a word', `${HEAD}One${D} more.\n\nTwo.\n`, `${HEAD}One more.\n\nTwo.\n`],
  ['right before a word', `${HEAD}One ${D}more.\n\nTwo.\n`, `${HEAD}One more.\n\nTwo.\n`],
  ['amid a headline', `One ${D} more\n\nTwo.\n`, `One ${D} more\n\nTwo.\n`],
  ['inside a word', `O${D}ne.\n\nTwo.\n`, `O${D}ne.\n\nTwo.\n`],
  ['two of them', `One.\n\n${D}\n\n${D}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
  ['two of them at the end', `One.\n\n${D}\n\n${D}\n`, 'One.\n'],
  ['two lines of them', `One.\n${D}\n${D}\nTwo.\n`, 'One.\n\nTwo.\n'],
  ['beside a note', `One.\n\n<!-- note -->\n${D}\nTwo.\n`, 'One.\n\n<!-- note -->\nTwo.\n'],
  ['above a note', `One.\n${D}\n<!-- note -->\nTwo.\n`, 'One.\n<!-- note -->\nTwo.\n'],
  ['below an indented note', `One.\n\n  <!-- note -->\n${D}\nTwo.\n`, 'One.\n\n  <!-- note -->\nTwo.\n'],
  ['below copy with a note', `One. <!-- note -->\n${D}\nTwo.\n`, 'One. <!-- note -->\n\nTwo.\n'],
  ['below a note with copy', `<!-- note --> One.\n${D}\nTwo.\n`, '<!-- note --> One.\n\nTwo.\n'],
  [
    'above one that is of use',
    `One.\n${D}\n<!-- newslint-disable-next wet-word -->\nRain.\n`,
    'One.\n\n<!-- newslint-disable-next wet-word -->\nRain.\n',
  ],
  [
    'above one that is of use and close',
    `One.\n${D}\n<!--newslint-disable-next wet-word-->\nRain.\n`,
    'One.\n\n<!--newslint-disable-next wet-word-->\nRain.\n',
  ],
  ['behind 80 spaces', `One.\n\n${' '.repeat(80)}${D}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
  ['before a word and more', `${HEAD}One ${D}more came.\n`, `${HEAD}One more came.\n`],
  ['indented', `One.\n\n  ${D}  \n\nTwo.\n`, 'One.\n\nTwo.\n'],
  [
    'over several lines',
    'One.\n\n<!-- newslint-disable-next\n  dry-word\n  -- why\n-->\n\nTwo.\n',
    'One.\n\nTwo.\n',
  ],
])('an idle directive %s goes, and leaves no trace', (_, text, expected) => {
  expect(fixWith(rules, text).text).toBe(expected);
  expect(fixWith(rules, expected).text).toBe(expected);
  const windows = (copy: string): string => copy.replaceAll('\n', '\r\n');
  expect(fixWith(rules, windows(text)).text).toBe(windows(expected));
});

test.each([
  ['before a figure', `One.\n\n${D} 12 boats left.\n`],
  ['behind a figure alone', `${HEAD}5 ${D} boats left here.\n`],
  ['behind a sign', `${HEAD}Rain* ${D} fell here.\n`],
  ['before a sign', `${HEAD}Rain ${D} *fell* here.\n`],
  ['inside a word of copy', `${HEAD}O${D}ne boat left here.\n`],
  ['behind more than 80 spaces', `One.\n\n${' '.repeat(81)}${D}\n\nTwo.\n`],
])('an idle directive %s stays, since the line might read otherwise without', (_, text) => {
  expect(fixWith(rules, text).text).toBe(text);
});

test('a directive goes where carriage returns alone end the lines', () => {
  const old = (copy: string): string => copy.replaceAll('\n', '\r');
  expect(fixWith(rules, old(`One.\n${D}\nTwo.\n`)).text).toBe(old('One.\n\nTwo.\n'));
  expect(fixWith(rules, old(`One.\n\n${D}`)).text).toBe('One.');
});

test.each([
  ['dry-word, wet-word', 'wet-word'],
  ['wet-word, dry-word', 'wet-word'],
  ['dry-word, wet-word, dust-word', 'wet-word'],
  ['wet-word,\n  dry-word,\n  dust-word', 'wet-word'],
  ['dry-word, dust-word, wet-word', 'wet-word'],
  ['dry-word, dry-word, wet-word', 'wet-word'],
  ['wet-word, wet-wrod, dry-word', 'wet-word, wet-wrod'],
  ['slept-rule, dry-word', 'slept-rule'],
])('of %j remains %j, with its reason', (before, after) => {
  const story = (names: string): string =>
    `<!-- newslint-disable-next ${names} -- as filed -->\n\nThe rain came.\n`;
  expect(fixWith(rules, story(before)).text).toBe(story(after));
});

test('a directive of use stays, and so does any other comment', () => {
  const text = '<!-- newslint-disable-next wet-word -->\n\nRain.\n\n<!-- newslint was here -->\n\nSun.\n';
  expect(fixWith(rules, text)).toMatchObject({ text, applied: 0 });
});

test('the directive of a rule that broke is not called idle', () => {
  const broken = defineRule({
    ...face,
    check: () => {
      throw new Error('no luck');
    },
  });
  const text = '<!-- newslint-disable-next broken -->\n\nRain.\n';
  expect(fixWith({ broken, idle: idleDirective }, text).text).toBe(text);
});

describe('nothing else in a comment can be changed', () => {
  const fixOf = (audit: (text: string) => { start: number; end: number }, put = '') => {
    const rule = defineAuditRule({
      ...face,
      *audit({ uses }) {
        for (const { directive } of uses) {
          const range = audit(text.slice(directive.range.start, directive.range.end));
          yield { range, message: 'Cut.', fix: { title: 'Cut.', edits: [{ range, text: put }] } };
        }
      },
    });
    return fixWith({ 'wet-word': rules['wet-word'], 'dry-word': rules['dry-word'], rule }, text).text;
  };
  const text = '<!-- newslint-disable-next dry-word, wet-word -- why -->\n\n<!-- note -->\n\nRain.\n';

  test.each([
    ['a note', 'note', ''],
    ['a reason', 'why', ''],
    ['a name of use', ', wet-word', ''],
    ['an idle name for another', 'dry-word, ', 'dust-word, '],
  ])('%s', (_, words, put) => {
    const start = text.indexOf(words);
    expect(fixOf(() => ({ start, end: start + words.length }), put)).toBe(text);
  });

  test('but an idle name can go', () => {
    const start = text.indexOf('dry-word');
    expect(fixOf(() => ({ start, end: start + 'dry-word, '.length }))).not.toContain('dry-word');
  });

  test('nor together with something else', () => {
    const places = ['dry-word, ', 'note'].map((words) => {
      const start = text.indexOf(words);
      return { range: { start, end: start + words.length }, text: '' };
    });
    const rule = defineAuditRule({
      ...face,
      audit: () => [{ range: { start: 0, end: 1 }, message: 'Cut.', fix: { title: 'Cut.', edits: places } }],
    });
    expect(fixWith({ ...rules, idle: rule }, text).text).toBe(text);
  });

  test('not by another rule', () => {
    const start = text.indexOf('dry-word');
    const range = { start, end: start + 'dry-word, '.length };
    const cut = defineRule({
      ...face,
      check: () => [{ range, message: 'Cut.', fix: { title: 'Cut.', edits: [{ range, text: '' }] } }],
    });
    expect(fixWith({ cut }, text).text).toBe(text);
  });
});

test('taking out a directive changes nothing of the story', () => {
  const part = fc.constantFrom(
    ...['\n', '\n\n', '\r\n', ' ', '', 'Rain came.', 'By Ana Brik', '- item', '# Head', '"Yes', '1. One'],
    ...['<!-- note -->', '*', '\u200b', 'Original url:', '<https://a.example.org/b>', D],
  );
  const storyOf = (text: string) =>
    parseSubmission(text).blocks.map(({ kind, text: copy }) => `${kind}: ${copy.replace(/\s+/g, ' ')}`);
  fc.assert(
    fc.property(fc.array(part, { maxLength: 9 }), fc.array(part, { maxLength: 9 }), (before, behind) => {
      const text = [...before, D, ...behind].join('');
      const submission = parseSubmission(text);
      const findRemoval = openRemovals(submission);
      for (const directive of submission.directives) {
        const range = findRemoval(directive);
        if (!range) continue;
        const left = text.slice(0, range.start) + text.slice(range.end);
        expect(storyOf(left)).toEqual(storyOf(text));
        expect(left.replace(/\s/g, '')).toBe(
          (text.slice(0, directive.range.start) + text.slice(directive.range.end)).replace(/\s/g, ''),
        );
      }
    }),
    { numRuns: runs(2000) },
  );
});

test('what is idle is found alike with and without a fix for it', () => {
  const { diagnostics } = lintWith(rules, `O${D}ne.\n\nTwo.\n`);
  expect(diagnostics.map(({ ruleId, fix }) => [ruleId, fix])).toEqual([['idle', undefined]]);
});
