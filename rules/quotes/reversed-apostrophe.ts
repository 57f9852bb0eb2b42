import { definePatternRule, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'An opening single quotation mark where an apostrophe belongs, as before a decade.',
  why: 'Word processors turn an apostrophe at the start of a word the wrong way, and readers wait for a quotation to end.',
  severity: 'warning',
  examples: {
    wrong: [
      {
        copy: 'Fans in the [|‘|]90s wore flannel.',
        says: 'This apostrophe faces the wrong way; turn it to ’.',
        fixed: 'Fans in the ’90s wore flannel.',
      },
      {
        copy: 'The coach told them to go get [|‘|]em.',
        says: 'This apostrophe faces the wrong way; turn it to ’.',
        fixed: 'The coach told them to go get ’em.',
      },
      {
        copy: 'A rock [|‘|]n’ roll band didn[|‘|]t play.',
        says: 'This apostrophe faces the wrong way; turn it to ’.',
        fixed: 'A rock ’n’ roll band didn’t play.',
      },
    ],
    right: [
      'Fans in the ’90s played rock ’n’ roll and told us to get ’em.',
      'She called it ‘a shame’ and left.',
      { copy: 'The report spoke of ‘90 lost days’ in all.', note: 'A quotation that opens with a figure.' },
      { copy: 'Flights to Hawai‘i and O‘ahu resumed.', note: 'The ʻokina of Hawaiian is a letter.' },
      { copy: 'Sheikh ‘Ali al-Brik spoke.', note: 'So is the ʿayn of Arabic.' },
    ],
  },
  triggers: '‘',
  pattern: /‘(?:\d\ds?|\p{L}{1,5})(?!\p{L}|\d)/uy,
  found({ passage, start, end }) {
    const { text } = passage;
    const word = text.slice(start + 1, end);
    const isInside = /\p{L}/u.test(text[start - 1] ?? '');
    if (isInside ? !(CUT_BEHIND.has(word) && /\p{Ll}/u.test(text[start - 1] ?? '')) : !isCut(word)) return;
    if (!isInside && word !== 'n' && !/^\d\ds$/.test(word) && CLOSES.test(text.slice(end, end + REACH)))
      return;
    const range = locate(passage, start, start + 1);
    return {
      range,
      message: 'This apostrophe faces the wrong way; turn it to ’.',
      fix: replace(range, '’', 'Turn the apostrophe round.'),
    };
  },
});

/** A closing mark within this many characters may belong to the mark in question: ‘90 lost days’. */
const REACH = 80;
const CLOSES = /^[^‘]*’(?!\p{L})/u;

/** don‘t, it‘s. */
const CUT_BEHIND = new Set(['s', 't', 'd', 'm', 're', 've', 'll']);

/** ‘90s, ‘em: words that lose their front. */
const CUT_IN_FRONT = new Set('em n til tis twas cause cos cuz bout round nuff'.split(' '));

const isCut = (word: string): boolean => /^\d/.test(word) || CUT_IN_FRONT.has(word.toLowerCase());
