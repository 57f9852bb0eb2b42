import {
  crossPhrases,
  definePhraseRule,
  isName,
  offerWordings,
  quoteWordings,
} from '../../src/rule/index.js';

/** Conditions that people live with. A firm suffers from debt, and no condition. */
const CONDITIONS =
  "autism epilepsy dementia alzheimer's parkinson's schizophrenia asthma diabetes arthritis dyslexia blindness deafness " +
  'adhd ptsd hiv aids depression bipolar paralysis';

export default definePhraseRule({
  summary: 'A phrase that defines people by a disability, or as its victims.',
  why: 'People use wheelchairs and have conditions; the older phrases say how others see them.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'warning' },
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'Brik, who is [|wheelchair-bound|], spoke.',
        says: '“wheelchair-bound”: consider “using a wheelchair”.',
        suggests: ['Write “using a wheelchair”.'],
      },
      {
        copy: 'His son [|suffers from autism|].',
        says: '“suffers from autism”: consider “has autism”.',
        suggests: ['Write “has autism”.'],
      },
      {
        copy: 'The fund is for [|the handicapped|].',
        says: '“the handicapped”: consider “disabled people”.',
        suggests: ['Write “disabled people”.'],
      },
    ],
    right: [
      'Brik uses a wheelchair, and his son has autism.',
      { copy: 'The firm suffers from debt, and the strike crippled the port.', note: 'No condition.' },
      { copy: 'The lame duck mayor was blindsided.', note: 'A figure of speech.' },
      { copy: 'The School for the Handicapped closed.', note: 'A name.' },
      { copy: '"He is wheelchair-bound," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  phrases: {
    'wheelchair-bound': 'using a wheelchair',
    'wheelchair bound': 'using a wheelchair',
    'confined to a wheelchair': 'using a wheelchair',
    'bound to a wheelchair': 'using a wheelchair',
    'the handicapped': 'disabled people',
    'mentally handicapped': 'with an intellectual disability',
    'physically handicapped': 'with a physical disability',
    'mentally retarded': 'with an intellectual disability',
    'mental retardation': 'intellectual disability',
    'deaf and dumb': 'deaf',
    'deaf mute': 'deaf',
    'deaf-mute': 'deaf',
    midget: 'person with dwarfism',
    midgets: 'people with dwarfism',
    'special needs child': 'child with a disability|disabled child',
    'special needs children': 'children with disabilities|disabled children',
    'differently abled': 'disabled',
    'differently-abled': 'disabled',
    ...crossPhrases(['suffers from', 'suffering from', 'suffered from'], CONDITIONS.split(' '), withVerb),
  },
  found: (match) => {
    const { text, value, phrase, range } = match;
    if (phrase.startsWith('suffer') ? /^\p{Lu}/u.test(text) : isName(match)) return undefined;
    return {
      message: `“${text}”: consider ${quoteWordings(value)}.`,
      suggestions: offerWordings(range, text, value),
    };
  },
});

function withVerb(suffer: string, condition: string): string {
  const verb = suffer === 'suffers from' ? 'has' : suffer === 'suffered from' ? 'had' : 'with';
  const name = /'s$/.test(condition) ? condition.charAt(0).toUpperCase() + condition.slice(1) : condition;
  return `${verb} ${/^(?:adhd|ptsd|hiv|aids)$/.test(name) ? name.toUpperCase() : name}`;
}
