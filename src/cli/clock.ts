/** The day where the user is, `YYYY-MM-DD`. */
export function readDay(): string {
  const now = new Date();
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}`;
}

/** Starts a stopwatch. Each call gives the milliseconds since the call before, as `--debug` shows them. */
export function startWatch(): () => string {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const elapsed = now - last;
    last = now;
    return `${elapsed.toFixed(1)} ms`;
  };
}
