/** A text of more UTF-16 units than this is a long one. */
const LONG = 200_000;

let makeRoom: (() => void) | undefined;

/** Says what to do before the first long story of a run, of which more is alive at once than of short ones. */
export function onLongStory(act: () => void): void {
  makeRoom = act;
}

/** Makes room for a text of this length. */
export function makeRoomFor(length: number): void {
  if (length <= LONG) return;
  makeRoom?.();
  makeRoom = undefined;
}
