import { type FileReport, lint, parseSubmission, planOf, type Submission } from '../../src/index.js';
import type { Range } from '../../src/text/range.js';
import { indexIn, locate, type View } from '../../src/text/view.js';

const plan = planOf('newslint:all', '2026-11-23');

const isInside = ({ start, end }: Range, text: string): boolean =>
  start >= 0 && start <= end && end <= text.length;

/** Lints a text with every rule and names all that can never be right, whatever the text. */
export function findUnsound(text: string): string[] {
  const report = lint({ path: 'story.txt', text }, plan);
  return [...findBadReport(report), ...findBadParse(parseSubmission(text))];
}

/** What can never be right in a report. */
export function* findBadReport({ text, diagnostics, failures }: FileReport): Generator<string> {
  for (const { ruleId, error } of failures) yield `${ruleId} throws: ${error.message}`;
  let last = 0;
  for (const { ruleId, range, related = [], fix, suggestions = [] } of diagnostics) {
    const changes = fix ? [fix, ...suggestions] : suggestions;
    const ranges = [range, ...related.map((each) => each.range)].concat(
      changes.flatMap(({ edits }) => edits.map((edit) => edit.range)),
    );
    if (!ranges.every((each) => isInside(each, text))) yield `${ruleId} points outside the text`;
    if (range.start < last) yield `${ruleId} is out of order at ${range.start}`;
    last = range.start;
  }
}

/** What can never be right in a submission as read. */
export function* findBadParse({ text, blocks, sections, quotations, quoteFaults, targets }: Submission) {
  let end = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.index !== i || block.range.start < end) yield `block ${i} overlaps the one before`;
    end = block.range.end;
    yield* findBadView(block, text, i);
  }
  const ranges = [...sections, ...quotations, ...quoteFaults].map(({ range }) => range);
  if (![...ranges, ...targets].every((range) => isInside(range, text))) yield 'a part lies outside the text';
  for (const { range, words, block } of quotations) {
    if (!isWithin(words, range) || !isWithin(range, block.range))
      yield `a quotation leaves block ${block.index}`;
  }
  for (const level of ['double', 'single'] as const) {
    const ofLevel = quotations.filter((quotation) => quotation.level === level).map(({ range }) => range);
    if (hasCrossing(ofLevel)) yield `${level} quotations cross`;
  }
}

/** Whether two of the ranges share characters though neither holds the other. */
function hasCrossing(ranges: readonly Range[]): boolean {
  const around: Range[] = [];
  return [...ranges]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .some((range) => {
      while (around.length > 0 && (around.at(-1) as Range).end <= range.start) around.pop();
      const outer = around.at(-1);
      around.push(range);
      return outer !== undefined && range.end > outer.end;
    });
}

const isWithin = (inner: Range, outer: Range): boolean =>
  outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

/** Each character of a view must lead to a place in the file, in order, and back. */
function* findBadView(view: View, text: string, index: number): Generator<string> {
  let last: Range = { start: view.range.start, end: view.range.start };
  for (let i = 0; i < view.text.length; i++) {
    const range = locate(view, i, i + 1);
    const isSame = range.start === last.start && range.end === last.end;
    if (range.start >= range.end || !isWithin(range, view.range)) yield `block ${index}: ${i} has no place`;
    if (i > 0 && !isSame && range.start < last.end) yield `block ${index}: ${i} stands before its neighbour`;
    if (!isSame && indexIn(view, range.start) !== i) yield `block ${index}: no way back to ${i}`;
    const filed = text.slice(range.start, range.end);
    if (filed.length === 1 && filed !== view.text[i] && /\S/.test(view.text[i] as string))
      yield `block ${index}: ${i} is another character`;
    last = range;
  }
}

/** What was said of a text, for comparing copies of it: the rule, the message and the line. */
export function verdictOn(text: string): readonly string[] {
  const { diagnostics } = lint({ path: 'story.txt', text }, plan);
  return diagnostics.map(({ ruleId, message, range }) => {
    const line = text.slice(0, range.start).split(/\r\n?|\n/).length;
    return `${line} ${ruleId}: ${message}`;
  });
}
