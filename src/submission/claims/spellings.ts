/** Where a spelling is at home. `-ize` is American, Canadian, and British where nothing in the story ends in `-ise`. */
export type SpellingHome = 'us' | 'uk' | 'ize';

export interface Spelling {
  readonly home: SpellingHome;
  /** The same word across the ocean; left out where it would also be another word there. */
  readonly other?: string;
}

const list = (words: string): string[] => words.split(' ');

const OUR =
  'col fav hon lab neighb rum harb hum vap arm behavi endeav savi od parl rig splend vig flav cand clam ferv tum val ' +
  'demean ard succ misdemean sav discol dishon';
const RE = 'cent kilomet centimet millimet lit fib calib somb lust meag sab';
const DOUBLED =
  'travel cancel signal label model fuel level marshal counsel total dial duel equal jewel marvel quarrel rival shovel ' +
  'spiral swivel tunnel pedal channel funnel panel libel grovel unravel revel chisel';
const IZE =
  'organ recogn critic emphas author apolog final minim maxim modern mobil public privat summar symbol terror ' +
  'traumat util victim special sympath synchron stabil standard subsid scrutin revolution regular real priorit popular ' +
  'polar penal personal optim normal national moral monopol memor material marginal legal legitim jeopard ideal hospital ' +
  'harmon general familiar equal energ econom dramat democrat demon criminal crystal colon civil character categor ' +
  'central capital antagon agon visual vandal urban neutral initial industrial immun global fertil fantas ' +
  'destabil decentral commercial brutal steril stigmat tantal trivial winter computer monet incentiv hypothes ' +
  'reorgan radical sensit social formal internal liberal local';
const PAIRS =
  'skillful skilful willful wilful aluminum aluminium plow plough plows ploughs plowed ploughed pajamas pyjamas ' +
  'skeptic sceptic skeptics sceptics skeptical sceptical skepticism scepticism cozy cosy mold mould moldy mouldy ' +
  'mustache moustache jewelry jewellery anemia anaemia anesthetic anaesthetic pediatric paediatric pediatrician ' +
  'paediatrician leukemia leukaemia estrogen oestrogen diarrhea diarrhoea fetus foetus artifact artefact artifacts ' +
  'artefacts hemorrhage haemorrhage gynecologist gynaecologist orthopedic orthopaedic gray grey';
const ROOTS = [
  ['enroll', 'enrol'],
  ['fulfill', 'fulfil'],
  ['distill', 'distil'],
] as const;
const MANEUVERS = [
  ['er', 're'],
  ['ers', 'res'],
  ['ered', 'red'],
  ['ering', 'ring'],
] as const;

/** British, while the American form is also another British word, or the other way round. */
const BRITISH_ALONE = list(
  'programme programmes tyre tyres cheque cheques licence licences practise practised kerb metre metres',
);

/** Words that differ in their middle: roots, endings, and what stands between them on each side of the ocean. */
interface Family {
  readonly roots: ReadonlySet<string>;
  readonly american: string;
  readonly british: string;
  readonly ends: ReadonlySet<string>;
  /** Where the American spelling is at home. */
  readonly home: SpellingHome;
}

const makeFamily = (
  roots: string,
  [american, british]: readonly [string, string],
  ends: string,
  home: SpellingHome = 'us',
): Family => ({ roots: new Set(list(roots)), american, british, ends: new Set(list(ends)), home });

const makeFamilies = (): readonly Family[] => [
  makeFamily(OUR, ['or', 'our'], ' s ed ing able ably ite ites hood hoods ful less al er ers y'),
  makeFamily(RE, ['er', 're'], ' s'),
  makeFamily('def off pret', ['ense', 'ence'], ' s less'),
  makeFamily(DOUBLED.replace(/l\b/g, ''), ['l', 'll'], 'ed ing er ers'),
  makeFamily('anal paral catal', ['yz', 'ys'], 'e ed es er ers ing', 'ize'),
  makeFamily(IZE, ['iz', 'is'], 'e ed es er ers ing', 'ize'),
  makeFamily(IZE, ['ization', 'isation'], ' s al', 'ize'),
];

/** A word with one of the middles of a family in the place of the other; undefined where it is not of the family. */
function turn(word: string, { roots, ends }: Family, from: string, to: string): string | undefined {
  for (let at = word.indexOf(from, 1); at > 0; at = word.indexOf(from, at + 1)) {
    const end = word.slice(at + from.length);
    if (ends.has(end) && roots.has(word.slice(0, at))) return word.slice(0, at) + to + end;
  }
  return undefined;
}

/** What such words have in their middle or at their end, on either side of the ocean. */
const MAY_DIFFER = /.(?:ou?r|er|re|en[cs]e|l(?:ed|ing|ers?)|[iy][sz])/;

function findInFamilies(word: string, families: readonly Family[]): Spelling | undefined {
  for (const family of families) {
    const { american, british, home } = family;
    const overThere = turn(word, family, american, british);
    if (overThere) return { home, other: overThere };
    const overHere = turn(word, family, british, american);
    if (overHere) return { home: 'uk', other: overHere };
  }
  return undefined;
}

function* findPairs(): Generator<readonly [american: string, british: string]> {
  yield ['centered', 'centred'];
  for (const [us, uk] of MANEUVERS) yield [`maneuv${us}`, `manoeuv${uk}`];
  for (const [us, uk] of ROOTS) for (const end of list(' s ment ments')) yield [us + end, uk + end];
  for (const end of list('ment ments')) yield [`install${end}`, `instal${end}`];
  const pairs = list(PAIRS);
  for (let i = 0; i < pairs.length; i += 2) yield [pairs[i] as string, pairs[i + 1] as string];
}

/** Nouns as well; and what Americans write with two l’s as often as with one. */
const UNDECIDED = list('analyses paralyses cancelled cancelling');

/** The words that stand for themselves; null for those that say nothing. */
function makeAlone(): ReadonlyMap<string, Spelling | null> {
  const alone = new Map<string, Spelling | null>();
  for (const [us, uk] of findPairs())
    alone.set(us, { home: 'us', other: uk }).set(uk, { home: 'uk', other: us });
  for (const word of BRITISH_ALONE) alone.set(word, { home: 'uk' });
  for (const word of UNDECIDED) alone.set(word, null);
  return alone;
}

let tables:
  | { readonly alone: ReturnType<typeof makeAlone>; readonly families: readonly Family[] }
  | undefined;

/** What the spelling of a word, in lower case, says of where it is at home. */
export function spellingOf(word: string): Spelling | undefined {
  tables ??= { alone: makeAlone(), families: makeFamilies() };
  const alone = tables.alone.get(word);
  if (alone !== undefined) return alone ?? undefined;
  return MAY_DIFFER.test(word) ? findInFamilies(word, tables.families) : undefined;
}
