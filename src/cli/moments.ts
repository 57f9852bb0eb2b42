/** What a run comes to that V8 had better be told of. */
export type Moment =
  /** Its first story, behind which all that a story needs is compiled. */
  | 'firstStory'
  /** Its second. */
  | 'secondStory'
  /** Its first long story, of which more is alive at once than of short ones. */
  | 'longStory'
  /** So many stories that it pays to optimise for more. */
  | 'manyStories'
  /** Some stories later. */
  | 'settled';

/** A text of more UTF-16 units than this is a long one. */
const LONG = 200_000;
const MANY = 100;
/** How many stories fill the young generation more than once. */
const SOME = 10;

let tell: (moment: Moment) => void = () => {};
let stories = 0;
let hasLong = false;

/** Says whom to tell of the moments of a run. */
export function onMoment(act: (moment: Moment) => void): void {
  tell = act;
}

/** Notes that a story of this length is about to be linted. Behind a long story nothing is told any more. */
export function noteStory(length: number): void {
  if (hasLong) return;
  stories++;
  hasLong = length > LONG;
  if (stories === 1) tell('firstStory');
  if (hasLong) tell('longStory');
  else if (stories === 2) tell('secondStory');
  else if (stories === MANY) tell('manyStories');
  else if (stories === MANY + SOME) tell('settled');
}
