import {
  copyAround,
  copyBefore,
  crossPhrases,
  definePhraseRule,
  type Finding,
  joinFindings,
  type Passage,
  pairWithPassages,
} from '../../src/rule/index.js';

const REASON =
  /\b(?:because|since|authori[sz]ed|allowed|permitted|for fear|fear(?:s|ed|ing)? (?:of|for|that)|sensitiv|reprisal|retaliation|safety|privacy|to discuss|to speak (?:publicly|freely|to)|under (?:the )?(?:rules|policy)|as (?:is|was) (?:customary|usual)|customary|protocol|ground rules|not (?:yet )?(?:public|final|been announced))/i;

export default definePhraseRule({
  summary: 'An unnamed source with no reason given for the silence about the name.',
  why: 'Readers weigh a source by who it is; where that is withheld, the story owes them the reason.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: '[|Sources said|] the deal is off.',
        says: '“Sources said” gives no reason for withholding the name; name the source, or say why not.',
      },
      {
        copy: 'The port will close, an official said [|on condition of anonymity|].',
        says: '“on condition of anonymity” gives no reason for withholding the name; name the source, or say why not.',
      },
    ],
    right: [
      'The deal is off, Lena Ortiz said.',
      {
        copy: 'The deal is off, said an official who was not authorized to speak and spoke on condition of anonymity.',
        note: 'A reason.',
      },
      {
        copy: 'The deal is off, officials said on condition of anonymity.\n\nThey feared for their safety.',
        note: 'The reason may stand in the next paragraph.',
      },
      { copy: 'Open-source software and sources of income grew.', note: 'Other sources.' },
      { copy: '"Sources said it is off," Brik said.' },
    ],
  },
  phrases: {
    ...crossPhrases(
      ['sources', 'source', 'insiders', 'insider'],
      ['said', 'say', 'says', 'told', 'claimed', 'confirmed', 'close to', 'familiar with'],
      () => '',
    ),
    'anonymous source': '',
    'anonymous sources': '',
    'unnamed source': '',
    'unnamed sources': '',
    'unnamed official': '',
    'unnamed officials': '',
    'condition of anonymity': '',
    'on condition of anonymity': '',
    'asked not to be named': '',
    'asked not to be identified': '',
    'asking not to be named': '',
    'declined to be named': '',
    'declined to be identified': '',
    'did not want to be named': '',
    'refused to be named': '',
  },
  found: ({ text, phrase, passage, start }) => {
    const before = copyBefore(passage, start, 4);
    if (phrase === 'condition of anonymity' && /on\s$/.test(before)) return undefined;
    if (
      /^sources? close to$/.test(phrase) &&
      !/\b(?:said|says|say|told)\b/.test(copyAround(passage, start, 300))
    )
      return undefined;
    return {
      message: `“${text}” gives no reason for withholding the name; name the source, or say why not.`,
    };
  },
  gather: (findings, { passages }) => {
    const open = [...findUnexplained(findings, passages)];
    const message = `${open.length} sources are unnamed and no reason is given; name them, or say why not.`;
    return joinFindings(open, message, 'Another unnamed source.');
  },
});

/** The findings whose paragraph, and the next one, give no reason. */
function* findUnexplained(findings: readonly Finding[], passages: readonly Passage[]): Generator<Finding> {
  let judged = -1;
  let isExplained = false;
  for (const [finding, index] of pairWithPassages(findings, passages)) {
    if (index !== judged)
      isExplained = passages.slice(index, index + 2).some(({ text }) => REASON.test(text));
    judged = index;
    if (!isExplained) yield finding;
  }
}
