import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from '../../src/cli/bytes/encoding.js';
import { ConfigError, openConfigs } from '../../src/config/index.js';
import {
  applyEdits,
  type Diagnostic,
  fix,
  lint,
  parseSubmission,
  planOf,
  rules,
  type Submission,
} from '../../src/index.js';
import type { Range } from '../../src/text/range.js';
import { findBadParse, findBadReport } from '../mutations/soundness.js';
import { findLost } from '../mutations/substance.js';
import { seeds } from './texts.js';

/** Says what is wrong with what newslint makes of an input; nothing where all is well. */
export type Check = (input: string) => string[] | Promise<string[]>;

const TODAY = '2026-11-23';
const plan = planOf('newslint:all', TODAY);
/** Presets whose rules must agree; among all rules are those of two houses. */
const houses = ['newslint:recommended', 'newslint:ap', 'newslint:uk'].map((preset) => planOf(preset, TODAY));

/** Whether an offset parts the halves of a character. */
function partsPair(text: string, at: number): boolean {
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000;
}

const isWhole = (text: string, { start, end }: Range): boolean =>
  !partsPair(text, start) && !partsPair(text, end);

function findSplit({ text, blocks, sections, quotations, targets }: Submission): string[] {
  const ranges = [...blocks, ...sections, ...quotations].map(({ range }) => range);
  const words = quotations.map((quotation) => quotation.words);
  return [...ranges, ...words, ...targets].every((range) => isWhole(text, range))
    ? []
    : ['a part of the submission begins or ends within a character'];
}

/** Reads a text, and nothing more. */
export const checkParse = (text: string): string[] => {
  const submission = parseSubmission(text);
  return [...findBadParse(submission), ...findSplit(submission)];
};

function findFaults(text: string, given: typeof plan): string[] {
  const report = lint({ path: 'story.txt', text }, given);
  const split = report.diagnostics.flatMap(
    ({ ruleId, range, related = [], fix: change, suggestions = [] }) => {
      const changes = change ? [change, ...suggestions] : suggestions;
      const edits = changes.flatMap((each) => each.edits.map((edit) => edit.range));
      const ranges = [range, ...related.map((each) => each.range), ...edits];
      return ranges.every((each) => isWhole(text, each)) ? [] : [`${ruleId} points within a character`];
    },
  );
  const again = lint({ path: 'story.txt', text }, given);
  const isSame = JSON.stringify(again.diagnostics) === JSON.stringify(report.diagnostics);
  return [...findBadReport(report), ...split, ...(isSame ? [] : ['the second report is another'])];
}

/** Lints a text twice with every rule. */
export const checkLint: Check = (text) => [...checkParse(text), ...findFaults(text, plan)];

/** Reads bytes, given as one character each, as the command line does, and lints what they are. */
export const checkBytes: Check = (bytes) => {
  const { text, encoding } = decode(Buffer.from(bytes, 'latin1'));
  const { failures } = lint({ path: 'story.txt', text, encoding }, plan);
  return failures.map(({ ruleId, error }) => `${ruleId} throws: ${error.message}`).concat(checkParse(text));
};

/** To take out a comment takes nothing from the story, and “second” is what “2nd” says. */
const isAllowed = ({ ruleId, category }: Diagnostic): boolean =>
  category === 'directives' || ruleId === 'ordinal-numeral-under-ten';

/** `11.30pm` and `11:30 p.m.` are one time of day, `$7.00` and `$7` one sum, `1,000,000` and `1 million` one number. */
const isRetold = (figure: string, mended: string): boolean =>
  /^\d+\.\d\d$/.test(figure)
    ? mended.includes(figure.replace('.', ':')) ||
      (figure.endsWith('.00') && mended.replace(/(?<=\d),(?=\d{3})/g, '').includes(figure.slice(0, -3)))
    : SCALES.some(([word, scale]) => mended.includes(`${Number(figure) / scale} ${word}`));

const SCALES = [
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
] as const;

function findLostBy(text: string, { ruleId, fix: change }: Diagnostic): string[] {
  const mended = applyEdits(text, change?.edits ?? []);
  const lost = findLost(text, mended).filter((each) => !isRetold(each, mended));
  return lost.map((each) => `${ruleId} loses “${each}”`);
}

/** Fixes a text with every rule until nothing is left, and again. */
export const checkFix: Check = (text) => {
  const { text: mended, report } = fix({ path: 'story.txt', text }, plan);
  const again = fix({ path: 'story.txt', text: mended }, plan);
  const quarrel = fix(
    { path: 'story.txt', text },
    houses[text.length % houses.length] as typeof plan,
  ).quarrel;
  // Where one fix changes what a line is taken for, the next may touch it: so each is tried alone.
  const alone = lint({ path: 'story.txt', text }, plan).diagnostics.flatMap((diagnostic) =>
    diagnostic.fix && !isAllowed(diagnostic) ? findLostBy(text, diagnostic) : [],
  );
  return [
    ...report.failures.map(({ ruleId, error }) => `${ruleId} throws: ${error.message}`),
    ...quarrel.map((ruleId) => `${ruleId} undoes what another rule does`),
    ...(again.text === mended ? [] : ['the second fix changes what the first left']),
    ...alone,
  ];
};

let folder: string | undefined;
const openFolder = (): string => {
  folder ??= mkdtempSync(join(tmpdir(), 'newslint-fuzz-'));
  return folder;
};

/** Takes away what configs were written to. */
export function closeFolder(): void {
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
}

/** Loads a config from a file, JSON or YAML, and lints a story by it, or is refused with a sentence. */
export const checkConfig: Check = async (text) => {
  const isJson = text.startsWith('{') || text.startsWith('[');
  const name = isJson ? 'newslint.config.json' : 'odd.yaml';
  const cwd = openFolder();
  writeFileSync(join(cwd, name), text);
  writeFileSync(join(cwd, 'there.json'), '{"rules":{"emoji":"error"}}');
  try {
    const configs = await openConfigs({ cwd, rules, configFile: name });
    const path = join(cwd, 'a', 'story.txt');
    const { plan: planned, settings } = await configs.forFile(path);
    await configs.ignores(path);
    const suppressions = await configs.suppressionsFor(path);
    return findFaults(seeds[0] as string, { ...plan, ...settings, rules: planned, suppressions });
  } catch (error) {
    const isSaid =
      error instanceof ConfigError && /[.?]$/.test(error.message) && !/[\0-\x08\x1b]/.test(error.message);
    return isSaid ? [] : [`it throws ${error instanceof Error ? error.stack : String(error)}`];
  }
};
