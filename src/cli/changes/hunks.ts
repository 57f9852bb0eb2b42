/**
 * A run of changed lines, counted from 1 in the file as it now is. Where `count` is 0, lines were taken out
 * behind the line `first`.
 */
export interface Stretch {
  readonly first: number;
  readonly count: number;
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;
const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** A file name as git writes it in a header: as it is, with a tab behind it, or quoted as in C. */
function readName(written: string): string {
  if (!written.startsWith('"')) return written.replace(/[\t\r]+$/, '');
  const parts = written.slice(1, written.lastIndexOf('"')).match(/\\(?:[0-7]{3}|.)|[^\\]+/gs) ?? [];
  const bytes = parts.map((part) => {
    if (!part.startsWith('\\')) return Buffer.from(part);
    const code = /^\\[0-7]{3}$/.test(part) ? Number.parseInt(part.slice(1), 8) : ESCAPES[part[1] ?? ''];
    return Buffer.from(code === undefined ? part : [code]);
  });
  return Buffer.concat(bytes).toString();
}

/** The lines of a patch that are no copy: a header begins where no `+`, `-` or `\` can. */
function* findHeads(patch: string): Generator<string> {
  let isInHead = false;
  for (let start = 0; start < patch.length; ) {
    const end = patch.indexOf('\n', start);
    const next = end < 0 ? patch.length : end + 1;
    if (patch.startsWith('diff --git ', start)) isInHead = true;
    if (patch.startsWith('@@ ', start)) isInHead = false;
    if (isInHead || patch.startsWith('@@ ', start)) yield patch.slice(start, end < 0 ? undefined : end);
    start = next;
  }
}

/**
 * Reads which lines a patch of `git diff -U0` adds, changes or takes out, by the files' names relative to the
 * root. Only git's own headers are read, in the form that the options of `readPatch` fix.
 */
export function readHunks(patch: string): ReadonlyMap<string, readonly Stretch[]> {
  const files = new Map<string, Stretch[]>();
  let current: Stretch[] = [];
  for (const line of findHeads(patch)) {
    const hunk = HUNK.exec(line);
    if (hunk) current.push({ first: Number(hunk[1]), count: Number(hunk[2] ?? 1) });
    else if (line.startsWith('+++ ')) {
      current = [];
      files.set(readName(line.slice(4)).slice('b/'.length), current);
    }
  }
  return files;
}
