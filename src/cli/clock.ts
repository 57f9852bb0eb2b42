/** The day where the user is, `YYYY-MM-DD`. */
export function readDay(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Milliseconds on a clock that only goes forward. For `performance.now` node would load a module at start. */
export function readClock(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** Starts a stopwatch. Each call gives the milliseconds since the call before, as `--debug` shows them. */
export function startWatch(): () => string {
  let last = readClock();
  return () => {
    const now = readClock();
    const elapsed = now - last;
    last = now;
    return `${elapsed.toFixed(1)} ms`;
  };
}
