import { definePatternRule, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'Two hyphens, or a hyphen or en dash between spaces, where American copy sets an em dash.',
  why: 'A hyphen joins words and a dash parts them; typed in the dash’s place it makes readers go back.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The dam [|--|] built in 1920 — broke.',
        says: 'Write an em dash: “dam — built”.',
        fixed: 'The dam — built in 1920 — broke.',
      },
      {
        copy: 'The dam[|--|]built in 1920 — broke.',
        says: 'Write an em dash: “dam — built”.',
        fixed: 'The dam — built in 1920 — broke.',
      },
      {
        copy: 'The dam [|-|] built in 1920 — broke.',
        says: 'Write an em dash: “dam — built”.',
        suggests: ['Write “—”.'],
      },
      {
        copy: 'The dam [|–|] built in 1920 — broke.',
        says: 'Write an em dash: “dam — built”.',
        suggests: ['Write “—”.'],
      },
    ],
    right: [
      'The dam — built in 1920 — broke.',
      { copy: 'They won 3 - 2, and in 2004 - 05 they lost.', note: 'Scores and ranges.' },
      { copy: 'KYIV, Ukraine (AP) -- The dam broke.', note: 'A dateline is another matter.' },
      { copy: 'RENO - The dam broke.', note: 'So is a short one.' },
      { copy: '"The dam -- built in 1920 -- broke," she said.', note: 'Quoted copy is left alone.' },
      { copy: '- The dam broke.\n- The gate held.', note: 'A list.' },
    ],
  },
  triggers: '-–',
  pattern: /(?<=(\S{1,20}) ?)(?:(?<![-–])--|(?<= )[-–](?= ))(?![-–])(?= ?(\S{1,20}))/uy,
  found({ text, range, passage, start, end, groups: [before = '', behind = ''] }) {
    if (/\d$/.test(before) && /^\d/.test(behind)) return;
    if (!/[\p{L}\p{N}\uFFFC,.)”"’'%]$/u.test(before) || !/^[\p{L}\p{N}\uFFFC($“"‘']/u.test(behind)) return;
    if (DATELINE.test(passage.text.slice(0, Math.min(start, 90)))) return;
    const isOpen = passage.text[start - 1] === ' ' && passage.text[end] === ' ';
    const shown = `${before} — ${behind}`.replaceAll('\uFFFC', '').trim();
    const dash = isOpen
      ? '—'
      : `${passage.text[start - 1] === ' ' ? '' : ' '}—${passage.text[end] === ' ' ? '' : ' '}`;
    const change = replace(range, dash, 'Write “—”.');
    return {
      message: `Write an em dash: “${shown}”.`,
      ...(text === '--' ? { fix: change } : { suggestions: [change] }),
    };
  },
});

/** All that stands before the dash is a place, perhaps with an agency: `KYIV, Ukraine (AP) --`, `RENO -`, `Reno Post -`. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,3}|[\p{Lu}.’' -]{3,30}(?:, [\p{L}. ]{2,20})?(?: \([\p{L}/ ]{2,20}\))?|[^()]{2,40} \([\p{L}/ ]{2,20}\)) ?$/u;
