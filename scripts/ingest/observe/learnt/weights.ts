/** Learnt weights: a table by the number of a feature, kept in a byte each. */

export interface Weights {
  readonly table: Float32Array
}

/** What a file of the catalogue holds of a model: the weight of one step, and the steps of each feature, a byte each, in base64. */
export interface PackedWeights {
  readonly step: number
  readonly steps: string
}

const LARGEST = 127

/** Rounds weights to bytes. */
export function packed(table: Float32Array): PackedWeights {
  const most = table.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0)
  const step = Number((most / LARGEST || 1).toPrecision(6))
  const bytes = Int8Array.from(table, (weight) => Math.round(weight / step))
  return { step, steps: Buffer.from(bytes.buffer).toString('base64') }
}

export function unpacked({ step, steps }: PackedWeights): Weights {
  const bytes = new Int8Array(Buffer.from(steps, 'base64'))
  const table = new Float32Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) table[at] = (bytes[at] ?? 0) * step
  return { table }
}

/** The sum of the weights of features. */
export function sum({ table }: Weights, codes: Int32Array, from: number, to: number): number {
  let total = 0
  for (let at = from; at < to; at++) total += table[codes[at] ?? 0] ?? 0
  return total
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
