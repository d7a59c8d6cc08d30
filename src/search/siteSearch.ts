import type { Answer } from '../answers/answer.ts'
import { AnswerRegion } from '../answers/answerRegion.ts'
import { pageTitle } from '../browser/pageTitle.ts'
import { isSearching, readAddress, writeAddress, type SearchState } from './address.ts'
import { createElement, keptNodes } from './createElement.ts'
import type { Hits } from './engine.ts'
import { createFacetList, type FacetList } from './facetList.ts'
import { isNarrow } from './facets.ts'
import { loadIndex, type SearchIndex } from './loadIndex.ts'
import { askMeant, guessMeant, meantLinks, needsGuess } from './meant.ts'
import { createFailure, createIntroduction, createNothingFound, foundCount, foundWithOthers, nothingFound, searchedInstead } from './messages.ts'
import { onDemand } from './onDemand.ts'
import { NO_PROGRESS, readProgress, returnTo, type Progress } from './progress.ts'
import { recentSearches } from './recentSearches.ts'
import { formatQuery, hasPhrase, parseQuery } from './query.ts'
import { createResultList } from './resultList.ts'
import { createSearchForm, type SearchForm } from './searchForm.ts'
import { seek, type Sought } from './seek.ts'
import { simplifyQuery } from './simplify.ts'
import { createChosen, createOrders, type Way } from './stateLinks.ts'
import { createSynonymNote } from './synonymNote.ts'

/** Milliseconds without a key before a search starts by itself. */
const PAUSE = 250
/** Milliseconds without scrolling before the place is kept: browsers limit how often the history is written. */
const STILL = 200

/**
 * `<site-search data-search data-base="/">`: the search page. Its state is told by `data-state` (idle, busy, done, error) and
 * `data-total` (texts that contain the terms; those found by other words are counted in `data-others` once they were looked for), and stands in the address, so
 * that a list of results can be shared and the back button leads to the one before; how far a reader got in it stands in the history.
 * What it holds without script, `[data-reports]`, is the way to the reports; it comes back where the index cannot be loaded.
 */
export class SiteSearch extends HTMLElement {
  readonly #status = createElement('p', { role: 'status', class: 'search-status', tabindex: '-1' })
  /** What has been chosen, and the order of the results. */
  readonly #settings = createElement('div', { class: 'search-settings' })
  readonly #outcome = createElement('div', { class: 'search-outcome' })
  readonly #answer = new AnswerRegion(this.#base)
  /** The title that the page came with. */
  readonly #ownTitle = document.title
  #form: SearchForm | undefined
  #facets: FacetList | undefined
  #reports: Node | undefined
  /** Searches to try, where the site has figures. */
  #trials: readonly Node[] = []
  #state: SearchState = readAddress('')
  #index: Promise<SearchIndex> | undefined
  /** Number of the latest search; the outcome of an earlier one is thrown away. */
  #latest = 0
  #pause: number | undefined
  /** The last entry of the history is a query still being typed. */
  #typing = false
  #progress: Progress = NO_PROGRESS

  connectedCallback(): void {
    if (this.#form) return
    this.#reports = this.querySelector('[data-reports]') ?? createElement('div')
    this.#trials = [...this.querySelectorAll('[data-trials]')]
    this.#form = createSearchForm(this.#action)
    this.#facets = createFacetList(this.#way)
    const answer = createElement('div', { class: 'search-results-part' }, ...this.#answer.elements)
    const results = createElement('div', { class: 'search-results-part' }, this.#status, this.#settings, this.#outcome)
    this.#facets.element.prepend(this.#createSkip())
    this.replaceChildren(this.#form.form, answer, this.#facets.element, results)
    this.#listen(this.#form)
    this.#offerSuggestions(this.#form.input)
    history.scrollRestoration = 'manual'
    this.#form.input.value = readAddress(location.search).query
    if (this.#form.input.value === '') this.#form.input.focus()
    this.#return(history.state)
  }

  get #base(): string {
    return this.dataset['base'] ?? '/'
  }

  /** Address of the search page. */
  get #action(): string {
    return `${this.#base}search/`
  }

  get #way(): Way {
    return {
      action: this.#action,
      go: (state) => {
        void this.#go(state, false)
      },
    }
  }

  /** From before the many links of the filters to what was found. */
  #createSkip(): HTMLElement {
    const skip = createElement('button', { type: 'button', class: 'search-skip' }, '跳过筛选，看结果')
    skip.addEventListener('click', () => {
      this.#status.focus()
    })
    return skip
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
      this.#search(false)
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
    addEventListener('popstate', ({ state }) => {
      this.#return(state)
    })
    let still: number | undefined
    addEventListener('scroll', () => {
      clearTimeout(still)
      still = window.setTimeout(() => {
        this.#keep({ scroll: scrollY })
      }, STILL)
    })
    // Before a link is followed.
    document.addEventListener('click', () => this.#keep({ scroll: scrollY }), { capture: true })
  }

  /** Notes how far the reader got, once there is something to be seen. */
  #keep(change: Partial<Progress>): void {
    if (this.dataset['state'] !== 'done') return
    this.#progress = { ...this.#progress, ...change }
    history.replaceState(this.#progress, '')
  }

  /** A result that is opened was worth searching for; other words are switched on and off in place. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link) this.#keep({ followed: link.getAttribute('href') ?? '' })
    if (link?.matches('[data-result]')) recentSearches.add(this.#state.query)
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (!link?.dataset['synonyms'] || !isPlain) return
    event.preventDefault()
    void this.#go({ ...this.#state, synonyms: link.dataset['synonyms'] === 'on' }, false).then(() => {
      this.querySelector<HTMLElement>('[data-synonyms]')?.focus()
    })
  }

  #searchSoon(): void {
    clearTimeout(this.#pause)
    this.#pause = window.setTimeout(() => {
      this.#search(true)
    }, PAUSE)
  }

  /** Searches for what the box says. */
  #search(typing: boolean): void {
    void this.#go({ ...this.#state, query: this.#form?.input.value.trim() ?? '' }, typing)
  }

  /** Shows another state. While a query is being typed, the address changes without a new entry in the history. */
  async #go(state: SearchState, typing: boolean): Promise<void> {
    clearTimeout(this.#pause)
    this.#state = state
    this.#progress = NO_PROGRESS
    const address = writeAddress(state)
    if (address !== writeAddress(readAddress(location.search))) {
      const url = address === '' ? location.pathname : address
      if (typing && this.#typing) history.replaceState(null, '', url)
      else history.pushState(null, '', url)
    } else history.replaceState(null, '')
    this.#typing = typing
    await this.#show()
  }

  /** What the address says, as far as the reader got before. */
  #return(entry: unknown): void {
    clearTimeout(this.#pause)
    this.#state = readAddress(location.search)
    this.#progress = readProgress(entry)
    this.#typing = false
    if (this.#form) this.#form.input.value = this.#state.query
    void this.#show().then(() => {
      if (this.dataset['state'] === 'done' && this.#progress !== NO_PROGRESS) returnTo(this.#progress, this.#outcome)
    })
  }

  async #show(): Promise<void> {
    const state = this.#state
    document.title = pageTitle(state.query, this.#ownTitle)
    const number = ++this.#latest
    const isLatest = (): boolean => number === this.#latest
    this.#tell(isSearching(state) ? 'busy' : 'idle', isSearching(state) ? '正在查找' : '')
    if (isSearching(state)) this.#answer.prepare()
    try {
      const index = await this.#load()
      if (isLatest()) await this.#find(index, state, isLatest)
    } catch (fault) {
      if (isLatest()) this.#fail(fault)
    }
  }

  async #find(index: SearchIndex, state: SearchState, isLatest: () => boolean): Promise<void> {
    const query = formatQuery(parseQuery(simplifyQuery(state.query, index.words.writing)))
    const guess = onDemand(() => guessMeant(state.query, this.#base))
    const answering = this.#answerTo(state.query, query)
    const sought = await seek(index, state, { understand: () => this.#answer.understand(query), guess })
    const answer = (await answering) ?? (await this.#answerTo(state.query, sought.spelled ?? ''))
    const meant = needsGuess(state.query, foundAsTyped(sought)) ? meantLinks(await guess(), state, this.#base) : []
    // Where there is no such figure, it is asked in the answer's place.
    const asked = answer?.kind === 'none' ? [] : meant
    const content = isSearching(state) ? await this.#contentOf(index, state, { ...sought, meant: asked }, isLatest) : [...this.#trials, createIntroduction()]
    if (!isLatest()) return
    const { hits } = sought
    this.#answer.show(answer, meant)
    this.#outcome.replaceChildren(...content)
    this.#facets?.show(index.facets, hits.counts, hits.total, state)
    this.#settings.replaceChildren(...this.#settingsOf(index, state, hits))
    if (isSearching(state)) this.#tell('done', describe(sought, state), hits.total, sought.others?.total ?? Number(this.dataset['others']))
  }

  /** Words in quotation marks are looked for, and nothing is asked by them. */
  async #answerTo(typed: string, query: string): Promise<Answer | undefined> {
    return query === '' || hasPhrase(typed) ? undefined : this.#answer.answerTo(query)
  }

  /** The results below what is to be said of them. */
  async #contentOf(
    { facets }: SearchIndex,
    state: SearchState,
    sought: Sought & { readonly meant: readonly HTMLAnchorElement[] },
    isLatest: () => boolean,
  ): Promise<HTMLElement[]> {
    const { hits, others, variants, findLater, terms, alternatives, meant } = sought
    const later = findLater && (async (): Promise<Hits> => this.#countOthers(await findLater(), isLatest))
    const shown = others ? [hits, others] : [hits]
    const isFound = shown.some(({ total }) => total > 0)
    // Other words that found nothing need not be named.
    const otherwise = isFound || !state.synonyms ? createSynonymNote(variants, state, this.#action) : null
    const asked = meant.length > 0 ? createElement('p', { class: 'search-note' }, ...askMeant(meant)) : null
    const notes = [asked, otherwise].filter((note) => note !== null)
    const { pressed } = this.#progress
    const onPress = (button: string): void => this.#keep({ pressed: [...this.#progress.pressed, button] })
    const options = { onError: this.#failLater, findLater: later, pressed, onPress }
    if (isFound) return [...notes, await createResultList(shown, { base: this.#base, terms }, options)]
    return [...notes, ...(alternatives ? [createNothingFound(alternatives, state, { base: this.#base, facets })] : [])]
  }

  #countOthers(others: Hits, isLatest: () => boolean): Hits {
    if (isLatest()) this.dataset['others'] = String(others.total)
    return others
  }

  #settingsOf({ facets }: SearchIndex, state: SearchState, { total }: Hits): HTMLElement[] {
    const chosen = isNarrow(state.choice) ? [createChosen(facets, state, this.#way)] : []
    return [...chosen, ...(isSearching(state) && total > 1 ? [createOrders(state, this.#way)] : [])]
  }

  /** The index, loaded once. */
  #load(): Promise<SearchIndex> {
    return (this.#index ??= loadIndex(this.#base))
  }

  readonly #failLater = (fault: unknown): void => {
    this.#fail(fault)
  }

  #fail(fault: unknown): void {
    console.warn('The search index could not be read.', fault)
    this.#index = undefined
    this.#answer.show()
    this.#tell('error', '没有查成。')
    const retry = (): void => {
      void this.#show()
      this.#form?.input.focus()
    }
    this.#settings.replaceChildren()
    this.#outcome.replaceChildren(createFailure(this.#reports ?? createElement('div'), retry))
  }

  #tell(state: 'idle' | 'busy' | 'done' | 'error', status: string, total = 0, others = 0): void {
    this.dataset['state'] = state
    this.dataset['total'] = String(total)
    this.dataset['others'] = String(others)
    this.#status.replaceChildren(...keptNodes(status))
    this.setAttribute('aria-busy', String(state === 'busy'))
  }
}

/** 大联低保: a word that was left out may be misspelt. */
const foundAsTyped = ({ relaxed, hits }: Sought): number => (relaxed && relaxed.dropped.length > 0 ? 0 : hits.total)

/** One sentence on what was found. */
function describe(sought: Sought, state: SearchState): string {
  const { terms, hits, relaxed } = sought
  const others = sought.others?.total ?? 0
  if (relaxed) return searchedInstead(state.query, relaxed, isNarrow(state.choice))
  if (others > 0) return foundWithOthers(terms, hits.total, others)
  return hits.total > 0 ? foundCount(terms, hits.total) : nothingFound(terms, isNarrow(state.choice))
}
