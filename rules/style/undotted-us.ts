import { definePatternRule, endsSentence, locate, replace } from '../../src/rule/index.js';

/** Inside a name in capitals, or among shouted words, the letters are part of them. */
const SHOUTED = /\p{Lu}{4,} $/u;
const NAME = /^ (?:Airways|Weekly|Magazine|Foods|Steel|Bancorp|Bank|Online|News|Athletics|Open)\b/;

export default definePatternRule({
  summary: 'US, UK or UN without full stops in a story.',
  why: 'Wire copy sets full stops in the text, where “US” may be read as “us”, and none in headlines.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The [|US|] plan failed.',
        says: '“US” should read “U.S.”.',
        fixed: 'The U.S. plan failed.',
      },
      {
        copy: 'The [|UN|]-led talks moved to the [|UK|].',
        says: '“UN” should read “U.N.”.',
        fixed: 'The U.N.-led talks moved to the U.K.',
      },
      {
        copy: 'They asked [|UK|] Treasury staff.',
        says: '“UK” should read “U.K.”.',
        suggests: ['Write “U.K.”.'],
      },
      {
        copy: "It is the [|US|]' biggest port.",
        says: '“US” should read “U.S.”.',
        suggests: ['Write “U.S.”.'],
        note: 'The stops would run into the next mark.',
      },
    ],
    right: [
      'The U.S. plan failed.',
      'It cost US$5 in the USA.',
      { copy: 'US plan fails', as: 'headline' },
      'They flew US Airways; WATCH US PLAN FAIL.',
    ],
  },
  triggers: 'U',
  pattern: /(?<![\p{L}\p{N}.$£€&@#/_])U([SKN])(?![\p{L}\p{N}$£€&@_/]|\.\p{L}| \p{Lu}{4,})/uy,
  found: ({ text, groups: [letter], passage, start, end }) => {
    if (SHOUTED.test(passage.text.slice(Math.max(0, start - 12), start))) return undefined;
    if (NAME.test(passage.text.slice(end, end + 12))) return undefined;
    const behind = passage.text.slice(end, end + 3);
    const isLast = passage.text[end] === '.' && endsSentence(passage, end + 1);
    const wanted = `U.${letter}.`;
    const message = `“${text}” should read “${wanted}”.`;
    const change = replace(locate(passage, start, isLast ? end + 1 : end), wanted, `Write “${wanted}”.`);
    // Before a capital it may be part of the name of a firm, which spells itself as it likes.
    const mayBeName = /^ \p{Lu}/u.test(behind);
    // With its stops it would run into the next mark: “U.S..”, or “U.S.'” that looks like the end of a quotation.
    const isCrowded = !isLast && /^(?:\s?[.…]|['’](?!\p{L}))/u.test(behind);
    return mayBeName || isCrowded ? { message, suggestions: [change] } : { message, fix: change };
  },
});
