/** Whether confidence says how many readings are right. */

/** A reading, the confidence it was made with, and whether it was right. */
export interface Told {
  readonly given: number
  readonly right: boolean
}

const STEPS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

/** For each band of confidence: how many readings, what was said of them, and how many of them are right. */
export const calibrationTable = (told: readonly Told[]): string =>
  STEPS.slice(0, -1)
    .map((from, index) => {
      const to = STEPS[index + 1] ?? 1
      const band = told.filter(({ given }) => given >= from && given < to)
      const right = band.filter((one) => one.right).length
      const percent = (part: number): string => (band.length === 0 ? '-' : `${((100 * part) / band.length).toFixed(0)} %`)
      const mean = band.reduce((sum, { given }) => sum + given, 0)
      return `confidence ${from.toFixed(1)}–${Math.min(1, to).toFixed(1)}: ${String(band.length).padStart(5)} readings, said ${percent(mean)}, right ${percent(right)}`
    })
    .join('\n')

/** How well confidence parts right readings from wrong ones: how often a right one has more than a wrong one, 0–1 (the area under the ROC curve). */
export function discrimination(told: readonly Told[]): number {
  const sorted = [...told].sort((one, other) => one.given - other.given)
  let [right, wrong, pairs] = [0, 0, 0]
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to]?.given === sorted[from]?.given) to++
    const same = sorted.slice(from, to)
    const rightOnes = same.filter((one) => one.right).length
    const wrongOnes = same.length - rightOnes
    pairs += rightOnes * (wrong + wrongOnes / 2)
    right += rightOnes
    wrong += wrongOnes
  }
  return right * wrong === 0 ? 0.5 : pairs / (right * wrong)
}
