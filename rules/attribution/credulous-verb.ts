import { crossPhrases, definePhraseRule, isName, locate, offerWordings } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A speech verb that takes what was said for true: “admitted that”, “revealed that”.',
  why: 'It makes the desk a witness; if the claim is contested, the story has taken a side.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Diaz [|admitted|] that he was there.',
        says: '“admitted” takes it for true; write “said”, unless it is known.',
        suggests: ['Write “said”.'],
      },
      {
        copy: 'Brik [|refuted|] the claim.',
        says: '“refuted” means that it was proved wrong; write “denied”, unless it was.',
        suggests: ['Write “denied”.'],
      },
    ],
    right: [
      'Diaz said that he was there, and Brik denied the claim.',
      { copy: 'She was admitted to a hospital, and noted artists came.', note: 'Other senses.' },
      { copy: '"He admitted that he was there," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: {
    ...crossPhrases(['admitted', 'conceded', 'revealed', 'noted', 'disclosed'], ['that'], () => 'said'),
    ...crossPhrases(['admits', 'concedes', 'reveals', 'notes', 'discloses'], ['that'], () => 'says'),
    'pointed out that': 'said',
    'points out that': 'says',
    ...crossPhrases(
      ['refuted'],
      ['the', 'claims', 'allegations', 'reports', 'suggestions', 'accusations', 'that'],
      () => 'denied',
    ),
    ...crossPhrases(['refutes'], ['the', 'claims', 'allegations', 'reports', 'that'], () => 'denies'),
  },
  found: (match) => {
    const { text, value, passage, start } = match;
    if (isName(match)) return undefined;
    const verb = text.slice(0, text.lastIndexOf(' '));
    const range = locate(passage, start, start + verb.length);
    const message = value.startsWith('den')
      ? `“${verb}” means that it was proved wrong; write “${value}”, unless it was.`
      : `“${verb}” takes it for true; write “${value}”, unless it is known.`;
    return { range, message, suggestions: offerWordings(range, verb, value) };
  },
});
