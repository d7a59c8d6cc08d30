/** What is compared, as it stands in the address: ?indicator=urban-dibao-standard&region=210200&region=510800. */
export interface Chosen {
  /** Ids of the catalogue. */
  readonly indicators: readonly string[]
  /** Codes of GB/T 2260. */
  readonly regions: readonly string[]
}

/** Every indicator in every place is a column, and more than four do not stand side by side. */
export const MOST_COLUMNS = 4

export const columnCount = ({ indicators, regions }: Chosen): number => indicators.length * regions.length

/** Two columns at least are a comparison. */
export const isComparison = (chosen: Chosen): boolean => columnCount(chosen) > 1

const once = (values: readonly string[]): string[] => [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))]

/** Reads an address, and leaves out from behind what would be too much. */
export function readComparison(search: string): Chosen {
  const parameters = new URLSearchParams(search)
  const indicators = once(parameters.getAll('indicator')).slice(0, MOST_COLUMNS)
  const room = Math.floor(MOST_COLUMNS / Math.max(1, indicators.length))
  return { indicators, regions: once(parameters.getAll('region')).slice(0, room) }
}

/** The inverse; an empty string for nothing chosen. */
export function writeComparison({ indicators, regions }: Chosen): string {
  const entries = [...indicators.map((id) => ['indicator', id]), ...regions.map((code) => ['region', code])]
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : ''
}
