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
}

/** What a page is: values of the filter `kind`. */
export const KINDS = { report: '报告', indicator: '指标', region: '地区', theme: '专题' } as const
export type Kind = keyof typeof KINDS

export const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word)

/** The reader's choice; an empty string is no choice. */
export interface Choice {
  readonly theme: string
  readonly region: string
  readonly year: string
}

export const NO_CHOICE: Choice = { theme: '', region: '', year: '' }

export const isNarrow = (choice: Choice): boolean => Object.values(choice).some((value) => value !== '')
