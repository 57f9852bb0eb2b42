import { PUNCTUATION, SPACE, type Token, WORD } from './scan.js';

/**
 * Which full stops belong to the word before them. parse-english parts its tokens into sentences at every
 * terminal mark, merges those that are none, and gives the words the stops that are left inside. The parts here
 * are only a means to that end: newslint's own sentences are those of `splitSentences`.
 */
type Part = Token[];

const TERMINATOR = /^[!.?\u2026\u203D]+$/;
const CLOSER = /^([\p{Pe}\p{Pf}"'!.?\u2026\u203D])\1*$/u;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** English short forms in any case. */
const SHORT = words(
  'thurs thu tues tue wed fri sat sun mon jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'tbsp tsp sec seq bbls bbl yds yd hr min kt pt qt gro gal fl ft doz lbs lb ltd inc in mi gr oz cu',
);

/** Titles, counties, states and the like, which have a capital. */
const SHORT_NAMES = words(
  'Northants Derbys Shrops Staffs Warks Worcs Lincs Leics Lancs Cambs Ches Treas Yorks Bucks Berks Beds Notts ' +
    'Wilts Herts Hants Hunts Glos Pres Northumb Northd Norf Nebr Nev Natl Messrs Mass Mses Middx Minn Mich Miss ' +
    'Mont Mlle Msgr Mss Mddx Mme Mmes Mr Mrs Maj Man Mex Mgr Mo Md Me Ms Mt Mx M Heref Penna Pa Ph Po Pt Derbs ' +
    'Del Dev Dr Westm Calif Prof Salop Sask Suff Som Sec Sen Sq Sr Sx Sy Bldg Bldgs Kan Kans Here Pen Penn Pk St ' +
    'Staf Wisc Warw Wyo Cumb Colo Blvd Brig Okla Fla Pkwy Fwy Hwy Ariz Ark Ala Alta Atty Amb Amd Capt Supt Sgt ' +
    'Ont Rut Ut Terr Cdr Dor Dur Snr Jr Oxon Conn Corn Tenn Ken Gen Hon Wash Neb Nat Wis War Wo Cal Co Col Que ' +
    'Qu\u00E9 Ill Ia Tex Gov Ga Ind Rte Rep Rev Rd Ida Yuk Dak Ore Ave Ssx Ok La Br Rt Id Va Vt Ky Lt Fr Ft',
);

/** Latin ones; parse-latin also takes single letters and numbers of up to three figures for short forms. */
const LATIN = words(
  'al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz',
);

const isEnglish = (word: string): boolean => SHORT.has(word.toLowerCase()) || SHORT_NAMES.has(word);
const isLatin = (word: string): boolean => /^(?:\d{1,3}|[a-z])$/i.test(word) || LATIN.has(word.toLowerCase());

/** Whether a full stop behind a word may belong to it. */
export const isShortForm = (word: string): boolean => isEnglish(word) || isLatin(word);

const isMark = (token: Token | undefined): token is Token => (token?.kind ?? SPACE) > WORD;
const isWord = (token: Token | undefined): token is Token => token?.kind === WORD;
const isStop = (text: string, token: Token | undefined): boolean =>
  token !== undefined && token.end - token.start === 1 && text[token.start] === '.';
const written = (text: string, { start, end }: Token): string => text.slice(start, end);
/** Whether a UTF-16 code unit is one of `.!?…‽`, by which most marks are told. */
const isTerminal = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x203d;
const isTerminator = (text: string, token: Token): boolean =>
  isMark(token) && isTerminal(text.charCodeAt(token.start)) && TERMINATOR.test(written(text, token));

function stretch(word: Token, stop: Token): void {
  word.end = stop.end;
  word.parts += 1;
}

/** Gives words the full stops that belong to them; `tokens` are changed. */
export function joinStops(text: string, tokens: Token[]): Token[] {
  if (isPlain(text, tokens)) return tokens;
  let parts = splitAtTerminators(text, tokens);
  parts = joinShortForms(text, parts, isEnglish);
  parts = joinWordless(parts);
  moveClosers(text, parts);
  parts = joinLowerCase(text, parts);
  parts = joinFigures(text, parts);
  parts = joinShortForms(text, parts, isLatin);
  parts = joinCommas(text, parts);
  return parts.flatMap((part) => joinInnerStops(text, part));
}

/** Whether one terminal mark ends all, with no short form before it: the common case, which needs no care. */
function isPlain(text: string, tokens: readonly Token[]): boolean {
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (!isTerminator(text, token)) continue;
    for (let j = 0; j < i; j++) if (isTerminator(text, tokens[j] as Token)) return false;
    for (let j = i + 1; j < tokens.length; j++) if (isWord(tokens[j])) return false;
    const before = tokens[i - 1];
    if (!isStop(text, token) || !isWord(before)) return true;
    const word = written(text, before);
    return !isShortForm(word);
  }
  return true;
}

function splitAtTerminators(text: string, tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const isEnd = token.kind === PUNCTUATION && isTerminator(text, token);
    if (!isEnd && i < tokens.length - 1) continue;
    parts.push(tokens.slice(start, i + 1));
    start = i + 1;
  }
  return parts;
}

/** A part that ends in a short form with its full stop goes on in the next. */
function joinShortForms(text: string, parts: readonly Part[], isShort: (word: string) => boolean): Part[] {
  const joined: Part[] = [];
  let goesOn = false;
  for (const part of parts) {
    const last: Part = goesOn ? (joined.at(-1) as Part) : part;
    if (goesOn) for (const token of part) last.push(token);
    else joined.push(last);
    const [word, stop]: readonly (Token | undefined)[] = [last.at(-2), last.at(-1)];
    goesOn = isWord(word) && isMark(stop) && isStop(text, stop) && isShort(written(text, word));
    if (!goesOn) continue;
    stretch(word as Token, stop as Token);
    last.pop();
  }
  return joined;
}

/** A part without a word goes to the one before it; the first to the next, which then is not asked. */
function joinWordless(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Part;
    const [last, next] = [joined.at(-1), parts[i + 1]];
    if (part.some(isWord)) joined.push(part);
    else if (last) for (const token of part) last.push(token);
    else {
      joined.push(next ? part.concat(next) : part);
      i++;
    }
  }
  return joined;
}

/** Closing marks at the start of a part belong to the one before it. */
function moveClosers(text: string, parts: readonly Part[]): void {
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] as Part;
    let count = 0;
    while (isMark(part[count]) && CLOSER.test(written(text, part[count] as Token))) count++;
    for (const closer of part.splice(0, count)) (parts[i - 1] as Part).push(closer);
  }
}

/** Joins each part to the one before it that `goesOn` says goes on with it. */
function joinWhere(parts: readonly Part[], goesOn: (part: Part) => boolean): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (!last || !goesOn(part)) joined.push(part);
    else for (const token of part) last.push(token);
  }
  return joined;
}

const firstOf = (part: Part): Token | undefined => part.find(({ kind }) => kind !== SPACE);

const joinLowerCase = (text: string, parts: readonly Part[]): Part[] =>
  joinWhere(parts, (part) => {
    const first = firstOf(part);
    return isWord(first) && /^\p{Ll}/u.test(written(text, first));
  });

const joinFigures = (text: string, parts: readonly Part[]): Part[] =>
  joinWhere(parts, ([first]) => isWord(first) && /^\d/.test(written(text, first)));

const joinCommas = (text: string, parts: readonly Part[]): Part[] =>
  joinWhere(parts, (part) => {
    const first = firstOf(part);
    return isMark(first) && /^[,;]$/.test(written(text, first));
  });

/** Every full stop but the last terminal mark goes to the word before it, or else to the word behind it. */
function joinInnerStops(text: string, part: Part): Part {
  const kept: Part = [];
  let isInside = false;
  for (let i = part.length - 1; i >= 0; i--) {
    const token = part[i] as Token;
    const owner = isInside ? ownerOf(text, part, i, kept) : undefined;
    if (isWord(token) || isTerminator(text, token)) isInside = true;
    if (!owner) {
      kept.push(token);
      continue;
    }
    owner.start = Math.min(owner.start, token.start);
    owner.end = Math.max(owner.end, token.end);
    owner.parts += 1;
  }
  return kept.reverse();
}

/** The word that the full stop at `i` goes to, if it is one; `behind` are the tokens after it, the last one first. */
function ownerOf(text: string, part: Part, i: number, behind: Part): Token | undefined {
  if (!isStop(text, part[i])) return undefined;
  const before = part[i - 1];
  const next = behind.at(-1);
  if (!isWord(before)) return isWord(next) ? next : undefined;
  return next?.kind === SPACE && isStop(text, behind.at(-2)) ? undefined : before;
}
