import { definePatternRule, locate, replace } from '../../src/rule/index.js';
import { OFFICES } from '../lists/titles.js';

export default definePatternRule({
  summary: 'A title with a capital behind a name.',
  why: 'Behind a name a title only describes; capitals there are flattery.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Ana Brik, [|Director|] of parks, spoke.',
        says: '“Director” should read “director” behind a name.',
        fixed: 'Ana Brik, director of parks, spoke.',
      },
      {
        copy: 'Omar Diaz, the [|Mayor|] of Eastport, left.',
        says: '“Mayor” should read “mayor” behind a name.',
        fixed: 'Omar Diaz, the mayor of Eastport, left.',
      },
    ],
    right: [
      'Ana Brik, director of parks, spoke.',
      'Director Ana Brik spoke, and so did the Secretary of State.',
      'In Reno, Director Ana Brik spoke.',
      'The boats Queen, Captain and Mayor sank.',
    ],
  },
  triggers: ',',
  pattern: new RegExp(
    `(?=, (?:the )?\\p{Lu})(?<=\\p{Lu}[\\p{L}.’'-]{1,20} \\p{Lu}[\\p{Ll}’'-]{1,20}), (the )?(${OFFICES})(?= (?:of|at|for)\\b| and (?:co-|\\p{Ll})|, (?!\\p{Lu}))`,
    'uy',
  ),
  found: ({ groups: [, title = ''], passage, end }) => {
    const range = locate(passage, end - title.length, end);
    const wanted = title.toLowerCase();
    return {
      range,
      message: `“${title}” should read “${wanted}” behind a name.`,
      fix: replace(range, wanted, `Write “${wanted}”.`),
    };
  },
});
