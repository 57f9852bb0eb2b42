import { definePhraseRule, replace } from '../../src/rule/index.js';

/** Islam’s own words, as most style books now spell them. */
const NOW: Readonly<Record<string, string>> = {
  koran: 'Quran',
  koranic: 'Quranic',
  moslem: 'Muslim',
  moslems: 'Muslims',
  mohammedan: 'Muslim',
  mohammedans: 'Muslims',
  muhammadan: 'Muslim',
  muhammadans: 'Muslims',
  mussulman: 'Muslim',
};

export default definePhraseRule({
  summary: 'A dated name of a faith or its book: “Moslem”, “Koran”, “Mohammedan”.',
  why: 'The faith’s own forms are the ones that readers of the faith, and most style books, use now.',
  severity: 'warning',
  presets: { uk: 'info' },
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The [|Moslem|] school reopened.',
        says: '“Moslem”: consider “Muslim”.',
        suggests: ['Write “Muslim”.'],
      },
      {
        copy: '"He read the [|Koran|]," Brik said.',
        says: '“Koran”: consider “Quran”.',
        suggests: ['Write “Quran”.'],
      },
    ],
    right: [
      'The Muslim school has a Quran.',
      { copy: 'Ana Koran spoke, and Koran Diaz left.', note: 'A name beside a name.' },
      { copy: 'Mohammedan Sporting Club won.', note: 'A name.' },
    ],
  },
  phrases: NOW,
  found: ({ text, value, range, passage, start, end }) => {
    if (!/^\p{Lu}/u.test(text)) return undefined;
    const before = passage.text.slice(Math.max(0, start - 20), start);
    const after = passage.text.slice(end, end + 4);
    if (/\p{Lu}[\p{Ll}.]{0,18}\s$/u.test(before) && !/(?:^|[.!?]\s|\b)(?:The|A|An)\s$/.test(before))
      return undefined;
    if (/^\s\p{Lu}\p{Ll}/u.test(after)) return undefined;
    return {
      message: `“${text}”: consider “${value}”.`,
      suggestions: [replace(range, value, `Write “${value}”.`)],
    };
  },
});
