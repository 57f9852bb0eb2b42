/** How far back a look at the words before a mark goes. */
const REACH = 160;

const CLOSER = /[\s'\u2019)\]*]/;
const ENDS = new Set(['.', '?', '!', '\u2026']);
const ABBREVIATION = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|No|Sen|Gov|Rep|Gen|Lt|Col|Capt|Sgt|Rev|Prof|vs|[A-Z])\.$/;

/** Verbs that credit words to a speaker. */
const SAID =
  '(?:said|says|added|adds|told|asked|wrote|recalled|explained|continued|replied|insisted|warned|noted)';

/** Words that make a clause part of what is said: `as he said`, `which she said`. */
const PART_OF_SPEECH = '(?:as|like|and|but|which|that|what|when|where|who|so|or|if|because|than|until|while)';

/** Where it was said: `in a note`, `on Monday`. */
const WHERE = '(?:\\s(?:in|at|on)\\s[\\w ]{1,30})?';

const SUBJECT = `(?!${PART_OF_SPEECH}\\s)(?:[\\w.'\u2019-]{1,24}\\s){1,6}`;
const NAMES = "(?:the\\s)?[A-Z][\\w.'\u2019-]{0,24}(?:\\s[\\w.'\u2019-]{1,24}){0,5}";

/** `, the mayor said`, `, said Ana Brik`, `, Ana Brik, who runs the port, wrote in a note` before a mark or the end. */
const ATTRIBUTION = new RegExp(
  `,\\s(?:${SUBJECT}${SAID}|said\\s${NAMES}|${NAMES},\\s[^,."\u201C\u201D]{1,60},\\s${SAID})${WHERE}[.,:]?\\s*$`,
);

const SPEAKER = "(?:he|she|they|(?:the\\s)?[A-Z][\\w.'\u2019-]{0,24}(?:\\s[A-Z][\\w.'\u2019-]{0,24}){0,3})";
const OPENS_ATTRIBUTION = new RegExp(`^(?:${SPEAKER}\\s${SAID}|${SAID}\\s${SPEAKER})(?![\\w'\u2019-])`);

/** Whether the words before `at` end a sentence, so that a mark there begins something new. */
export function endsSentence(text: string, at: number): boolean {
  let end = at;
  while (end > Math.max(0, at - REACH) && CLOSER.test(text[end - 1] as string)) end--;
  return ENDS.has(text[end - 1] ?? '') && !ABBREVIATION.test(text.slice(Math.max(0, at - REACH), end));
}

/**
 * Whether the words before `at` credit a speaker. Inside a quotation that cannot be: its closing mark was
 * forgotten, `"We will rebuild, the mayor said.`
 */
export function endsInAttribution(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - REACH), at);
  return words.includes(',') && ATTRIBUTION.test(words);
}

/**
 * Whether a mark that leans on the words behind it may close what stands before all the same, with its space on
 * the wrong side: `"We won, "she said.`
 */
export const mayBeMisspacedEnd = (text: string, at: number): boolean =>
  text[at] === '"' &&
  /[,?!]\s$/.test(text.slice(Math.max(0, at - 2), at)) &&
  OPENS_ATTRIBUTION.test(text.slice(at + 1, at + 1 + REACH));
