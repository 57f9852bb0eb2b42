/** Something for each text of the story at hand, and of the one before it. */
export interface Recent<T> {
  /** Begins a story. What the last one did not ask for is forgotten. */
  readonly start: () => void;
  /** What is kept for the text at a place of the story, made when first asked for. */
  readonly of: (text: string, place: number) => T;
}

/**
 * Keeps what comes from a text alone. Behind a keystroke or a round of fixes a story is the same as before with
 * another word, so that all but one of its blocks are known. Who asks again of one place is answered at once.
 */
export function keepRecent<T>(make: () => T): Recent<T> {
  let [recent, earlier] = [new Map<string, T>(), new Map<string, T>()];
  let texts: string[] = [];
  let ofPlaces: T[] = [];
  const take = (text: string): T => {
    const kept = earlier.get(text) ?? make();
    recent.set(text, kept);
    return kept;
  };
  return {
    start: () => {
      [recent, earlier] = [new Map(), recent];
      [texts, ofPlaces] = [[], []];
    },
    of: (text, place) => {
      if (texts[place] !== text) {
        ofPlaces[place] = recent.get(text) ?? take(text);
        texts[place] = text;
      }
      return ofPlaces[place] as T;
    },
  };
}
