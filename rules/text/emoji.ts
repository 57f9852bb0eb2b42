import { defineRule, locate, replace } from '../../src/rule/index.js';

const MAY_HOLD = /[\u231A-\u2BFF\uD83C-\uD83E]/;
const EMOJI =
  /(?:(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\u200D|\uFE0F|[\u{E0020}-\u{E007F}]){0,8}){1,40}/gu;

export default defineRule({
  summary: 'An emoji in narration.',
  why: 'A news story tells what a reader of any age and any device can take in; an emoji says it to some of them.',
  severity: 'off',
  presets: { ap: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened [|🎉|].',
        says: '“🎉” stands in the narration; say it in words.',
        suggests: ['Delete it.'],
      },
      {
        copy: 'Fans cheered [|👏🏽👏🏽|] as the ferry left [|❤️|].',
        says: '“👏🏽👏🏽” stands in the narration; say it in words.',
        suggests: ['Delete it.'],
      },
    ],
    right: [
      'The harbor reopened.',
      { copy: '"We won 🎉," Diaz wrote.', note: 'Part of a quotation.' },
      { copy: 'Brik™ and Diaz® are trademarks ©.', note: 'Signs, not pictures.' },
    ],
  },
  *check({ passages }) {
    for (const passage of passages) {
      if (!MAY_HOLD.test(passage.text)) continue;
      for (const { 0: emoji, index } of passage.text.matchAll(EMOJI)) {
        const range = locate(passage, index, index + emoji.length);
        yield {
          range,
          message: `“${emoji}” stands in the narration; say it in words.`,
          suggestions: [replace(range, '', 'Delete it.')],
        };
      }
    }
  },
});
