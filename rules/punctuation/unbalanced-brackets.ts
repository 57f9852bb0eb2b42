import { clip, clipStart, defineRule, type Finding, locate, type Passage } from '../../src/rule/index.js';
import { MARK_NAMES } from '../lists/mark-names.js';

export default defineRule({
  summary: 'A parenthesis or bracket with no partner.',
  why: 'Readers keep waiting for the aside to end, and half of a cut is often what is missing.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The ferry [|(|]see below left at dawn.',
        says: 'The parenthesis before “see below left at dawn.” never closes; add its partner.',
      },
      {
        copy: 'The ferry left at dawn[|]|] on Friday.',
        says: 'The bracket after “The ferry left at dawn” never opens; add its partner.',
      },
      {
        copy: 'The substitutes were Brik 76[|)|] and Diaz (80).',
        says: 'The parenthesis after “The substitutes were Brik 76” never opens; add its partner.',
      },
      {
        copy: 'Brik [|(|]who runs the port] and Diaz left.',
        says: 'The parenthesis before “who runs the port” never closes; add its partner.',
        note: 'Of two that do not fit, one is reported.',
      },
    ],
    right: [
      'The ferry (the [only] one) left at dawn.',
      { copy: 'It needs: 1) a boat, 2) a crew, a) oars and b) ropes.', note: 'The figures of a list.' },
      { copy: 'They left :) and came back ;-( again.', note: 'Faces.' },
      { copy: '(The ferry left at dawn.\n\nIt came back at noon.)', note: 'An aside of two paragraphs.' },
      '"[We] lost everything," the note read.',
      { copy: 'The last two (8 and 9) left :).', note: 'A figure inside, a face at the end.' },
    ],
  },
  *check({ passages }) {
    let aside: { passage: Passage; index: number } | undefined;
    for (const [index, passage] of passages.entries()) {
      const { opens, closes } = findLoose(passage.text);
      const [open, close] = [opens[0], closes[0]];
      if (aside && (index - aside.index > LONGEST_ASIDE || open === 0)) {
        yield unclosed(aside.passage, 0);
        aside = undefined;
      }
      if (aside && close !== undefined && isLast(passage.text, close)) aside = undefined;
      else if (close !== undefined && (open === undefined || close < open)) yield unopened(passage, close);
      else if (open === 0) aside = { passage, index };
      else if (open !== undefined) yield unclosed(passage, open);
    }
    if (aside) yield unclosed(aside.passage, 0);
  },
});

/** An aside may fill several paragraphs: it opens with the first and closes with the last. */
const LONGEST_ASIDE = 4;
const isLast = (text: string, at: number): boolean => at >= text.trimEnd().length - 2;

const BRACKET = /[()[\]{}]/;
const PARTNER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const NONE = { opens: [], closes: [] };

/** Offsets of the brackets without partner in a paragraph. */
function findLoose(text: string): { opens: readonly number[]; closes: readonly number[] } {
  if (!BRACKET.test(text)) return NONE;
  const opens: number[] = [];
  const closes: number[] = [];
  const hasFirst = /(?:^|[\s,;:.])[1ai]\)/.test(text);
  for (const found of text.matchAll(/[()[\]{}]/g)) {
    const { 0: bracket, index } = found;
    const isLoose = bracket === '(' || opens.length === 0;
    if (isLoose && isFace(text, index)) continue;
    if (PARTNER[bracket]) opens.push(index);
    else if (PARTNER[text[opens.at(-1) ?? -1] ?? ''] === bracket) opens.pop();
    else if (!(opens.length === 0 && bracket === ')' && isListFigure(text, index, hasFirst)))
      closes.push(index);
  }
  return { opens, closes };
}

/** `:)`, `;-(`, `=)`. */
const isFace = (text: string, at: number): boolean =>
  /[:;=]['o-]?$/.test(text.slice(Math.max(0, at - 2), at));

/** `2)`, `b)`, `iv)` at the start of the paragraph, or in one that also has `1)`, `a)` or `i)`. */
function isListFigure(text: string, at: number, hasFirst: boolean): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  return hasFirst
    ? /(?:^|[\s,;:.])(?:\d{1,2}|\p{L}|[ivx]{1,4})$/u.test(before)
    : at < 4 && /^\w{1,3}$/.test(before);
}

function unclosed(passage: Passage, at: number): Finding {
  const bracket = passage.text[at] as string;
  const words = clip(passage.text.slice(at + 1, at + 100).split(BRACKET)[0] ?? '', 40);
  return {
    range: locate(passage, at, at + 1),
    message: `The ${MARK_NAMES[bracket]} before “${words}” never closes; add its partner.`,
  };
}

function unopened(passage: Passage, at: number): Finding {
  const bracket = passage.text[at] as string;
  const words = clipStart(
    passage.text
      .slice(Math.max(0, at - 100), at)
      .split(BRACKET)
      .at(-1) ?? '',
    40,
  );
  return {
    range: locate(passage, at, at + 1),
    message: `The ${MARK_NAMES[bracket]} after “${words}” never opens; add its partner.`,
  };
}
