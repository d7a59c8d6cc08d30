/** How well what was found agrees with what should have been found. All shares are from 0 to 1. */

/** Counts over many queries. */
export interface Tally {
  readonly wanted: number
  readonly found: number
  /** Found and wanted. */
  readonly right: number
}

export const NOTHING: Tally = { wanted: 0, found: 0, right: 0 }

export function tally(found: ReadonlySet<string>, wanted: ReadonlySet<string>): Tally {
  return { wanted: wanted.size, found: found.size, right: [...found].filter((id) => wanted.has(id)).length }
}

export const together = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((sum, one) => ({ wanted: sum.wanted + one.wanted, found: sum.found + one.found, right: sum.right + one.right }), NOTHING)

/** Share of the wanted that was found; 1 where nothing was wanted. */
export const recall = ({ wanted, right }: Tally): number => (wanted === 0 ? 1 : right / wanted)

/** Share of the found that was wanted; 1 where nothing was found. */
export const precision = ({ found, right }: Tally): number => (found === 0 ? 1 : right / found)

const discounted = (gains: readonly number[]): number => gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0)

/**
 * Normalised discounted cumulative gain of the first ranks (Järvelin & Kekäläinen 2002): 1 where no better order is possible.
 * @param gains of the results shown, in their order; 0 for one that should not be there
 * @param all gains of all that should be found, in any order
 */
export function ndcg(gains: readonly number[], all: readonly number[], ranks = 10): number {
  const ideal = discounted(all.toSorted((a, b) => b - a).slice(0, ranks))
  return ideal === 0 ? 1 : discounted(gains.slice(0, ranks)) / ideal
}

/** The value that so large a share of the others does not exceed; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b)
  return ascending[Math.min(ascending.length - 1, Math.ceil(share * ascending.length) - 1)] ?? ascending[0] ?? 0
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
