/** A text of more UTF-16 units than this is a long one. */
const LONG = 200_000;

/** What V8 does of itself, by version of node, where the command has it keep the heap small. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  20: ['--heap-growing-percent=0', '--semi-space-growth-factor=2'],
  22: ['--heap-growing-percent=0'],
  24: ['--heap-growing-percent=0'],
};

/** Whoever starts node with flags of his own has them. */
const isTuned = process.execArgv.length === 0 && !process.env.NODE_OPTIONS;

let isWide = false;

/**
 * Lets the heap grow for a text of this length. The command keeps it small (`bin/load.js`), which is right for
 * short stories; of a long one more is alive at once, and V8 would do little but collect garbage.
 */
export function makeRoomFor(length: number): void {
  if (length <= LONG || isWide) return;
  isWide = true;
  const flags = USUAL[process.versions.node.split('.', 1)[0] as string];
  if (!isTuned || !flags) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const flag of flags) setFlagsFromString(flag);
}
