const MOMENT = 5;

/** Waits a moment for a pipe that is full or empty. The thread sleeps: synchronous reads and writes ask again. */
export function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, MOMENT);
}
