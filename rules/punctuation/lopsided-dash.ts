import { defineRule, type Finding, locate, type Passage, placeAt } from '../../src/rule/index.js';

export default defineRule({
  summary: 'A dash with a space on one side and none on the other.',
  why: 'Houses set dashes with spaces or without; with half a pair the words hang together the wrong way.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The dam [|—|]built in 1920 — broke.',
        says: 'Put a space behind the dash between “dam” and “built”.',
        fixed: 'The dam — built in 1920 — broke.',
      },
      {
        copy: 'The dam[|—|] built in 1920 — broke.',
        says: 'Put a space before the dash between “dam” and “built”.',
        fixed: 'The dam — built in 1920 — broke.',
      },
      {
        copy: 'The dam[|–|] built in 1920 – broke.',
        says: 'Put a space before the dash between “dam” and “built”.',
        fixed: 'The dam – built in 1920 – broke.',
      },
      {
        copy: 'The dam[|—|] built in 1920—broke.',
        says: 'Take out the space behind the dash between “dam” and “built”.',
        fixed: 'The dam—built in 1920—broke.',
        note: 'Where the rest have none.',
      },
    ],
    right: [
      'The dam — built in 1920 — broke.',
      'The dam—built in 1920—broke.',
      'The band—"Cold Harbor"—broke up.',
      { copy: '"But I—" he said. "I— I don\'t know."', note: 'Speech that breaks off.' },
      { copy: '—Ana Brik', note: 'A signature.' },
      { copy: '“We won.” —Ana Brik, mayor', note: 'The speaker of a motto.' },
      { copy: 'It froze at –5 degrees from 2004 –05 on.', note: 'A minus and figures.' },
    ],
  },
  *check({ submission, passages }) {
    let isTight: boolean | undefined;
    for (const passage of passages) {
      if (!/[—–]/.test(passage.text)) continue;
      for (const slip of findSlips(passage)) {
        isTight ??= hasTightDashes(submission.text);
        yield describe(passage, slip, isTight);
      }
    }
  },
});

interface Slip {
  readonly at: number;
  readonly before: string;
  readonly behind: string;
  /** Whether the space stands before the dash. */
  readonly isSpaceBefore: boolean;
}

const BEFORE = /(\p{L}[\p{L}\p{N}'’-]{0,30})[,"”)]? ?$/u;
const BEHIND = /^ ?["“(]?(\p{L}[\p{L}\p{N}'’-]{0,30})/u;

function* findSlips({ text }: Passage): Generator<Slip> {
  for (const found of text.matchAll(/(?<=\S)(?: [—–](?=\S)|[—–] (?=\S))/g)) {
    const isSpaceBefore = found[0].startsWith(' ');
    const at = found.index + (isSpaceBefore ? 1 : 0);
    const before = BEFORE.exec(text.slice(Math.max(0, at - 34), at))?.[1];
    const behind = BEHIND.exec(text.slice(at + 1, at + 34))?.[1];
    if (!before || !behind || stammers(before, behind)) continue;
    yield { at, before, behind, isSpaceBefore };
  }
}

/** `I— I don't know`. */
const stammers = (before: string, behind: string): boolean => before.toLowerCase() === behind.toLowerCase();

/** Whether most dashes between words of the story have no spaces. Counted only once a slip is found. */
function hasTightDashes(text: string): boolean {
  const tight = text.match(/[\p{L}\p{N}]—[\p{L}\p{N}]/gu)?.length ?? 0;
  return tight > (text.match(/ — /g)?.length ?? 0);
}

function describe(passage: Passage, { at, before, behind, isSpaceBefore }: Slip, isTight: boolean): Finding {
  const side = isSpaceBefore === isTight ? 'before' : 'behind';
  const space = isSpaceBefore ? locate(passage, at - 1, at) : locate(passage, at + 1, at + 2);
  const dash = locate(passage, at, at + 1);
  const gap = placeAt(isSpaceBefore ? dash.end : dash.start);
  return isTight
    ? {
        range: dash,
        message: `Take out the space ${side} the dash between “${before}” and “${behind}”.`,
        fix: { title: 'Take out the space.', edits: [{ range: space, text: '' }] },
      }
    : {
        range: dash,
        message: `Put a space ${side} the dash between “${before}” and “${behind}”.`,
        fix: { title: 'Put a space there.', edits: [{ range: gap, text: ' ' }] },
      };
}
