import { writeAddress, type SearchState } from './address.ts'
import type { Alternative, Alternatives, TermCount } from './alternatives.ts'
import { createElement } from './createElement.ts'
import { FACETS, isNarrow, valueName, type Facets } from './facets.ts'
import type { Relaxed } from './relax.ts'

/** In quotation marks; those of the text itself become single ones. */
const quote = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

const quoted = (terms: readonly string[]): string => terms.map(quote).join('')

/** 「没有哪一处写着“低保”“彩票”。」 */
export const nothingFound = (terms: readonly string[], narrow: boolean): string =>
  terms.length === 0
    ? '这几个条件合在一起，没有可看的内容。'
    : `${narrow ? '所选范围里，' : ''}没有哪一处${terms.length > 1 ? '同时' : ''}写着${quoted(terms)}。`

/** 「“大连”“低保标准”：共6条。」 */
export const foundCount = (terms: readonly string[], total: number): string =>
  terms.length === 0 ? `所选范围里共${total}条。` : `${quoted(terms)}：共${total}条。`

/** The same, where other words for the terms were found besides. */
export const foundWithOthers = (terms: readonly string[], total: number, others: number): string =>
  total > 0 ? `${quoted(terms)}：共${total}条，换个说法另有${others}条。` : `没有哪一处照这样写着${quoted(terms)}，换个说法有${others}条。`

/** “大连”“养老”和“床位”. */
const listed = (terms: readonly string[]): string => quoted(terms.slice(0, -1)) + (terms.length > 1 ? '和' : '') + quoted(terms.slice(-1))

/** 「没有哪一处原样写着“大连低保多少钱”，改查“大连”和“低保”：共30条。」 */
export function searchedInstead(query: string, { terms, dropped, hits }: Relaxed, narrow: boolean): string {
  const without = dropped.length > 0 ? `没有查${listed(dropped)}，因为没有和${terms.length > 1 ? '它们' : '它'}写在一处的。` : ''
  return `${narrow ? '所选范围里，' : ''}没有哪一处原样写着${quote(query)}，改查${listed(terms)}：共${hits.total}条。${without}`
}

/** What can be searched for, where nothing is yet. */
export const createIntroduction = (): HTMLElement =>
  createElement(
    'p',
    { class: 'search-note' },
    '可以查地方、指标或报告里的一句原话，也可以像平常说话那样问一个数。几个词用空格隔开，要同时写到才算，其中的地名，报告说的就是那里也算；加上引号，就照原样查。拼音和繁体字也认得。',
  )

/** What a page without hits needs of the site. */
interface Site {
  readonly base: string
  readonly facets: Facets
}

const alternativeItem = ({ state, total }: Alternative, text: string, { base }: Site): HTMLLIElement =>
  createElement('li', {}, createElement('a', { href: `${base}search/${writeAddress(state)}` }, text), `，有${total}条`)

const aloneItem = (count: TermCount, site: Site): HTMLLIElement =>
  count.total > 0
    ? alternativeItem(count, `只查“${count.term}”`, site)
    : createElement('li', {}, `“${count.term}”${isNarrow(count.state.choice) ? '在所选范围里' : ''}一处也没有`)

/** Where the spelling alone has hits, only that is offered. */
const respeltText = ({ term, spelling, state }: Alternatives['respelt'][number], made: SearchState): string =>
  state.query === spelling && made.query !== term ? `只查写法相近的“${spelling}”` : `把“${term}”换成“${spelling}”`

/** Other searches, each a link with its count: what is likeliest meant first. */
function alternativeItems(
  { respelt, withoutQuotes, withoutFacet, withoutChoice, withoutTerm, alone }: Alternatives,
  made: SearchState,
  site: Site,
): HTMLLIElement[] {
  const { facets } = site
  const dropped = (facet: (typeof withoutFacet)[number]['facet']): string => `不限${FACETS[facet]}，去掉“${valueName(facets, facet, made.choice[facet])}”`
  return [
    ...respelt.map((one) => alternativeItem(one, respeltText(one, made), site)),
    ...(withoutQuotes ? [alternativeItem(withoutQuotes, `不加引号查“${withoutQuotes.state.query}”`, site)] : []),
    ...withoutFacet.map((one) => alternativeItem(one, dropped(one.facet), site)),
    ...(withoutChoice ? [alternativeItem(withoutChoice, '所有范围都不限', site)] : []),
    ...withoutTerm.map((one) => alternativeItem(one, `只查“${one.state.query}”`, site)),
    ...alone.map((one) => aloneItem(one, site)),
  ]
}

/** What to do where nothing was found: other searches that have hits, then the way through the lists. */
export function createNothingFound(alternatives: Alternatives, made: SearchState, site: Site): HTMLElement {
  const { base, facets } = site
  const items = alternativeItems(alternatives, made, site)
  const themes = facets.themes.map(({ id, name }) => createElement('li', {}, createElement('a', { href: `${base}themes/${id}/` }, name)))
  return createElement(
    'div',
    { class: 'search-nothing' },
    createElement('p', {}, `查的是${facets.reports}份报告和由它们做成的页面，逐字对照。少写几个字，或者换一个说法，常能找到。`),
    ...(items.length > 0 ? [createElement('ul', { class: 'search-alternatives' }, ...items)] : []),
    createElement('p', {}, '也可以看', createElement('a', { href: `${base}reports/` }, '报告目录'), '，或从专题找起：'),
    createElement('ul', { class: 'search-themes' }, ...themes),
  )
}

/**
 * The index could not be loaded: says so, and what still works.
 * @param reports the way to the reports, which came with the page
 */
export function createFailure(reports: Node, onRetry: () => void): HTMLElement {
  const retry = createElement('button', { type: 'button', class: 'button' }, '再试一次')
  retry.addEventListener('click', onRetry)
  return createElement(
    'div',
    { class: 'search-failure' },
    createElement('p', {}, createElement('span', { class: 'mark doubt search-fault', 'aria-hidden': 'true' }, '误'), '搜索用的索引没有取到，多半是网络断了。'),
    createElement('p', {}, retry),
    createElement('p', {}, '报告都还能看：'),
    reports,
  )
}
