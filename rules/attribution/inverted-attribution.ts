import { copyBefore, defineWordRule, locate, MASK, replace } from '../../src/rule/index.js';

const SPEAKER = new RegExp(
  `^\\s((?:\\p{Lu}[\\p{L}'’-]{0,24}\\.?\\s){0,3}\\p{Lu}[\\p{L}'’-]{1,24}|he|she|they)(?=\\.(?:\\s|$)|,\\s${MASK})`,
  'u',
);

export default defineWordRule({
  summary: 'An attribution with its verb first: “said Diaz” for “Diaz said”.',
  why: 'Wire copy puts the speaker first, as people talk; the verb leads only where a long description follows.',
  severity: 'off',
  presets: { ap: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: '"No," [|said Diaz|].',
        says: '“said Diaz” is inverted; write “Diaz said”.',
        suggests: ['Write “Diaz said”.'],
      },
      {
        copy: '"It rained", [|said Diaz|].',
        says: '“said Diaz” is inverted; write “Diaz said”.',
        suggests: ['Write “Diaz said”.'],
        note: 'Wherever the comma stands.',
      },
      {
        copy: '"It rained," [|said she|], "and then it froze."',
        says: '“said she” is inverted; write “she said”.',
        suggests: ['Write “she said”.'],
      },
    ],
    right: [
      '"No," Diaz said.',
      { copy: '"No," said Diaz, who runs the port.', note: 'A description follows.' },
      { copy: '"No," said Lena Ortiz, from the armed forces’ general staff.' },
      { copy: 'It rained, Diaz said. "And then it froze."' },
    ],
  },
  words: new Set(['said', 'says']),
  found: ({ text, start, end }, { passage }) => {
    if (!copyBefore(passage, start, 4).trimEnd().replace(/,$/, '').endsWith(MASK)) return undefined;
    const speaker = SPEAKER.exec(passage.text.slice(end, end + 110))?.[1];
    if (speaker === undefined) return undefined;
    const range = locate(passage, start, end + 1 + speaker.length);
    const turned = `${speaker} ${text}`;
    return {
      range,
      message: `“${text} ${speaker}” is inverted; write “${turned}”.`,
      suggestions: [replace(range, turned, `Write “${turned}”.`)],
    };
  },
});
