import { clip, defineRule, locate } from '../../src/rule/index.js';

const MAY_HOLD = /[_`|]|\]\(|!\[|\*\*/;
const RESIDUE =
  /!\[[^\]\n]{0,200}\]|\[[^[\]\n]{0,80}\]\([^\s()]{0,200}|(?<![\w_])__(?=\p{L})[^_\n]{1,80}__(?![\w_]|\.\w)|(?<=\s)\*\*(?=\p{L}{2})|```|\|\s{0,9}:?-{3,40}:?\s{0,9}(?=\|)/gu;

export default defineRule({
  summary: 'Markdown that the format does not know or that was broken: “![…]”, “__…__”, “**”, half a link.',
  why: 'Readers see the marks as they stand, and a broken link shows its address in the middle of a sentence.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The [|[harbor](https://port.example.org/log|] reopened.',
        says: '“[harbor](https://port.example.org/log” is left of a link or format; repair it or take it out.',
      },
      {
        copy: 'The [|__harbor__|] reopened.',
        says: '“__harbor__” is left of a link or format; repair it or take it out.',
      },
      {
        copy: 'The harbor [|**|]reopened at dawn.',
        says: '“**” is left of a link or format; repair it or take it out.',
      },
    ],
    right: [
      'The **harbor** and the [pier](https://port.example.org) reopened.',
      { copy: 'The "s**t" and "f***ing" were heard.', note: 'Words made decent.' },
      { copy: '** Includes 162 passengers.', note: 'A footnote.' },
      'He signed on the line ________ and left.',
      'The file is called __init__.py.',
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!MAY_HOLD.test(passage.text)) continue;
      for (const { 0: residue, index } of passage.text.matchAll(RESIDUE)) {
        yield {
          range: locate(passage, index, index + residue.length),
          message: `“${clip(residue, 60)}” is left of a link or format; repair it or take it out.`,
        };
      }
    }
  },
});
