import { writeAddress } from './address.ts'
import type { Alternative } from './alternatives.ts'
import { createElement } from './createElement.ts'
import type { Facets } from './facets.ts'
import type { Relaxed } from './relax.ts'

const quoted = (terms: readonly string[]): string => terms.map((term) => `“${term}”`).join('')

/** 「没有哪一处同时写着“低保”“彩票”。」 */
export const nothingFound = (terms: readonly string[], narrow: boolean): string =>
  terms.length === 0
    ? '这几个条件合在一起，没有可看的内容。'
    : `${narrow ? '所选范围里，' : ''}没有哪一处${terms.length > 1 ? '同时' : ''}写着${quoted(terms)}。`

/** 「“大连”“低保标准”：共6条。」 */
export const foundCount = (terms: readonly string[], total: number): string =>
  terms.length === 0 ? `所选范围里共${total}条。` : `${quoted(terms)}：共${total}条。`

/** 「没有哪一处原样写着“大连低保多少钱”，改查“大连” + “低保”：共30条。」 */
export function searchedInstead(query: string, { terms, dropped, hits }: Relaxed, narrow: boolean): string {
  const without = dropped.length > 0 ? `${quoted(dropped)}没有和它们写在一处，略去不查。` : ''
  return `${narrow ? '所选范围里，' : ''}没有哪一处原样写着“${query}”，改查${terms.map((term) => `“${term}”`).join(' + ')}：共${hits.total}条。${without}`
}

function alternativeLink({ state, drops, total }: Alternative, action: string): HTMLLIElement {
  const text = drops === 'term' ? `只查“${state.query}”` : `不限范围查“${state.query}”`
  return createElement('li', {}, createElement('a', { href: action + writeAddress(state) }, text), `，有${total}条`)
}

/** What to do where nothing was found: wider searches that have hits, then the way through the lists. */
export function createNothingFound(facets: Facets, alternatives: readonly Alternative[], base: string): HTMLElement {
  const wider = alternatives.map((alternative) => alternativeLink(alternative, `${base}search/`))
  const themes = facets.themes.map(({ id, name }) => createElement('li', {}, createElement('a', { href: `${base}themes/${id}/` }, name)))
  return createElement(
    'div',
    { class: 'search-nothing' },
    createElement('p', {}, `查的是${facets.reports}份报告和由它们做成的页面，逐字对照。少写几个字，或者换一个说法，常能找到。`),
    ...(wider.length > 0 ? [createElement('ul', {}, ...wider)] : []),
    createElement('p', {}, '也可以看', createElement('a', { href: `${base}reports/` }, '报告目录'), '，或从专题找起：'),
    createElement('ul', { class: 'search-themes' }, ...themes),
  )
}

/** The index could not be loaded: says so, and what still works. */
export function createFailure(base: string, onRetry: () => void): HTMLElement {
  const retry = createElement('button', { type: 'button', class: 'button' }, '再试一次')
  retry.addEventListener('click', onRetry)
  return createElement(
    'div',
    { class: 'search-failure' },
    createElement('p', {}, createElement('span', { class: 'search-fault', 'aria-hidden': 'true' }, '误'), '搜索用的索引没有取到，多半是网络断了。'),
    createElement('p', {}, retry),
    createElement('p', {}, '报告都还能看，可以从', createElement('a', { href: `${base}reports/` }, '报告目录'), '找起。'),
  )
}
