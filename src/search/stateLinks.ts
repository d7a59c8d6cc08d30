import { writeAddress, type Order, type SearchState } from './address.ts'
import { createElement } from './createElement.ts'
import { FACET_ORDER, FACETS, valueName, type Facet, type Facets } from './facets.ts'

/** Where links to other states of the search lead. */
export interface Way {
  /** Address of the search page. */
  readonly action: string
  /** Shows another state without leaving the page. */
  readonly go: (state: SearchState) => void
}

export const withValue = (state: SearchState, facet: Facet, value: string): SearchState => ({ ...state, choice: { ...state.choice, [facet]: value } })

/** A link to a state of the search page; followed within the page unless another tab or window is asked for. */
export function stateLink(state: SearchState, { action, go }: Way, isCurrent: boolean, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const link = createElement('a', { href: action + writeAddress(state), 'aria-current': isCurrent && 'true' }, ...children)
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(state)
  })
  return link
}

const ORDERS: Readonly<Record<Order, string>> = { relevance: '最相关的在前', date: '年份新的在前' }

/** The two orders of results, the present one marked. */
export function createOrders(state: SearchState, way: Way): HTMLElement {
  const items = (Object.keys(ORDERS) as Order[]).map((order) =>
    createElement('li', {}, stateLink({ ...state, order }, way, order === state.order, ORDERS[order])),
  )
  return createElement('ul', { class: 'search-orders', 'aria-label': '排序' }, ...items)
}

/** Each choice made, as a link that drops it. */
export function createChosen(facets: Facets, state: SearchState, way: Way): HTMLElement {
  const items = FACET_ORDER.filter((facet) => state.choice[facet] !== '').map((facet) => {
    const name = valueName(facets, facet, state.choice[facet])
    const link = stateLink(withValue(state, facet, ''), way, false, createElement('span', {}, name), createElement('span', { 'aria-hidden': 'true' }, '×'))
    link.setAttribute('aria-label', `不限${FACETS[facet]}，去掉${name}`)
    return createElement('li', {}, link)
  })
  return createElement('ul', { class: 'search-chosen', 'aria-label': '已选' }, ...items)
}
