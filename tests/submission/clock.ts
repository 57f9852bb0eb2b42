/** The processor time that work takes, in milliseconds: unlike the clock on the wall, other work does not show in it. */
export function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
