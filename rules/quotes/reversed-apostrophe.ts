import { definePatternRule, locate, replace } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'An opening single quotation mark where an apostrophe belongs, within a word or around “n”.',
  why: 'Word processors turn an apostrophe at the start of a word the wrong way, and readers wait for a quotation to end.',
  severity: 'warning',
  examples: {
    wrong: [
      {
        copy: 'The ferry didn[|‘|]t leave.',
        says: 'This apostrophe faces the wrong way; turn it to ’.',
        fixed: 'The ferry didn’t leave.',
      },
      {
        copy: 'A rock [|‘|]n’ roll band didn[|‘|]t play.',
        says: 'This apostrophe faces the wrong way; turn it to ’.',
        fixed: 'A rock ’n’ roll band didn’t play.',
      },
    ],
    right: [
      { copy: 'Fans in the ‘90s wore flannel.', note: 'Before a word it is for `reversed-quote` to say.' },
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
    const isCut = isInside ? CUT_BEHIND.has(word) && /\p{Ll}/u.test(text[start - 1] ?? '') : word === 'n';
    if (!isCut) return;
    const range = locate(passage, start, start + 1);
    return {
      range,
      message: 'This apostrophe faces the wrong way; turn it to ’.',
      fix: replace(range, '’', 'Turn the apostrophe round.'),
    };
  },
});

/** don‘t, it‘s. */
const CUT_BEHIND = new Set(['s', 't', 'd', 'm', 're', 've', 'll']);
