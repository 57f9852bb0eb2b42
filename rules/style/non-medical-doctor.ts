import { definePatternRule, locate } from '../../src/rule/index.js';

export default definePatternRule({
  summary: 'Dr. before the name of a scholar who is no physician.',
  why: 'Most readers take a doctor in a news story for one of medicine.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: '[|Dr. Ana Brik|], a historian, spoke.',
        says: '“Dr. Ana Brik” is no physician; write “historian Ana Brik” or give the degree.',
      },
      {
        copy: 'The book of [|Dr. Diaz|], an economist at Eastport, is out.',
        says: '“Dr. Diaz” is no physician; write “economist Diaz” or give the degree.',
      },
    ],
    right: [
      'Historian Ana Brik spoke.',
      'Dr. Omar Diaz, a surgeon, spoke.',
      'Dr. Lena Ortiz, the head of the clinic, spoke to a historian.',
    ],
  },
  triggers: 'D',
  pattern:
    /(?<![\p{L}\p{N}])Dr\.? ((?:\p{Lu}[\p{L}.'’-]{0,20} ){0,2}\p{Lu}[\p{L}'’-]{1,20}), an? (?:\p{Ll}{3,20} )?(historian|economist|sociologist|political scientist|linguist|philosopher|archaeologist|archeologist|mathematician|physicist|chemist|geologist|climatologist|astronomer|anthropologist|engineer|theologian|criminologist|musicologist|ecologist)(?!\p{L})/uy,
  found: ({ text, groups: [name = '', job], passage, start }) => {
    const title = text.slice(0, text.indexOf(name) + name.length);
    return {
      range: locate(passage, start, start + title.length),
      message: `“${title}” is no physician; write “${job} ${name}” or give the degree.`,
    };
  },
});
