import { copyAround, definePhraseRule, isName, quoteWordings } from '../../src/rule/index.js';

/** Chemists and gardeners neutralize too. */
const FIGHTERS =
  /\b(?:troops?|army|soldiers?|militants?|fighters?|rebels?|terrorists?|forces|drones?|gunm[ae]n|police|insurgents?)\b/i;

export default definePhraseRule({
  summary: 'An army’s word for death or damage in the writer’s own voice: “collateral damage”.',
  why: 'The word was made to keep the dead out of the sentence; the reader should know that they are in it.',
  severity: 'off',
  presets: { ap: 'info', uk: 'info' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Troops [|neutralized|] 12 fighters.',
        says: '“neutralized”: consider “killed” or “captured”.',
      },
      {
        copy: 'The raid caused [|collateral damage|].',
        says: '“collateral damage”: consider “civilian deaths” or “damage to homes”.',
      },
    ],
    right: [
      'Troops killed 12 fighters; civilians died too.',
      { copy: 'The acid was neutralized, and the enzyme neutralized 12 toxins.', note: 'Chemistry.' },
      { copy: '"We neutralized 12," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: {
    'collateral damage': 'civilian deaths|damage to homes',
    'enhanced interrogation': 'torture|harsh interrogation',
    'extraordinary rendition': 'secret transfer of prisoners',
    'kinetic action': 'attack',
    neutralised: 'killed|captured',
    neutralized: 'killed|captured',
    'soft target': 'civilian target',
    'soft targets': 'civilian targets',
    'surgical strike': 'airstrike',
    'surgical strikes': 'airstrikes',
    'servicing the target': 'bombing',
  },
  found: (match) => {
    const { text, phrase, value, passage, start } = match;
    if (isName(match)) return undefined;
    if (phrase.startsWith('neutrali') && !FIGHTERS.test(copyAround(passage, start, 200))) return undefined;
    return { message: `“${text}”: consider ${quoteWordings(value)}.` };
  },
});
