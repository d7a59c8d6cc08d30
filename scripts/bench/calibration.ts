import { calibrationTable, discrimination } from '../train/calibrate.ts'
import type { Entries } from '../train/judge.ts'
import type { Judged } from './accuracy.ts'
import { percent } from './percent.ts'

/**
 * Prints how far the confidence of figures can be relied on, and how many got their entry of the catalogue.
 * @param which says of which figures: ' that were not learnt from', or nothing
 */
export function printCalibration(judged: readonly Judged[], which: string): void {
  const trials = judged.flatMap((one) => one.trials)
  console.log(`\nConfidence of the figures judged${which}, against whether the whole reading is right`)
  console.log(calibrationTable(trials))
  console.log(`of a right reading and a wrong one the right one has the higher confidence: ${percent(discrimination(trials))} %`)

  const sum = (field: keyof Entries): number => judged.reduce((total, { entries }) => total + entries[field], 0)
  const [known, right, other] = [sum('known'), sum('right'), sum('other')]
  console.log(`\nEntries of the catalogue${which}: of ${known} figures whose annotated name has one`)
  console.log(`${percent(right / known)} % got it, ${percent(other / known)} % another, ${percent((known - right - other) / known)} % none`)
}
