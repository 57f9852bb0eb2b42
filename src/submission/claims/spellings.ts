/** Where a spelling is at home. `-ize` is American, Canadian, and British where nothing in the story ends in `-ise`. */
export type SpellingHome = 'us' | 'uk' | 'ize';

export interface Spelling {
  readonly home: SpellingHome;
  /** The same word across the ocean; left out where it would also be another word there. */
  readonly other?: string;
}

const SPELLINGS = new Map<string, Spelling>();

function add(us: string, uk: string, home: SpellingHome = 'us'): void {
  SPELLINGS.set(us, { home, other: uk });
  SPELLINGS.set(uk, { home: 'uk', other: us });
}

const list = (words: string): string[] => words.split(' ');

const OUR =
  'col fav hon lab neighb rum harb hum vap arm behavi endeav savi od parl rig splend vig flav cand clam ferv tum val ' +
  'demean ard succ misdemean sav discol dishon';
for (const stem of list(OUR)) {
  for (const end of list(' s ed ing able ably ite ites hood hoods ful less al er ers y')) {
    add(`${stem}or${end}`, `${stem}our${end}`);
  }
}

const RE = 'cent kilomet centimet millimet lit fib calib somb lust meag sab';
for (const stem of list(RE)) {
  add(`${stem}er`, `${stem}re`);
  add(`${stem}ers`, `${stem}res`);
}
add('centered', 'centred');
add('maneuver', 'manoeuvre');
add('maneuvers', 'manoeuvres');
add('maneuvered', 'manoeuvred');
add('maneuvering', 'manoeuvring');

for (const stem of list('def off pret')) {
  for (const end of list(' s less')) add(`${stem}ense${end}`, `${stem}ence${end}`);
}

const DOUBLED =
  'travel cancel signal label model fuel level marshal counsel total dial duel equal jewel marvel quarrel rival shovel ' +
  'spiral swivel tunnel pedal channel funnel panel libel grovel unravel revel chisel';
for (const stem of list(DOUBLED)) {
  for (const end of list('ed ing er ers')) add(stem + end, `${stem}l${end}`);
}
for (const [us, uk] of [
  ['enroll', 'enrol'],
  ['fulfill', 'fulfil'],
  ['install', 'instal'],
  ['distill', 'distil'],
] as const) {
  for (const end of list('ment ments')) add(us + end, uk + end);
  if (us !== 'install') for (const end of list(' s')) add(us + end, uk + end);
}

for (const stem of list('anal paral catal')) {
  for (const end of list('e ed es er ers ing')) add(`${stem}yz${end}`, `${stem}ys${end}`, 'ize');
}
SPELLINGS.delete('analyses');
SPELLINGS.delete('paralyses');
// Americans write these with two l’s as often as with one.
SPELLINGS.delete('cancelled');
SPELLINGS.delete('cancelling');

const IZE =
  'organ recogn critic emphas author apolog final minim maxim modern mobil public privat summar symbol terror ' +
  'traumat util victim special sympath synchron stabil standard subsid scrutin revolution regular real priorit popular ' +
  'polar penal personal optim normal national moral monopol memor material marginal legal legitim jeopard ideal hospital ' +
  'harmon general familiar equal energ econom dramat democrat demon criminal crystal colon civil character categor ' +
  'central capital antagon agon visual vandal urban neutral initial industrial immun global fertil fantas ' +
  'destabil decentral commercial brutal steril stigmat tantal trivial winter computer monet incentiv hypothes ' +
  'reorgan radical sensit social formal internal liberal local';
for (const stem of new Set(list(IZE))) {
  for (const end of list('e ed es er ers ing')) add(`${stem}iz${end}`, `${stem}is${end}`, 'ize');
  for (const end of list(' s al')) add(`${stem}ization${end}`, `${stem}isation${end}`, 'ize');
}

const PAIRS =
  'skillful skilful willful wilful aluminum aluminium plow plough plows ploughs plowed ploughed pajamas pyjamas ' +
  'skeptic sceptic skeptics sceptics skeptical sceptical skepticism scepticism cozy cosy mold mould moldy mouldy ' +
  'mustache moustache jewelry jewellery anemia anaemia anesthetic anaesthetic pediatric paediatric pediatrician ' +
  'paediatrician leukemia leukaemia estrogen oestrogen diarrhea diarrhoea fetus foetus artifact artefact artifacts ' +
  'artefacts hemorrhage haemorrhage gynecologist gynaecologist orthopedic orthopaedic gray grey';
const pairs = list(PAIRS);
for (let i = 0; i < pairs.length; i += 2) add(pairs[i] as string, pairs[i + 1] as string);

/** British, while the American form is also another British word, or the other way round. */
for (const word of list(
  'programme programmes tyre tyres cheque cheques licence licences practise practised kerb metre metres',
))
  SPELLINGS.set(word, { home: 'uk' });

/** What the spelling of a word, in lower case, says of where it is at home. */
export const spellingOf = (word: string): Spelling | undefined => SPELLINGS.get(word);
