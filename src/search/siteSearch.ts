import { isSearching, readAddress, writeAddress, type SearchState } from './address.ts'
import { alternativesTo } from './alternatives.ts'
import { createElement } from './createElement.ts'
import { isNarrow } from './facets.ts'
import { loadIndex, type SearchIndex } from './loadIndex.ts'
import { createFailure, createNothingFound, foundCount, nothingFound } from './messages.ts'
import { parseQuery } from './query.ts'
import { createResultList } from './resultList.ts'
import { createSearchForm, type SearchForm } from './searchForm.ts'

/** Milliseconds without a key before a search starts by itself. */
const PAUSE = 250

/**
 * `<site-search data-search data-base="/">`: the search page. Its state is told by `data-state` (idle, busy, done, error) and
 * `data-total`, and stands in the address, so that a list of results can be shared and the back button leads to the one before.
 */
export class SiteSearch extends HTMLElement {
  readonly #status = createElement('p', { role: 'status', class: 'search-status' })
  readonly #outcome = createElement('div', { class: 'search-outcome' })
  #form: SearchForm | undefined
  #index: Promise<SearchIndex> | undefined
  /** Number of the latest search; the outcome of an earlier one is thrown away. */
  #latest = 0
  #pause: number | undefined
  /** The last entry of the history is a query still being typed. */
  #typing = false

  connectedCallback(): void {
    if (this.#form) return
    this.#form = createSearchForm(`${this.#base}search/`)
    this.replaceChildren(this.#form.form, this.#status, this.#outcome)
    this.#listen(this.#form)
    const state = readAddress(location.search)
    this.#form.write(state)
    if (state.query === '') this.#form.input.focus()
    void this.#show(state)
  }

  get #base(): string {
    return this.dataset['base'] ?? '/'
  }

  #listen({ form, input }: SearchForm): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#search(false)
    })
    form.addEventListener('change', (event) => {
      if (event.target !== input) this.#search(false)
    })
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#searchSoon()
    })
    input.addEventListener('compositionend', () => {
      this.#searchSoon()
    })
    addEventListener('popstate', () => {
      this.#return()
    })
  }

  #searchSoon(): void {
    clearTimeout(this.#pause)
    this.#pause = window.setTimeout(() => {
      this.#search(true)
    }, PAUSE)
  }

  /** Searches for what the form says. While a query is being typed, the address changes without a new entry in the history. */
  #search(typing: boolean): void {
    clearTimeout(this.#pause)
    if (!this.#form) return
    const state = this.#form.read()
    const address = writeAddress(state)
    if (address !== writeAddress(readAddress(location.search))) {
      const url = address === '' ? location.pathname : address
      if (typing && this.#typing) history.replaceState(null, '', url)
      else history.pushState(null, '', url)
    }
    this.#typing = typing
    void this.#show(state)
  }

  /** The back button: what the address says. */
  #return(): void {
    const state = readAddress(location.search)
    this.#typing = false
    this.#form?.write(state)
    void this.#show(state)
  }

  async #show(state: SearchState): Promise<void> {
    const number = ++this.#latest
    const isLatest = (): boolean => number === this.#latest
    this.#tell(isSearching(state) ? 'busy' : 'idle', isSearching(state) ? '正在查找' : '')
    try {
      const index = await this.#load()
      if (!isLatest()) return
      if (isSearching(state)) await this.#find(index, state, isLatest)
      else this.#outcome.replaceChildren()
    } catch (fault) {
      if (isLatest()) this.#fail(fault)
    }
  }

  async #find(index: SearchIndex, { query, choice }: SearchState, isLatest: () => boolean): Promise<void> {
    const terms = parseQuery(query)
    const hits = await index.engine.find(terms, choice)
    const fail = (fault: unknown): void => {
      this.#fail(fault)
    }
    const content =
      hits.total > 0
        ? await createResultList(hits, { base: this.#base, terms }, fail)
        : createNothingFound(index.facets, await alternativesTo(index.engine, terms, choice), this.#base)
    if (!isLatest()) return
    this.#outcome.replaceChildren(content)
    this.#tell('done', hits.total > 0 ? foundCount(terms, hits.total) : nothingFound(terms, isNarrow(choice)), hits.total)
  }

  /** The index, loaded once; the filters are offered as soon as it is there. */
  #load(): Promise<SearchIndex> {
    this.#index ??= loadIndex(this.#base).then((index) => {
      this.#form?.offer(index.facets)
      return index
    })
    return this.#index
  }

  #fail(fault: unknown): void {
    console.warn('The search index could not be read.', fault)
    this.#index = undefined
    this.#tell('error', '没有查成。')
    const retry = (): void => {
      if (this.#form) void this.#show(this.#form.read())
      this.#form?.input.focus()
    }
    this.#outcome.replaceChildren(createFailure(this.#base, retry))
  }

  #tell(state: 'idle' | 'busy' | 'done' | 'error', status: string, total = 0): void {
    this.dataset['state'] = state
    this.dataset['total'] = String(total)
    this.#status.textContent = status
    this.setAttribute('aria-busy', String(state === 'busy'))
  }
}
