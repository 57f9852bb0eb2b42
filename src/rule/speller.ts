/** Says whether English copy may hold a word, and what may have been meant by one that it may not. */
export interface Speller {
  readonly knows: (word: string) => boolean;
  /** Nearest first. */
  readonly suggest: (word: string) => readonly string[];
}

let speller: Promise<Speller> | undefined;

/**
 * Reads the American and the British dictionary, once, which takes about a second; a word of either is known. The
 * rule `unknown-word` needs it: `lint(source, { ...planOf('newslint:spelling', today), speller: await loadSpeller() })`.
 */
export function loadSpeller(): Promise<Speller> {
  speller ??= readDictionaries();
  return speller;
}

/** More words than these no run looks up twice. */
const MOST_WORDS = 100_000;

async function readDictionaries(): Promise<Speller> {
  const [{ default: nspell }, { default: american }, { default: british }] = await Promise.all([
    import('nspell'),
    import('dictionary-en'),
    import('dictionary-en-gb'),
  ]);
  const spellers = [american, british].map(({ aff, dic }) => nspell(Buffer.from(aff), Buffer.from(dic)));
  const known = new Map<string, boolean>();
  const look = (word: string): boolean => {
    if (known.size >= MOST_WORDS) known.clear();
    const isKnown = spellers.some((each) => each.correct(word));
    known.set(word, isKnown);
    return isKnown;
  };
  return {
    knows: (word) => known.get(word) ?? look(word),
    suggest: (word) => [...new Set(spellers.flatMap((each) => each.suggest(word)))],
  };
}
