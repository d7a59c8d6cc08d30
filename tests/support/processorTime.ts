/**
 * The processor time, in milliseconds, that something takes: other programs on a busy machine do not count.
 */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** So many parts of a text make the whole; the parts are still long enough to be measured. */
const PARTS = 16
/** Twice the proportion is still no square; what is measured once is uncertain by some milliseconds. */
const SLACK = 4
const STARTING = 200

/**
 * The time that a text of a length takes, and the time it may take for being in proportion to the time of a part of it.
 * Were it in proportion to the square, it would be PARTS times that.
 */
export function timeInProportion(length: number, run: (length: number) => unknown): { taken: number; allowed: number } {
  // The first readings compile what they run.
  const parts = [1, 2, 3].map(() => processorTime(() => run(length / PARTS)))
  return { taken: processorTime(() => run(length)), allowed: PARTS * Math.min(...parts) * SLACK + STARTING }
}
