import {
  copyAround,
  copyBefore,
  definePhraseRule,
  locate,
  matchCase,
  opensSentence,
  type PhraseMatch,
  replace,
  wordAfter,
} from '../../src/rule/index.js';

const POSSESSIVE = 'its';
const SHORT_FORM = "it's";

/** “it's” behind these is a slip unless a clause follows. */
const BEFORE_POSSESSIVE =
  'of in from with under into through within against lost has held gave raised launched expanded celebrated'.split(
    ' ',
  );
const CLAUSE =
  /^(?:own|an?|the|not|been|going|like|all|just|only|really|because|that|this|what|how|too|very|so|also|still|always|never|ever|no|now|over|done|clear|hard|easy|possible|impossible|important|\w+ing)$/i;

export default definePhraseRule({
  summary: 'An “it’s” for “its”, or an “its” for “it’s”.',
  why: 'It is the slip that readers write in about most: one is a possessive, the other is short for “it is”.',
  severity: 'warning',
  scope: 'everywhere',
  examples: {
    wrong: [
      {
        copy: 'The port has [|it’s|] own police.',
        says: '“it’s” stands for the possessive here; write “its”.',
        fixed: 'The port has its own police.',
      },
      {
        copy: "The ferry lost [|it's|] roof in the storm.",
        says: "“it's” stands for the possessive here; write “its”.",
        suggests: ['Write “its”.'],
      },
      {
        copy: "The strike, Brik said, is not over: [|its|] not even a week old. It's cold.",
        says: "“its” stands for “it is” or “it has” here; write “it's”.",
        suggests: ["Write “it's”."],
      },
      {
        copy: '"[|Its|] been a long week," Diaz said.',
        says: '“Its” stands for “it is” or “it has” here; write “It’s”.',
        suggests: ['Write “It’s”.'],
      },
    ],
    right: [
      'The port has its own police, and the ferry lost its roof.',
      'It’s not over; it’s been a long week.',
      { copy: 'Its A team won.', note: 'A letter, and no article.' },
      { copy: 'Its not insignificant debts are paid.', note: 'An adjective.' },
      { copy: 'The state it’s in it’s being paid for.', note: 'A clause follows.' },
      { copy: "He said it's first come, first served.", note: 'An ordinal may follow either.' },
    ],
  },
  phrases: {
    "it's own": POSSESSIVE,
    ...Object.fromEntries(BEFORE_POSSESSIVE.map((word) => [`${word} it's`, POSSESSIVE])),
    'its a': SHORT_FORM,
    'its an': SHORT_FORM,
    'its the': SHORT_FORM,
    'its not': SHORT_FORM,
    'its been': SHORT_FORM,
    'its going to': SHORT_FORM,
    'its because': SHORT_FORM,
    'its about time': SHORT_FORM,
  },
  found: (match) => {
    const { text, phrase, value, passage, start } = match;
    if (!isSlip(match)) return undefined;
    const at = start + Math.max(0, phrase.indexOf(' it') + 1);
    const filed = text.slice(at - start).split(/\s/)[0] as string;
    const range = locate(passage, at, at + filed.length);
    if (value === POSSESSIVE) {
      const word = matchCase(filed, POSSESSIVE);
      const change = replace(range, word, `Write “${word}”.`);
      const message = `“${filed}” stands for the possessive here; write “${word}”.`;
      return phrase === "it's own"
        ? { range, message, fix: change }
        : { range, message, suggestions: [change] };
    }
    const word = matchCase(
      filed,
      /'/.test(copyAround(passage, start, 400)) ? SHORT_FORM : SHORT_FORM.replace("'", '’'),
    );
    return {
      range,
      message: `“${filed}” stands for “it is” or “it has” here; write “${word}”.`,
      suggestions: [replace(range, word, `Write “${word}”.`)],
    };
  },
});

function isSlip({ text, phrase, value, passage, start, end }: PhraseMatch): boolean {
  const next = wordAfter(passage, end);
  if (value === POSSESSIVE) return phrase === "it's own" || (next !== '' && !CLAUSE.test(next));
  if (phrase === 'its not') return !/^(?:in|un|im|il|ir|dis|so)\p{L}{2}/u.test(next);
  if (phrase === 'its a' && text.endsWith('A')) return false;
  return opensSentence(passage, start) || /\s$|["“‘'(—–-]$/.test(copyBefore(passage, start, 2));
}
