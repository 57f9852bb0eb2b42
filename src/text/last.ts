/**
 * Asks `read` once for what is asked about several times in a row: most rules ask of one story what others have
 * asked of it. The answer is kept until another thing is asked about. A `WeakMap` would let go of it later: V8's
 * minor collections take all that one holds for alive, and move it among what is old.
 */
export function keepLast<K extends object, T>(read: (about: K) => T): (about: K) => T {
  let last: { readonly about: K; readonly said: T } | undefined;
  return (about) => {
    if (last?.about !== about) last = { about, said: read(about) };
    return last.said;
  };
}
