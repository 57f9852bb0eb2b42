import { definePatternRule, isQuoted, replace } from '../../src/rule/index.js';
import { MARK_NAMES } from '../lists/mark-names.js';

export default definePatternRule({
  summary: 'Punctuation set twice: two commas, two periods, two exclamation marks.',
  why: 'A doubled mark is what a hasty cut leaves behind, or a shout that news copy does not need.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'Stop[|!!|] The dam broke.',
        says: 'Write the exclamation mark once.',
        fixed: 'Stop! The dam broke.',
      },
      {
        copy: 'She left[|..|] Then it rained.',
        says: 'Write the period once.',
        fixed: 'She left. Then it rained.',
      },
      {
        copy: 'The dam[|,,|] built in 1920, broke.',
        says: 'Write the comma once.',
        fixed: 'The dam, built in 1920, broke.',
      },
      {
        copy: 'She waited[|..|]and left.',
        says: 'Write a period, or all of an ellipsis.',
        suggests: ['Write “.”.', 'Write “...”.'],
      },
      {
        copy: 'The dam[|,.|] It broke.',
        says: 'Choose between the comma and the period.',
        suggests: ['Write “,”.', 'Write “.”.'],
      },
    ],
    right: [
      'She waited ... and left. She waited....',
      'Brik, Ph.D., who runs Orrin Inc., left at 5 p.m.; it rained.',
      { copy: 'See pp., above, for "Help!", the song.', note: 'An abbreviation keeps its period.' },
      { copy: 'The file ../notes and the call std::list.', note: 'Paths and code.' },
      'He asked: "Why?". She said: "No!".',
      { copy: '@brik_88 wrote: "Best show ever!!! Why leave??"', note: 'Whoever typed it typed it so.' },
      { copy: 'Nobody saw?! It was noon.', note: '`exclamation-mark` speaks of it.' },
    ],
  },
  gather: (findings, { submission }) =>
    findings.filter(
      ({ range }) => !/[!?]/.test(submission.text[range.start] ?? '') || !isQuoted(submission, range),
    ),
  triggers: ['!!', '??', '..', ',,', ',;', ',.', ';;', ';,', ';.'],
  pattern: /(?<![!?.,;])(?:!{2,12}|\?{2,12}|[,;][,;.]{1,3}|\.\.)(?![!?.,;/])/uy,
  found({ text, range, passage, start, end }) {
    const kinds = [...new Set(text)];
    const [first = '', second] = kinds;
    const order = (mark: string) => replace(range, mark, `Write “${mark}”.`);
    if (text === '..' && !ENDS_SENTENCE.test(passage.text.slice(end, end + 8))) {
      if (!BEHIND_WORD.test(passage.text[start - 1] ?? '')) return;
      return { message: 'Write a period, or all of an ellipsis.', suggestions: [order('.'), order('...')] };
    }
    if (!second) return { message: `Write the ${MARK_NAMES[first]} once.`, fix: order(first) };
    if (kinds.length > 2) return;
    return {
      message: `Choose between the ${MARK_NAMES[first]} and the ${MARK_NAMES[second]}.`,
      suggestions: kinds.map(order),
    };
  },
});

const ENDS_SENTENCE = /^["”’')\]]{0,2}(?:\s+["“‘]?\p{Lu}|\s*$)/u;
const BEHIND_WORD = /[\p{L}\p{N}"”’')]/u;
