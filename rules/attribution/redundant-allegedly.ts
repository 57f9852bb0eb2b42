import { defineWordRule, sentenceAt, wordAfter } from '../../src/rule/index.js';

/** How many words back one “alleged” still covers another. */
const REACH = 60;
const ALLEGED = new Set(['alleged', 'allegedly']);
/** What a court has on record needs no doubt. */
const ON_RECORD =
  /^\s(?:pleaded|pled|confessed|was (?:convicted|sentenced|found guilty|charged|indicted|arrested))\b/;

export default defineWordRule({
  summary: 'An “alleged” where another stands in the sentence, or where the court’s record speaks.',
  why: 'One attribution covers a sentence; a second one, or a doubt about a plea on record, only clouds it.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The alleged thief [|allegedly|] ran.',
        says: '“allegedly” is the second doubt in the sentence; keep one, with its source.',
      },
      {
        copy: 'Diaz [|allegedly|] pleaded guilty.',
        says: '“allegedly” doubts what is on record; delete it.',
      },
    ],
    right: [
      'Police accused him of theft.',
      { copy: 'The man allegedly ran, police said. The alleged accomplice stayed.', note: 'One in each.' },
      { copy: '"The alleged thief allegedly ran," Brik said.' },
    ],
  },
  words: ALLEGED,
  found: ({ text, facts, start, end }, { passage, index }) => {
    if (facts.lower === 'allegedly' && ON_RECORD.test(passage.text.slice(end, end + 24))) {
      return { message: `“${text}” doubts what is on record; delete it.` };
    }
    const before = sentenceAt(passage, start)?.words.slice(Math.max(0, index - REACH), index);
    const isSecond = before?.some((word) => ALLEGED.has(word.facts.lower));
    if (!isSecond || wordAfter(passage, end) === 'victims') return undefined;
    return { message: `“${text}” is the second doubt in the sentence; keep one, with its source.` };
  },
});
