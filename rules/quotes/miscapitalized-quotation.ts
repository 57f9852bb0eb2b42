import { clip, defineRule, indexIn, locate, replace } from '../../src/rule/index.js';

export default defineRule({
  summary:
    'A full sentence in quotation marks, after “said,” or at the start of a paragraph, that begins in lower case.',
  why: 'A capital tells readers that they hear a whole sentence; without it the words look like a fragment.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'Brik said, "[|we|] will rebuild every home."',
        says: 'A quoted sentence starts with a capital; write “We”.',
        suggests: ['Write “We”.'],
      },
      {
        copy: '"[|so|] what happens now?" he asked.',
        says: 'A quoted sentence starts with a capital; write “So”.',
        suggests: ['Write “So”.'],
      },
    ],
    right: [
      'Brik said, "We will rebuild every home."',
      {
        copy: 'Brik said, "[we] will rebuild every home."',
        note: 'The brackets say that a word was changed.',
      },
      { copy: 'Brik said, "... and then it fell to pieces."', note: 'The sentence is cut in front.' },
      { copy: '"reckless and unfair" is what Diaz called it.', note: 'A phrase.' },
      '"iPhones are lost all the time," she said.',
      { copy: '"We will rebuild," she said, "and we will stay here."', note: 'The sentence goes on.' },
    ],
  },
  *check({ submission }) {
    for (const { words, opening, closing, level, block, continues } of submission.quotations) {
      if (level !== 'double' || !closing || !opening || continues || !RUNNING.has(block.kind)) continue;
      const { text } = block;
      const [from, to] = [indexIn(block, words.start), indexIn(block, words.end)];
      const first = FIRST.exec(text.slice(from, from + 40))?.[0];
      if (!first || !SENTENCE_END.test(text[to - 1] ?? '')) continue;
      if (!/^\S+(?:\s+\S+){3}/.test(text.slice(from, Math.min(to, from + 200)))) continue;
      const before = text.slice(Math.max(0, from - 40), from - 1);
      const isAfterSaid = /(?<!,["”][^"”]{0,30})\b(?:said|says|added|asked|wrote)[,:] $/.test(before);
      const opensParagraph = from === 1 && SPEAKER.test(text.slice(to + 1, to + 60));
      if (!isAfterSaid && !opensParagraph) continue;
      const range = locate(block, from, from + first.length);
      const capital = first.charAt(0).toUpperCase() + first.slice(1);
      yield {
        range,
        message: `A quoted sentence starts with a capital; write “${clip(capital, 30)}”.`,
        suggestions: [replace(range, capital, `Write “${clip(capital, 30)}”.`)],
      };
    }
  },
});

const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'blockquote']);

/** All in lower case: `iPhones` and `de Brik` begin so with reason. */
const FIRST = /^(?!(?:de|da|del|di|von|van|al|el|bin)\b)\p{Ll}[\p{Ll}’']*(?=[\s,])/u;
const SENTENCE_END = /[.,?!]/;
const SPEAKER = /^ (?:\S+ ){1,4}?(?:said|says|added|asked)\b/;
