import type { SearchState } from './address.ts'
import { createElement } from './createElement.ts'
import type { Choice, Facets } from './facets.ts'

/** The box and the filters of the search page. */
export interface SearchForm {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
  /** Fills the filters with what the index has to choose from. */
  offer(facets: Facets): void
  read(): SearchState
  write(state: SearchState): void
}

const FILTERS = { theme: '专题', region: '地区', year: '年份' } as const

interface Option {
  readonly value: string
  readonly label: string
}

/** 辽宁省/大连市 stands below 辽宁省, set in by one character a level. */
const regionOption = (path: string): Option => {
  const names = path.split('/')
  return { value: path, label: `${'\u3000'.repeat(names.length - 1)}${names.at(-1) ?? ''}` }
}

const optionsOf = ({ themes, regions, years }: Facets): Record<keyof Choice, readonly Option[]> => ({
  theme: themes.map(({ id, name }) => ({ value: id, label: name })),
  region: regions.map(regionOption),
  year: years.map((year) => ({ value: year, label: `${year}年` })),
})

function createFilter(name: keyof Choice): HTMLSelectElement {
  return createElement('select', { name, id: `search-${name}` }, createElement('option', { value: '' }, '全部'))
}

/** Chooses a value, also one that is not on offer: an address may name it, and the reader must see what narrows the search. */
function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.append(createElement('option', { value }, value))
  select.value = value
}

function fillFilter(select: HTMLSelectElement, options: readonly Option[]): void {
  const { value } = select
  select.replaceChildren(...[...select.options].slice(0, 1), ...options.map((option) => createElement('option', { value: option.value }, option.label)))
  choose(select, value)
}

/** @param action address of the search page */
export function createSearchForm(action: string): SearchForm {
  const input = createElement('input', {
    type: 'search',
    name: 'q',
    id: 'search-query',
    placeholder: '查地方、指标或一句原话',
    autocomplete: 'off',
    enterkeyhint: 'search',
  })
  let synonyms = true
  const filters = { theme: createFilter('theme'), region: createFilter('region'), year: createFilter('year') }
  const names = ['theme', 'region', 'year'] as const
  const fields = names.map((name) => createElement('p', {}, createElement('label', { for: `search-${name}` }, FILTERS[name]), filters[name]))
  const form = createElement(
    'form',
    { action, method: 'get', role: 'search', 'aria-label': '全站搜索' },
    createElement(
      'div',
      { class: 'searchbox' },
      createElement('label', { class: 'search-label', for: 'search-query' }, '搜索'),
      input,
      createElement('button', { type: 'submit' }, '搜索'),
    ),
    createElement('div', { class: 'search-filters' }, ...fields),
  )
  return {
    form,
    input,
    offer(facets) {
      const options = optionsOf(facets)
      for (const name of names) fillFilter(filters[name], options[name])
    },
    read: () => ({
      query: input.value.trim(),
      choice: { theme: filters.theme.value, region: filters.region.value, year: filters.year.value },
      synonyms,
    }),
    write({ query, choice, synonyms: wanted }) {
      input.value = query
      synonyms = wanted
      for (const name of names) choose(filters[name], choice[name])
    },
  }
}
