/** An index made by Pagefind, open for questions. */
export interface PagefindInstance {
  /** Words of a page on average. */
  readonly meanLength: number
  /** Pages that hold the words one after another; null gives every page. In the order of the index. */
  search(phrase: readonly string[] | null): Promise<{ results: PagefindHit[] }>
}

export interface PagefindHit {
  /** Number of the page in the index. */
  readonly page: number
  /** Where the phrase begins each time, in words from the start of the page, ascending. */
  readonly places: readonly number[]
  /** Words of the page. */
  readonly length: number
  data(): Promise<PagefindFragment>
}

export interface PagefindFragment {
  /** As it was given to the index, before the base path. */
  readonly url: string
  /** Text of the index, with U+200B between its words. */
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
}

/** Meta fields every record carries; a field without a value is an empty string. */
export const META_FIELDS = ['kind', 'report', 'section', 'region', 'year', 'printed'] as const
