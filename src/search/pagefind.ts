/** The part of Pagefind's browser API that is used (pagefind 1.6, `pagefind.js`). */

export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean; exactDiacritics: boolean }): PagefindInstance
}

export interface PagefindInstance {
  init(): Promise<unknown>
  /** A term in quotation marks is an exact phrase; null gives everything. */
  search(term: string | null): Promise<{ results: PagefindHit[] }>
}

export interface PagefindHit {
  readonly id: string
  /** Word positions of the hits; of an exact phrase only its first. */
  readonly words: number[]
  data(): Promise<PagefindFragment>
}

export interface PagefindFragment {
  /** As it was given to the index, before the base path. */
  readonly raw_url: string
  /** Text of the index, U+200B taken out. */
  readonly content: string
  readonly meta: Record<string, string>
}

/** Meta fields every record carries; a field without a value is an empty string. */
export const META_FIELDS = ['kind', 'report', 'section', 'region', 'year', 'printed'] as const
