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

const distinct = (values: readonly string[]): string[] => [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))]

/** What the site has figures of. */
export interface Comparable {
  readonly indicators: readonly { readonly id: string }[]
  /** By code. */
  readonly regions: Readonly<Record<string, string>>
}

/** Reads an address, and leaves out what the site does not have (an address may be old), and from behind what would be too much. */
export function readComparison(search: string, known: Comparable): Chosen {
  const parameters = new URLSearchParams(search)
  const indicators = distinct(parameters.getAll('indicator')).filter((id) => known.indicators.some((one) => one.id === id))
  const regions = distinct(parameters.getAll('region')).filter((code) => Object.hasOwn(known.regions, code))
  const beside = indicators.slice(0, MOST_COLUMNS)
  return { indicators: beside, regions: regions.slice(0, Math.floor(MOST_COLUMNS / Math.max(1, beside.length))) }
}

/** The inverse; an empty string for nothing chosen. */
export function writeComparison({ indicators, regions }: Chosen): string {
  const entries = [...indicators.map((id) => ['indicator', id]), ...regions.map((code) => ['region', code])]
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : ''
}
