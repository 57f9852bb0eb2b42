import { defineWordRule, opensSentence } from '../../src/rule/index.js';
import { OBSCENITIES } from '../lists/profanity.js';

export default defineWordRule({
  summary: 'A strong obscenity, in narration or in a quotation.',
  why: 'Whether to print one is an editor’s decision, made story by story, and never an accident.',
  severity: 'warning',
  presets: { ap: 'error' },
  scope: 'everywhere',
  options: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'Words, in lower case, that the desk prints.',
    },
  },
  examples: {
    wrong: [
      {
        copy: '"It is [|bullshit|]," Brik said.',
        says: '“bullshit” is an obscenity; consider a paraphrase, or clear it with an editor.',
      },
      {
        copy: 'The sign said that it was [|shitty|].',
        says: '“shitty” is an obscenity; consider a paraphrase, or clear it with an editor.',
      },
    ],
    right: [
      'It is nonsense, Brik said.',
      { copy: 'Scunthorpe and Penistone are towns.', note: 'Names that hold a word are not the word.' },
      { copy: '"It is bullshit," Brik said.', options: { allow: ['bullshit'] } },
      { copy: 'Omar Twat-Diaz spoke.', note: 'A name.' },
    ],
  },
  words: new Set(OBSCENITIES),
  found: ({ text, facts, start }, { passage }, { allow }) => {
    const isSurname = facts.isCapitalised && !facts.isUpperCase && !opensSentence(passage, start);
    if (allow.includes(facts.lower) || (isSurname && !/^(?:fuck|shit|bull|mother)/.test(facts.lower)))
      return undefined;
    return { message: `“${text}” is an obscenity; consider a paraphrase, or clear it with an editor.` };
  },
});
