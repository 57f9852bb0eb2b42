import { definePhraseRule, isName, offerWordings, quoteWordings, wordAfter } from '../../src/rule/index.js';

export default definePhraseRule({
  summary: 'A phrase that makes a crime or an exploit of suicide, such as “committed suicide”.',
  why: 'Health bodies and press codes ask for words that neither blame nor glorify: wording can move others to copy.',
  severity: 'warning',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Diaz had [|committed suicide|] in May.',
        says: '“committed suicide”: consider “died by suicide”.',
        suggests: ['Write “died by suicide”.'],
      },
      {
        copy: 'It followed a [|failed suicide|].',
        says: '“failed suicide”: consider “suicide attempt”.',
        suggests: ['Write “suicide attempt”.'],
      },
    ],
    right: [
      'Diaz died by suicide in May.',
      { copy: 'A suicide bomber died in the attack, and a suicide vest was found.', note: 'An attack.' },
      { copy: 'The Brik Act on Committing Suicide is old.', note: 'A statute’s name.' },
      { copy: '"He committed suicide," Brik said.', note: 'A speaker’s words are the speaker’s.' },
      { copy: 'A failed suicide bombing hurt nobody.', note: 'An attack.' },
      { copy: 'To raise taxes would be to commit political suicide.' },
    ],
  },
  phrases: {
    'commit suicide': 'die by suicide|take their own life',
    'commits suicide': 'dies by suicide',
    'committed suicide': 'died by suicide',
    'committing suicide': 'dying by suicide',
    'completed suicide': 'suicide',
    'failed suicide': 'suicide attempt',
    'failed suicide attempt': 'suicide attempt',
    'suicide bid': 'suicide attempt',
    'suicide epidemic': 'rise in suicides',
    'suicide victim': 'person who died by suicide',
    'suicide victims': 'people who died by suicide',
    'successful suicide': 'suicide',
    'unsuccessful suicide': 'suicide attempt',
    'unsuccessful suicide attempt': 'suicide attempt',
  },
  found: (match) => {
    const { text, value, range, passage, end } = match;
    const next = wordAfter(passage, end);
    if (
      isName(match) ||
      /^(?:bomb|attack|mission|squad|car|truck|raid|strike|blast|assault|terror)/i.test(next)
    )
      return undefined;
    if (/suicide$/.test(text) && next === 'attempt') return undefined;
    return {
      message: `“${text}”: consider ${quoteWordings(value)}.`,
      suggestions: offerWordings(range, text, value),
    };
  },
});
