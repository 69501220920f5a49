/** Milliseconds of processor that something takes: unlike those of the clock, not longer on a busy machine. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
