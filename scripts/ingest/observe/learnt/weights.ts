/** Learnt weights: a table by the number of a feature, kept in a byte each. */
import { deflated, inflated } from './packing.ts'

/** The weight of a feature is `step` times what stands in the table: bytes, or weights in the making. */
export interface Weights {
  readonly step: number
  readonly table: Int8Array | Float32Array
}

/** Weights that are not packed yet. */
export const weightsOf = (table: Float32Array): Weights => ({ step: 1, table })

/** What a file of the catalogue holds of a model: the weight of one step, and the steps of each feature, a byte each, deflated, in base64. */
export interface PackedWeights {
  readonly step: number
  readonly steps: string
}

const LARGEST = 127

/** Rounds weights to bytes. */
export function packed(learnt: Weights['table']): PackedWeights {
  const table = Float32Array.from(learnt)
  const most = table.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0)
  const step = Number((most / LARGEST || 1).toPrecision(6))
  const bytes = Int8Array.from(table, (weight) => Math.round(weight / step))
  return { step, steps: deflated(bytes) }
}

/** The weights of a file. */
export const unpacked = ({ step, steps }: PackedWeights): Weights => ({ step, table: new Int8Array(inflated(steps).buffer) })

/** The sum of the weights of features. */
export function sum({ step, table }: Weights, codes: Int32Array, from: number, to: number): number {
  let total = 0
  for (let at = from; at < to; at++) total += table[codes[at] ?? 0] ?? 0
  return step * total
}

/** What has the highest score, and its probability among all. */
export function likeliest<T>(scored: readonly { readonly value: T; readonly score: number }[]): {
  readonly value: T | undefined
  readonly probability: number
} {
  const most = Math.max(...scored.map(({ score }) => score))
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - most), 0)
  return { value: scored.find(({ score }) => score === most)?.value, probability: total === 0 ? 0 : 1 / total }
}
