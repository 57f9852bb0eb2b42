import { defineWordRule, matchCase, opensSentence, replace } from '../../src/rule/index.js';
import { MISSPELLINGS } from '../lists/misspellings.js';

export default defineWordRule({
  summary: 'A misspelling that copy makes again and again, such as “goverment”.',
  why: 'A misspelled word costs a story some of its readers’ trust, and these are the ones that slip through most.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The [|goverment|] met at noon.',
        says: '“goverment” should be “government”.',
        fixed: 'The government met at noon.',
      },
      {
        copy: 'It [|occured|] twice, and [|untill|] May no one knew.',
        says: '“occured” should be “occurred”.',
        fixed: 'It occurred twice, and until May no one knew.',
      },
      {
        copy: '"They will [|recieve|] nothing," Brik said.',
        says: '“recieve” should be “receive”.',
        suggests: ['Write “receive”.'],
        note: 'A slip of whoever wrote it down; inside a quotation newslint changes nothing by itself.',
      },
      {
        copy: 'The port shut in [|Febuary|].',
        says: '“Febuary” should be “February”.',
        suggests: ['Write “February”.'],
      },
    ],
    right: [
      'The government met at noon.',
      { copy: 'Omar Carrer and Ana Seige spoke.', note: 'A word with a capital may be a name.' },
      {
        copy: 'Judgements and judgments, organised and organized.',
        note: 'Both ways of spelling are somebody’s.',
      },
    ],
  },
  words: new Set(Object.keys(MISSPELLINGS)),
  found: ({ text, facts, start }, { passage, range }) => {
    const meant = MISSPELLINGS[facts.lower] as string;
    const isName = facts.isCapitalised && !opensSentence(passage, start);
    if (isName && !/^\p{Lu}/u.test(meant)) return undefined;
    const word = matchCase(text, meant);
    return {
      message: `“${text}” should be “${word}”.`,
      fix: replace(range, word, `Write “${word}”.`),
    };
  },
});
