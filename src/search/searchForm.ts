import { createElement } from './createElement.ts'

/** The box of the search page. */
export interface SearchForm {
  readonly form: HTMLFormElement
  readonly input: HTMLInputElement
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
  )
  return { form, input }
}
