/** Learnt weights: a number for each feature. */
export type Weights = Readonly<Record<string, number>>

/** The sum of the weights of features; a feature never met weighs nothing. */
export function sum(weights: Weights, features: readonly string[]): number {
  let total = 0
  for (const feature of features) total += weights[feature] ?? 0
  return total
}
