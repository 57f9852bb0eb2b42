import { describe, expect, test } from 'vitest';
import { suppress } from '../../src/engine/suppress.js';
import { lint } from '../../src/lint.js';
import { defineAuditRule } from '../../src/rule/define.js';
import type { RuleDefinition } from '../../src/rule/rule.js';
import { parseSubmission } from '../../src/submission/parse.js';
import { storyAround } from '../submission/story.js';
import { checkText, face, lintWith, phrases, planOf } from './desk.js';

const rules = { 'wet-word': phrases(['rain', 'flood']), 'dry-word': phrases(['drought']) };

/** What is left to say of copy within a story. */
const kept = (copy: string): string[] => {
  const { text, diagnostics } = lintWith(rules, storyAround(copy));
  return diagnostics.map(({ range }) => text.slice(range.start, range.end));
};

const NEXT = '<!-- newslint-disable-next wet-word -->';
const FILE = '<!-- newslint-disable-file wet-word -->';

test.each([
  ['no directive', 'The rain came.', ['rain']],
  ['the next block', `${NEXT}\n\nThe rain came.`, []],
  ['the next block alone', `${NEXT}\n\nThe rain came.\n\nThe flood came.`, ['flood']],
  ['all of the next block', `${NEXT}\n\nThe rain came. The flood came.\nMore rain.`, []],
  ['not the block before', `The rain came.\n\n${NEXT}\n\nThe flood came.`, ['rain']],
  ['on the line above', `${NEXT}\nThe rain came.`, []],
  ['at the start of the line', `${NEXT} The rain came.\n\nThe flood came.`, ['flood']],
  ['at the end of the block before', `The rain came. ${NEXT}\n\nThe flood came.`, ['rain']],
  ['inside a line', `The rain ${NEXT} came.\n\nThe flood came.`, ['rain']],
  ['only the rule that is named', `${NEXT}\n\nRain ended the drought.`, ['drought']],
  ['several rules', '<!-- newslint-disable-next wet-word, dry-word -->\n\nRain ended the drought.', []],
  ['with a reason', '<!-- newslint-disable-next wet-word -- a quotation -->\n\nThe rain came.', []],
  [
    'a rule in the reason is not named',
    '<!-- newslint-disable-next dry-word -- wet-word -->\n\nRain.',
    ['Rain'],
  ],
  ['no rule named', '<!-- newslint-disable-next -->\n\nThe rain came.', ['rain']],
  ['a verb that means nothing', '<!-- newslint-disable wet-word -->\n\nThe rain came.', ['rain']],
  [
    'two directives above one block',
    `${NEXT}\n\n<!-- newslint-disable-next dry-word -->\n\nRain, drought.`,
    [],
  ],
  ['the whole file, from above', `${FILE}\n\nThe rain came.\n\nThe flood came.`, []],
  ['the whole file, from below', `The rain came.\n\nThe flood came.\n\n${FILE}`, []],
  ['a subhead', `The end came.\n\n${NEXT}\n\nWho stopped the rain?\n\nThe flood came.`, ['flood']],
  ['a list item', `${NEXT}\n\n- Rain\n- Flood`, ['Flood']],
])('%s', (_, copy, expected) => {
  expect(kept(copy)).toEqual(expected);
});

test('a directive at the end of the file covers the empty place there', () => {
  const ending = checkText((text) => [{ range: { start: text.length, end: text.length }, message: 'More.' }]);
  const found = (text: string) => lintWith({ ending }, text).diagnostics.length;
  expect(found('Two ferries left.')).toBe(1);
  expect(found('Two ferries left.\n\n<!-- newslint-disable-file ending -->')).toBe(0);
});

test('what two directives cover is silenced by the first, with its reason', () => {
  const reasonsOf = (...reasons: string[]) => {
    const directives = reasons.map((reason) => `<!-- newslint-disable-next wet-word${reason} -->`);
    const { suppressed } = lintWith(rules, storyAround([...directives, 'Rain.'].join('\n\n')));
    return suppressed?.map(({ suppression }) => suppression);
  };
  expect(reasonsOf(' -- first', ' -- last')).toEqual([{ kind: 'inSource', justification: 'first' }]);
  expect(Object.keys(reasonsOf('')?.[0] ?? {})).toEqual(['kind']);
});

describe('what a directive was good for', () => {
  /** Each directive of copy as `verb: sound? unknown→nearest… | idle…`. */
  function usesOf(copy: string, also: readonly string[] = []): string[] {
    const plan = planOf(rules, also);
    const text = storyAround(copy);
    const { diagnostics } = lint({ path: 'a', text: text.replaceAll('newslint-', 'newsling-') }, plan);
    const { uses } = suppress({ diagnostics, failures: [] }, parseSubmission(text), plan);
    return uses.map(({ isSound, unknown, idle }) => {
      const strangers = unknown.map(({ id, nearest }) => `${id}→${nearest ?? '?'}`);
      return `${isSound ? 'sound' : 'senseless'} ${strangers.join(' ')}| ${idle.map(({ id }) => id).join(' ')}`.trim();
    });
  }

  test.each([
    ['one that silences', '<!-- newslint-disable-next wet-word -->\n\nRain.', ['sound |']],
    ['an idle one', '<!-- newslint-disable-next wet-word -->\n\nSun.\n\nRain.', ['sound | wet-word']],
    ['half an idle one', '<!-- newslint-disable-next wet-word, dry-word -->\n\nRain.', ['sound | dry-word']],
    ['an idle one for the file', '<!-- newslint-disable-file dry-word -->\n\nRain.', ['sound | dry-word']],
    ['an unknown rule', '<!-- newslint-disable-next wet-wrod -->\n\nRain.', ['sound wet-wrod→wet-word|']],
    ['a rule from nowhere', '<!-- newslint-disable-next xyzzy-plugh -->\n\nRain.', ['sound xyzzy-plugh→?|']],
    [
      'a known and an unknown one',
      '<!-- newslint-disable-next wet-word, dry-wrd -->\n\nRain.',
      ['sound dry-wrd→dry-word|'],
    ],
    ['a verb that means nothing', '<!-- newslint-disable-nxt dry-word -->\n\nRain.', ['senseless | ']],
    [
      'two that silence the same',
      '<!-- newslint-disable-file wet-word -->\n\n<!-- newslint-disable-next wet-word -->\n\nRain.',
      ['sound |', 'sound |'],
    ],
    ['one at the end of the file', 'Rain.\n\n<!-- newslint-disable-next wet-word -->', ['sound | wet-word']],
    ['one rule named twice', '<!-- newslint-disable-next wet-word, wet-word -->\n\nRain.', ['sound |']],
  ])('%s', (_, copy, expected) => {
    expect(usesOf(copy)).toEqual(expected.map((each) => each.trim()));
  });

  test('a rule that did not run is not idle, and known', () => {
    expect(usesOf('<!-- newslint-disable-next slept-rule -->\n\nRain.', ['slept-rule'])).toEqual(['sound |']);
  });

  test('ids that are names of a prototype are unknown', () => {
    expect(usesOf('<!-- newslint-disable-next constructor -->\n\nRain.')).toEqual(['sound constructor→?|']);
  });

  test('unknown and idle names lie where they were filed', () => {
    const text = storyAround('<!-- newslint-disable-next\n  dry-word, wet-wrod -->\n\nRain.');
    const [use] = suppress({ diagnostics: [], failures: [] }, parseSubmission(text), planOf(rules)).uses;
    const [unknown, idle] = [use?.unknown[0]?.range, use?.idle[0]?.range];
    expect(text.slice(unknown?.start, unknown?.end)).toBe('wet-wrod');
    expect(text.slice(idle?.start, idle?.end)).toBe('dry-word');
  });
});

describe('rules about directives', () => {
  const audit: RuleDefinition = defineAuditRule({
    ...face,
    *audit({ uses }) {
      for (const { directive, idle } of uses) {
        for (const { id } of idle) yield { range: directive.range, message: `${id} is idle.` };
      }
    },
  });
  const messages = (copy: string): string[] =>
    lintWith({ ...rules, audit }, storyAround(copy)).diagnostics.map(({ message }) => message);

  test('hear of what was idle', () => {
    expect(messages('<!-- newslint-disable-next dry-word -->\n\nSun.')).toEqual(['dry-word is idle.']);
    expect(messages('<!-- newslint-disable-next dry-word -->\n\nDrought.')).toEqual([]);
  });

  test('cannot be silenced by what they judge', () => {
    const copy = '<!-- newslint-disable-file audit, dry-word -->\n\nSun.';
    expect(messages(copy)).toContain('dry-word is idle.');
  });

  test('stand in text order among the others', () => {
    const copy = 'Rain.\n\n<!-- newslint-disable-next dry-word -->\n\nFlood.';
    expect(messages(copy)).toEqual(['“Rain”: no rain.', 'dry-word is idle.', '“Flood”: no flood.']);
  });
});
