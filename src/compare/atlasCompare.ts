import { pageTitle } from '../browser/pageTitle.ts'
import { createElement } from '../search/createElement.ts'
import { fetchJson } from '../search/fetchJson.ts'
import { onDemand, remembering } from '../search/onDemand.ts'
import { columnsOf } from './columns.ts'
import type { CompareFigure, CompareOptions } from './compareFigure.ts'
import { type Chosen, columnCount, isComparison, MOST_COLUMNS, readComparison, writeComparison } from './comparisonAddress.ts'
import { createCompareFailure } from './compareFailure.ts'
import { createComparisonForm } from './comparisonForm.ts'

/**
 * `<atlas-compare data-base="/">`: what is chosen stands in the address, so that a comparison can be shared and the back button
 * leads to the one before. `data-state` is idle, busy, done or error. What it holds without script stays below as ready-made comparisons.
 */
export class AtlasCompare extends HTMLElement {
  readonly #chooser = createElement('div')
  readonly #status = createElement('p', { role: 'status' })
  readonly #outcome = createElement('div')
  readonly #options = onDemand(() => fetchJson<CompareOptions>(`${this.#base}compare/options.json`))
  readonly #figures = remembering((id: string) => fetchJson<CompareFigure[]>(`${this.#base}compare/${id}.json`))
  /** The title that the page came with. */
  readonly #ownTitle = document.title
  /** Number of the latest choice; the outcome of an earlier one is thrown away. */
  #latest = 0

  get #base(): string {
    return this.dataset['base'] ?? '/'
  }

  connectedCallback(): void {
    if (this.#chooser.isConnected) return
    this.replaceChildren(this.#chooser, this.#status, this.#outcome)
    addEventListener('popstate', () => void this.#show())
    void this.#show()
  }

  readonly #choose = (chosen: Chosen): void => {
    const list = document.activeElement?.id ?? ''
    history.pushState(null, '', `${location.pathname}${writeComparison(chosen)}`)
    void this.#show().then(() => {
      const lists = [...this.#chooser.querySelectorAll<HTMLElement>('select')]
      const next = lists.find(({ id }) => id === list) ?? lists[0] ?? this.#chooser.querySelector('button')
      next?.focus({ preventScroll: true })
    })
  }

  /** Shows what the address asks for. */
  async #show(): Promise<void> {
    const { search } = location
    const run = ++this.#latest
    this.dataset['state'] = 'busy'
    this.#status.textContent = '正在查找'
    try {
      const options = await this.#options()
      const chosen = readComparison(search, options)
      const content = isComparison(chosen) ? await this.#compare(chosen, options) : undefined
      if (run !== this.#latest) return
      document.title = pageTitle(content ? titleOf(chosen, options) : '', this.#ownTitle)
      this.#chooser.replaceChildren(createComparisonForm(options, chosen, this.#choose))
      this.#outcome.replaceChildren(...(content ? [content] : []))
      if (content) void import('../browser/chartPoints.ts').then(({ openCharts }) => openCharts(content))
      this.#status.textContent = statusText(chosen)
      this.dataset['state'] = content ? 'done' : 'idle'
    } catch (error) {
      if (run === this.#latest) this.#fail(error)
    }
  }

  async #compare(chosen: Chosen, options: CompareOptions): Promise<HTMLElement> {
    const known = chosen.indicators.flatMap((id) => options.indicators.find((one) => one.id === id) ?? [])
    const [{ createComparison }, ...files] = await Promise.all([import('./comparisonView.ts'), ...known.map(({ id }) => this.#figures(id))])
    const figures = new Map(known.map(({ id }, index) => [id, files[index] ?? []]))
    const columns = columnsOf(chosen, known, options.regions, figures)
    return createComparison(columns, this.#base)
  }

  #fail(error: unknown): void {
    console.info('The figures to compare could not be loaded.', error)
    this.#status.textContent = ''
    this.#outcome.replaceChildren(createCompareFailure(() => void this.#show()))
    this.dataset['state'] = 'error'
  }
}

/** 大连市、广元市：城市低保标准 */
function titleOf(chosen: Chosen, { indicators, regions }: CompareOptions): string {
  const things = indicators.filter(({ id }) => chosen.indicators.includes(id)).map(({ name }) => name)
  return `${chosen.regions.map((code) => regions[code]).join('、')}：${things.join('、')}`
}

/** What is still to be chosen; nothing where a comparison stands. */
function statusText(chosen: Chosen): string {
  if (isComparison(chosen))
    return columnCount(chosen) < MOST_COLUMNS ? `已有${columnCount(chosen)}栏，最多${MOST_COLUMNS}栏。` : `已有${MOST_COLUMNS}栏，满了。要换，先去掉一个。`
  if (chosen.indicators.length === 0) return '先选一个指标。'
  return chosen.regions.length === 0 ? '再选两个地方，最多四个。' : '再选一个地方或者一个指标，就能并排看。'
}
