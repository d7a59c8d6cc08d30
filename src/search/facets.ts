/** `pagefind/facets.json`, written beside the index: what can be chosen, in the order it is offered. */
export interface Facets {
  /** Number of texts in the index. */
  readonly total: number
  /** Number of reports in the index. */
  readonly reports: number
  /** Themes that occur, in the catalogue's order. */
  readonly themes: readonly { readonly id: string; readonly name: string }[]
  /** Regions that occur, by code: full path (辽宁省/大连市). */
  readonly regions: readonly string[]
  /** Years that occur, newest first. */
  readonly years: readonly string[]
  /** The pages, each with its texts, in the order in which the index numbers them. */
  readonly pages: readonly PageRow[]
}

/**
 * A page in short: places in the lists of kinds, regions and years, and for each of its texts the length of its title in words of the
 * index, and places in the lists of themes, regions and years, one list after another: of the latter only those the page does not have.
 */
export type PageRow = readonly [kind: number, regions: readonly number[], years: readonly number[], texts: readonly (readonly number[])[]]

/** What a page is. */
export const KINDS = { report: '报告', indicator: '指标', region: '地区', theme: '专题' } as const
export type Kind = keyof typeof KINDS

/** The kinds in the order the rows of pages count them. */
export const KIND_ORDER = Object.keys(KINDS) as Kind[]

export const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word)

/** The reader's choice; an empty string is no choice. */
export interface Choice {
  readonly kind: string
  readonly theme: string
  readonly region: string
  readonly year: string
}

/** What results can be narrowed by, in the order it is offered. */
export const FACETS = { kind: '类别', theme: '专题', region: '地区', year: '年份' } as const
export type Facet = keyof Choice
export const FACET_ORDER = Object.keys(FACETS) as Facet[]

export const NO_CHOICE: Choice = { kind: '', theme: '', region: '', year: '' }

export const isNarrow = (choice: Choice): boolean => Object.values(choice).some((value) => value !== '')

/** A value of a facet as readers know it: 养老服务, 大连市, 2020年. One that is not on offer, from an address typed by hand, stays as it is. */
export function valueName(facets: Pick<Facets, 'themes'>, facet: Facet, value: string): string {
  if (facet === 'kind') return isKind(value) ? KINDS[value] : value
  if (facet === 'theme') return facets.themes.find(({ id }) => id === value)?.name ?? value
  if (facet === 'region') return value.split('/').at(-1) ?? value
  return /^\d{4}$/.test(value) ? `${value}年` : value
}
