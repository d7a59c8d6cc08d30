/**
 * The processor time, in milliseconds, that something takes: other programs on a busy machine do not count.
 */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
