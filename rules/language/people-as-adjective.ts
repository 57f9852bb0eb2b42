import { crossPhrases, definePhraseRule, isName, offerWordings, wordAfter } from '../../src/rule/index.js';

/** What may follow a group of people and not the noun that an adjective belongs to. */
const NOT_A_NOUN =
  /^(?:and|or|in|who|is|are|was|were|have|has|had|will|would|could|can|may|might|must|to|from|with|at|by|as|on|but|than|during|since|through|across|do|did|get|live|need|on)$/i;
const GROUPS: Readonly<Record<string, string>> = {
  blind: 'blind people',
  deaf: 'deaf people',
  disabled: 'disabled people|people with disabilities',
  elderly: 'older people',
  homeless: 'homeless people',
  'mentally ill': 'people with mental illness',
  poor: 'poor people|people in poverty',
  unemployed: 'unemployed people',
};

export default definePhraseRule({
  summary: 'A group of people named by an adjective alone: “the homeless”, “the disabled”.',
  why: 'An adjective with an article makes a thing of people; the noun costs one word.',
  severity: 'info',
  scope: 'narration',
  examples: {
    wrong: [
      {
        copy: 'The fund is for [|the homeless|].',
        says: '“the homeless”: consider “homeless people”.',
        suggests: ['Write “homeless people”.'],
      },
      {
        copy: '[|The mentally ill|] are often alone.',
        says: '“The mentally ill”: consider “people with mental illness”.',
        suggests: ['Write “People with mental illness”.'],
      },
    ],
    right: [
      'The fund is for homeless people.',
      { copy: 'The poor results and the homeless shelter made news.', note: 'An adjective with its noun.' },
      { copy: 'The School for the Blind closed.', note: 'A name.' },
      { copy: '"It is for the poor," Brik said.', note: 'A speaker’s words are the speaker’s.' },
      { copy: 'The elderly couple left.' },
    ],
  },
  phrases: crossPhrases(['the'], Object.keys(GROUPS), (_, group) => GROUPS[group] as string),
  found: (match) => {
    const { text, value, range, passage, end } = match;
    const next = wordAfter(passage, end);
    const stands = next === '' ? /^(?:[.,;:)"”]|$)/.test(passage.text.slice(end)) : NOT_A_NOUN.test(next);
    if (!stands || isName(match)) return undefined;
    const [first = ''] = value.split('|');
    return { message: `“${text}”: consider “${first}”.`, suggestions: offerWordings(range, text, value) };
  },
});
