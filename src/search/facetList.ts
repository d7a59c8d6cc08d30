import type { SearchState } from './address.ts'
import { createElement } from './createElement.ts'
import type { FacetCounts } from './facetCounts.ts'
import { optionsOf, type FacetOption } from './facetOptions.ts'
import { FACET_ORDER, FACETS, valueName, type Facet, type Facets, type Kind } from './facets.ts'
import { stateLink, withValue, type Way } from './stateLinks.ts'

/** Pages made of figures from many places and years. */
const MADE: readonly Kind[] = ['theme', 'indicator']

/** What results can be narrowed by, as links with counts; folded away behind one button where there is little room. */
export interface FacetList {
  readonly element: HTMLElement
  /** Shows the counts of a search; the focus stays on the link it was on. */
  show(facets: Facets, counts: FacetCounts, total: number, state: SearchState): void
}

function optionItem(facet: Facet, { value, name, count, depth }: FacetOption, state: SearchState, way: Way): HTMLLIElement {
  const number = createElement('span', { class: 'search-count' }, String(count))
  const link = stateLink(withValue(state, facet, value), way, state.choice[facet] === value, createElement('span', {}, name), ' ', number)
  link.dataset['facet'] = facet
  link.dataset['value'] = value
  return createElement('li', { 'data-depth': String(depth) }, link)
}

function facetGroup(facet: Facet, options: readonly FacetOption[], state: SearchState, way: Way): HTMLElement {
  const id = `search-facet-${facet}`
  const list = createElement('ul', { 'aria-labelledby': id }, ...options.map((option) => optionItem(facet, option, state, way)))
  return createElement('div', { class: 'search-facet' }, createElement('h2', { id }, FACETS[facet]), list)
}

/** 「筛选，已选四川省、2020年」 */
function foldText(facets: Facets, { choice }: SearchState): string {
  const chosen = FACET_ORDER.filter((facet) => choice[facet] !== '').map((facet) => valueName(facets, facet, choice[facet]))
  return chosen.length > 0 ? `筛选，已选${chosen.join('、')}` : `按${Object.values(FACETS).join('、')}筛选`
}

/** What a reader has to know of places and years, where pages are counted that are made of the figures of many. */
function noteOn(counts: FacetCounts, { query }: SearchState): HTMLElement[] {
  const isMade = MADE.some((kind) => counts.kind.by.has(kind))
  return isMade && query !== '' ? [createElement('p', { class: 'search-note' }, '专题和指标的网页汇集各地各年的数，地区和年份按写着这些字的报告来算。')] : []
}

export function createFacetList(way: Way): FacetList {
  const panel = createElement('div', { id: 'search-facets', class: 'search-facets' })
  const fold = createElement('button', { type: 'button', class: 'button search-fold', 'aria-controls': panel.id })
  const element = createElement('section', { class: 'search-narrow', 'aria-label': '筛选', hidden: true }, fold, panel)

  function setFolded(folded: boolean): void {
    panel.toggleAttribute('data-folded', folded)
    fold.setAttribute('aria-expanded', String(!folded))
  }
  setFolded(true)
  fold.addEventListener('click', () => {
    setFolded(fold.getAttribute('aria-expanded') === 'true')
  })

  function createClose(total: number): HTMLElement {
    const close = createElement('button', { type: 'button', class: 'button search-fold' }, total > 0 ? `看这${total}条结果` : '收起')
    close.addEventListener('click', () => {
      setFolded(true)
      fold.focus()
    })
    return close
  }

  return {
    element,
    show(facets, counts, total, state) {
      const { facet: focused = '', value = '' } = panel.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset : {}
      const groups = FACET_ORDER.flatMap((facet) => {
        const options = optionsOf(facets, counts, state, facet)
        const all = { value: '', name: '不限', count: counts[facet].all, depth: 0 }
        return options.length > 0 ? [facetGroup(facet, [all, ...options], state, way)] : []
      })
      fold.textContent = foldText(facets, state)
      panel.replaceChildren(...groups, ...noteOn(counts, state), createClose(total))
      element.hidden = FACET_ORDER.every((facet) => counts[facet].all === 0)
      const links = [...panel.querySelectorAll<HTMLElement>('[data-facet]')]
      links.find(({ dataset }) => dataset['facet'] === focused && dataset['value'] === value)?.focus()
    },
  }
}
