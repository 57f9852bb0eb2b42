import { definePatternRule, locate, placeAt, replace } from '../../src/rule/index.js';
import { MARK_NAMES } from '../lists/mark-names.js';

export default definePatternRule({
  summary: 'A sentence or clause that starts hard behind the last one, with no space between.',
  why: 'A lost space joins two words into one that no reader expects and no search finds.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The storm ended[|.|]The ferries left.',
        says: 'Put a space behind the period between “ended” and “The”.',
        fixed: 'The storm ended. The ferries left.',
      },
      {
        copy: 'He left the party[|,|]said Diaz.',
        says: 'Put a space behind the comma between “party” and “said”.',
        fixed: 'He left the party, said Diaz.',
      },
      {
        copy: 'A boat sank off Orrin[|,|]the port of Brik[|.|]Two men drowned.',
        says: 'Put a space behind the comma between “Orrin” and “the”.',
        fixed: 'A boat sank off Orrin, the port of Brik. Two men drowned.',
      },
      {
        copy: 'The dam broke in 2004[|.|]Crews came late.',
        says: 'Put a space behind the period between “2004” and “Crews”.',
        fixed: 'The dam broke in 2004. Crews came late.',
      },
    ],
    right: [
      'The U.S.-led force left news.example.org and St.Ives for J.R.R. Brik.',
      'It cost 1,200 crowns at 5.30 in version 2.Beta form.',
      { copy: 'Ask desk@news.Example.org or look at news.example.org/a,b?c=d;e.', note: 'Addresses.' },
      { copy: 'The firms Orrin.Com and Wave.Net merged.', note: 'Names with a dot.' },
    ],
  },
  triggers: ',;.!?',
  pattern:
    /[,;.!?](?=(\p{L}{2,30})(?![\p{L}\p{N}.@/_=&]))(?<=(?<![\p{L}\p{N}.@/#_=&])(\p{L}{2,30}["”’')]{0,2}|\d{2,4}["”’')]{0,2})[,;.!?])/uy,
  found({ passage, start, end, text, groups: [next = '', before = ''] }) {
    const range = locate(passage, start, end);
    const isClause = /[,;]/.test(text) && /^\p{L}/u.test(before);
    const isSentence = ENDS.test(before) && STARTS.test(next);
    if (!isClause && !isSentence) return;
    return {
      range,
      message: `Put a space behind the ${MARK_NAMES[text]} between “${before}” and “${next}”.`,
      fix: replace(placeAt(range.end), ' ', 'Put a space there.'),
    };
  },
});

/** Not an abbreviation, as in `St.Ives`. */
const ENDS = /^(?:\p{Lu}?\p{Ll}{3}|\p{Lu}{3}|\d\d)/u;

/** A word with a capital that is no ending of a site’s name, as in Orrin.Com. */
const STARTS = /^(?!(?:Com|Org|Net|Gov|Edu|Info|Biz|Js|Io|Co|Tv|Fm|Me|Ly)$)\p{Lu}\p{Ll}/u;
