/** Turns the probability a model gives into the share of such choices that are right (Platt's scaling). */
import type { Learnt } from '../../src/domain/catalogue.ts'
import { confidenceOf } from '../ingest/observe/naming/choice.ts'

/** A choice, the probability the model gave it, and whether it was right. */
export interface Trial {
  readonly given: number
  readonly right: boolean
}

const ROUNDS = 4000
const STEP = 0.5

const logit = (probability: number): number => Math.log(probability / (1 - probability))
const bounded = (probability: number): number => Math.min(0.999, Math.max(0.001, probability))

/** The slope and offset that make the trials likeliest, by gradient descent. */
export function calibrate(trials: readonly Trial[]): Learnt['calibration'] {
  let [slope, offset] = [1, 0]
  for (let round = 0; round < ROUNDS; round++) {
    let [down, across] = [0, 0]
    for (const { given, right } of trials) {
      const error = confidenceOf(given, { slope, offset }) - (right ? 1 : 0)
      down += error * logit(bounded(given))
      across += error
    }
    slope -= (STEP * down) / trials.length
    offset -= (STEP * across) / trials.length
  }
  return { slope: Number(slope.toFixed(3)), offset: Number(offset.toFixed(3)) }
}

const STEPS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]

/** For each band of confidence: how many choices, and how many of them are right. */
export function calibrationTable(trials: readonly Trial[], calibration: Learnt['calibration']): string {
  const told = trials.map(({ given, right }) => ({ confidence: confidenceOf(given, calibration), right }))
  return STEPS.slice(0, -1)
    .map((from, index) => {
      const to = STEPS[index + 1] ?? 1
      const band = told.filter(({ confidence }) => confidence >= from && confidence < to)
      const right = band.filter((one) => one.right).length
      const percent = (part: number): string => (band.length === 0 ? '-' : `${((100 * part) / band.length).toFixed(0)} %`)
      const mean = band.reduce((sum, { confidence }) => sum + confidence, 0)
      return `confidence ${from.toFixed(1)}–${Math.min(1, to).toFixed(1)}: ${String(band.length).padStart(4)} choices, said ${percent(mean)}, right ${percent(right)}`
    })
    .join('\n')
}
