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

/** An American spelling, the British one, and where the American one is at home if elsewhere too. */
type Pair = readonly [american: string, british: string, home?: SpellingHome];

/** Each root with each ending. */
const cross = (roots: string, ends: string, make: (root: string, end: string) => Pair): Pair[] =>
  list(roots).flatMap((root) => list(ends).map((end) => make(root, end)));

function* findPairs(): Generator<Pair> {
  yield* cross(OUR, ' s ed ing able ably ite ites hood hoods ful less al er ers y', (root, end) => [
    `${root}or${end}`,
    `${root}our${end}`,
  ]);
  yield* cross(RE, ' s', (root, end) => [`${root}er${end}`, `${root}re${end}`]);
  yield ['centered', 'centred'];
  for (const [us, uk] of MANEUVERS) yield [`maneuv${us}`, `manoeuv${uk}`];
  yield* cross('def off pret', ' s less', (root, end) => [`${root}ense${end}`, `${root}ence${end}`]);
  yield* cross(DOUBLED, 'ed ing er ers', (root, end) => [root + end, `${root}l${end}`]);
  for (const [us, uk] of ROOTS) yield* list(' s ment ments').map((end): Pair => [us + end, uk + end]);
  yield* list('ment ments').map((end): Pair => [`install${end}`, `instal${end}`]);
  yield* cross('anal paral catal', 'e ed es er ers ing', (root, end) => [
    `${root}yz${end}`,
    `${root}ys${end}`,
    'ize',
  ]);
  yield* cross(IZE, 'e ed es er ers ing', (root, end) => [`${root}iz${end}`, `${root}is${end}`, 'ize']);
  yield* cross(IZE, ' s al', (root, end) => [`${root}ization${end}`, `${root}isation${end}`, 'ize']);
  const pairs = list(PAIRS);
  for (let i = 0; i < pairs.length; i += 2) yield [pairs[i] as string, pairs[i + 1] as string];
}

/** Nouns as well; and what Americans write with two l’s as often as with one. */
const UNDECIDED = list('analyses paralyses cancelled cancelling');

function makeSpellings(): ReadonlyMap<string, Spelling> {
  const spellings = new Map<string, Spelling>();
  for (const [us, uk, home = 'us'] of findPairs()) {
    spellings.set(us, { home, other: uk });
    spellings.set(uk, { home: 'uk', other: us });
  }
  for (const word of UNDECIDED) spellings.delete(word);
  for (const word of BRITISH_ALONE) spellings.set(word, { home: 'uk' });
  return spellings;
}

let spellings: ReadonlyMap<string, Spelling> | undefined;

/** What the spelling of a word, in lower case, says of where it is at home. */
export function spellingOf(word: string): Spelling | undefined {
  spellings ??= makeSpellings();
  return spellings.get(word);
}
