/** How far back a look at the words before a mark goes. */
const REACH = 120;

const CLOSERS = /[\s'\u2019)\]*]+$/;
const ABBREVIATION = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|No|Sen|Gov|Rep|Gen|Lt|Col|Capt|Sgt|Rev|Prof|vs|[A-Z])\.$/;

/** Verbs that credit words to a speaker. */
const SAID =
  '(?:said|says|added|adds|told|asked|wrote|recalled|explained|continued|replied|insisted|warned|noted)';

/** Words that make a clause part of what is said: `as he said`, `which she said`. */
const PART_OF_SPEECH = '(?:as|like|and|but|which|that|what|when|where|who|so|or|if|because|than|until|while)';

const SUBJECT = `(?!${PART_OF_SPEECH}\\s)(?:[\\w.'\u2019-]{1,24}\\s){1,6}`;
const NAMES = "(?:the\\s)?[A-Z][\\w.'\u2019-]{0,24}(?:\\s[\\w.'\u2019-]{1,24}){0,5}";

/** `, the mayor said` or `, said Ana Brik` at the end of the words before a mark, with what parts it from them. */
const ATTRIBUTION = new RegExp(`,\\s(?:${SUBJECT}${SAID}|said\\s${NAMES})[.,:]?\\s*$`);

const before = (text: string, at: number): string => text.slice(Math.max(0, at - REACH), at);

/** Whether the words before `at` end a sentence, so that a mark there begins something new. */
export function endsSentence(text: string, at: number): boolean {
  const words = before(text, at).replace(CLOSERS, '');
  return /[.?!\u2026]$/.test(words) && !ABBREVIATION.test(words);
}

/**
 * Whether the words before `at` credit a speaker. Inside a quotation that cannot be: its closing mark was
 * forgotten, `"We will rebuild, the mayor said.`
 */
export const endsInAttribution = (text: string, at: number): boolean => ATTRIBUTION.test(before(text, at));
