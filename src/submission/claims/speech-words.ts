/** Verbs that credit words to a speaker, by their base form; other forms are made from it. */
const VERBS = (
  'add ask write argue explain insist claim state announce note warn call describe declare reply respond comment ' +
  'conclude continue admit recall tweet post testify quote read joke remark urge accuse report predict suggest ' +
  'confirm deny acknowledge point observe shout chant plead vow promise brand dub label praise criticise criticize ' +
  'hail believe reckon maintain concede muse laugh agree reveal reflect express stress refer echo counter ' +
  'complain remember repeat boast answer signal sing cry demand whisper scream yell sign stipulate assert contend ' +
  'allege caution cite emphasise emphasize recount interject quip lament assure advise inform joke exclaim ' +
  'hope feel fear email e-mail text blog begin start marvel wonder sum offer tell say think speak'
).split(' ');

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  read: 'read',
  think: 'thought',
  speak: 'spoke spoken',
  sing: 'sang sung',
  begin: 'began begun',
};

/** Nouns and other words that credit words: what they stand in, or where they were said. */
const OTHERS = (
  'according statement letter email e-mail message report ruling interview title slogan song book sign caption ' +
  'entitled titled headline banner placard words phrase via per spokesman spokeswoman spokesperson'
).split(' ');

function formsOf(verb: string): string[] {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const soft = /[^aeo]y$/.test(verb) ? verb.slice(0, -1) : undefined;
  const third = soft ? `${soft}ies` : /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = IRREGULAR[verb]?.split(' ') ?? [soft ? `${soft}ied` : `${stem}ed`];
  const doubled = /(?:admit|quip|sum)$/.test(verb)
    ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`]
    : [];
  return [verb, third, ...past, `${stem}ing`, ...doubled];
}

const SPEECH_WORDS: ReadonlySet<string> = new Set([...VERBS.flatMap(formsOf), ...OTHERS]);

/** Whether a word, in lower case, can credit words to somebody. */
export const isSpeechWord = (word: string): boolean => SPEECH_WORDS.has(word);
