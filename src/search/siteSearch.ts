import { isSearching, readAddress, writeAddress, type SearchState } from './address.ts'
import { alternativesTo } from './alternatives.ts'
import { createElement } from './createElement.ts'
import { isNarrow } from './facets.ts'
import { loadIndex, type SearchIndex } from './loadIndex.ts'
import { createMeantNote } from './meant.ts'
import { createFailure, createNothingFound, foundCount, foundWithOthers, nothingFound } from './messages.ts'
import { findOtherwise, joinHits, variantsOfTerms } from './otherwise.ts'
import { parseQuery } from './query.ts'
import { recentSearches } from './recentSearches.ts'
import { createResultList } from './resultList.ts'
import { createSearchForm, type SearchForm } from './searchForm.ts'
import { queryAsPrinted } from './simplify.ts'
import { createSynonymNote } from './synonymNote.ts'

/** Milliseconds without a key before a search starts by itself. */
const PAUSE = 250

/**
 * `<site-search data-search data-base="/">`: the search page. Its state is told by `data-state` (idle, busy, done, error) and
 * `data-total` (texts that contain the terms as typed; those found by other words are counted in `data-others`), and stands in the
 * address, so that a list of results can be shared and the back button leads to the one before.
 */
export class SiteSearch extends HTMLElement {
  readonly #status = createElement('p', { role: 'status', class: 'search-status' })
  readonly #outcome = createElement('div', { class: 'search-outcome' })
  #form: SearchForm | undefined
  #index: Promise<SearchIndex> | undefined
  #attempts = 0
  /** Number of the latest search; the outcome of an earlier one is thrown away. */
  #latest = 0
  #pause: number | undefined
  /** The last entry of the history is a query still being typed. */
  #typing = false

  connectedCallback(): void {
    if (this.#form) return
    this.#form = createSearchForm(this.#action)
    this.replaceChildren(this.#form.form, this.#status, this.#outcome)
    this.#listen(this.#form)
    this.#offerSuggestions(this.#form.input)
    const state = readAddress(location.search)
    this.#form.write(state)
    if (state.query === '') this.#form.input.focus()
    void this.#show(state)
  }

  get #base(): string {
    return this.dataset['base'] ?? '/'
  }

  /** Address of the search page. */
  get #action(): string {
    return `${this.#base}search/`
  }

  /** Suggestions come once the field has the focus. */
  #offerSuggestions(input: HTMLInputElement): void {
    const offer = (): void => {
      import('./offerSuggestions.ts')
        .then(({ offerSuggestions }) => offerSuggestions(input, this.#base))
        .catch((fault: unknown) => {
          console.warn('There are no suggestions: their script could not be loaded.', fault)
        })
    }
    input.addEventListener('focus', offer, { once: true })
  }

  #listen({ form, input }: SearchForm): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#search(false)
    })
    form.addEventListener('change', (event) => {
      if (event.target !== input) void this.#search(false)
    })
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#searchSoon()
    })
    input.addEventListener('compositionend', () => {
      this.#searchSoon()
    })
    this.#outcome.addEventListener('click', (event) => {
      this.#follow(event)
    })
    addEventListener('popstate', () => {
      this.#return()
    })
  }

  /** A result that is opened was worth searching for; other words are switched on and off in place. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link?.matches('[data-result]')) recentSearches.add(this.#form?.read().query ?? '')
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (!link?.dataset['synonyms'] || !isPlain || !this.#form) return
    event.preventDefault()
    this.#form.write({ ...this.#form.read(), synonyms: link.dataset['synonyms'] === 'on' })
    void this.#search(false).then(() => {
      this.querySelector<HTMLElement>('[data-synonyms]')?.focus()
    })
  }

  #searchSoon(): void {
    clearTimeout(this.#pause)
    this.#pause = window.setTimeout(() => {
      void this.#search(true)
    }, PAUSE)
  }

  /** Searches for what the form says. While a query is being typed, the address changes without a new entry in the history. */
  async #search(typing: boolean): Promise<void> {
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
    await this.#show(state)
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

  async #find(index: SearchIndex, state: SearchState, isLatest: () => boolean): Promise<void> {
    const { choice, synonyms } = state
    const terms = parseQuery(queryAsPrinted(state.query, index.words.writing))
    const hits = await index.engine.find(terms, choice)
    const others = await findOtherwise(index.engine, terms, variantsOfTerms(terms, index.words), choice)
    const all = synonyms ? joinHits(hits, others.hits) : hits
    if (all.total === 0) await index.confirmReachable()
    const notes = [await createMeantNote(state, hits.total, this.#base), createSynonymNote(others, state, this.#action)]
    const content =
      all.total > 0
        ? await createResultList(all, { base: this.#base, terms }, this.#failLater)
        : createNothingFound(index.facets, await alternativesTo(index.engine, terms, choice), this.#base)
    if (!isLatest()) return
    this.#outcome.replaceChildren(...notes.filter((note) => note !== null), content)
    this.#tell('done', this.#describe(terms, hits.total, all.total, isNarrow(choice)), hits.total, all.total - hits.total)
  }

  #describe(terms: readonly string[], total: number, all: number, narrow: boolean): string {
    if (all > total) return foundWithOthers(terms, total, all - total)
    return total > 0 ? foundCount(terms, total) : nothingFound(terms, narrow)
  }

  /** The index, loaded once; the filters are offered as soon as it is there. */
  #load(): Promise<SearchIndex> {
    this.#index ??= loadIndex(this.#base, this.#attempts++).then((index) => {
      this.#form?.offer(index.facets)
      return index
    })
    return this.#index
  }

  readonly #failLater = (fault: unknown): void => {
    this.#fail(fault)
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

  #tell(state: 'idle' | 'busy' | 'done' | 'error', status: string, total = 0, others = 0): void {
    this.dataset['state'] = state
    this.dataset['total'] = String(total)
    this.dataset['others'] = String(others)
    this.#status.textContent = status
    this.setAttribute('aria-busy', String(state === 'busy'))
  }
}
