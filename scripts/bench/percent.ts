/** A share in percent, as wide as the columns of the benchmarks. */
export const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
