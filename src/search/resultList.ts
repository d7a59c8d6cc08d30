import { createElement, markedNodes } from './createElement.ts'
import type { Found, Hits } from './engine.ts'
import { excerptOf, markTerms } from './excerpt.ts'
import { KINDS } from './facets.ts'

/** What a result needs to be drawn. */
interface ResultContext {
  /** The site's base path, with a slash at the end. */
  readonly base: string
  readonly terms: readonly string[]
}

const PAGE_LENGTH = 10

/** 报告 · 辽宁省大连市 · 2020年 */
function placeAndTime({ kind, region, year }: Found): string {
  return [KINDS[kind], region.replaceAll('/', ''), year && `${year}年`].filter((part) => part !== '').join(' · ')
}

function resultItem(found: Found, { base, terms: typed }: ResultContext): HTMLLIElement {
  const terms = found.otherwise ?? typed
  const name = found.report === '' ? found.title : `${found.report} · ${found.title}`
  const link = createElement(
    'a',
    { href: base + found.url.slice(1), 'data-result': true, 'data-section': found.section, 'data-synonym': found.otherwise !== undefined },
    ...markedNodes(markTerms(name, terms)),
  )
  const excerpts = excerptOf(found.lines, terms).map((line) => createElement('p', { class: 'search-excerpt' }, ...markedNodes(line)))
  return createElement(
    'li',
    {},
    createElement(found.otherwise ? 'h3' : 'h2', {}, link),
    ...excerpts,
    createElement('p', { class: 'search-place' }, placeAndTime(found)),
  )
}

/** What is found by other words is a group of its own, below a heading. */
const createLater = (): HTMLElement => createElement('section', { class: 'search-later' }, createElement('h2', {}, '换个说法找到的'))

/**
 * The results, ten at a time; a button brings the next ten and moves the focus to the first of them.
 * @param onError called if a later part cannot be loaded
 */
export async function createResultList(hits: Hits, context: ResultContext, onError: (fault: unknown) => void): Promise<HTMLElement> {
  const list = createElement('ol', { class: 'search-results' })
  const other = createElement('ol', { class: 'search-results' })
  const later = createLater()
  later.append(other)
  const more = createElement('button', { type: 'button', class: 'button', 'data-more': true })
  const whole = createElement('div', {}, list, more)

  async function showNext(): Promise<HTMLLIElement[]> {
    const shown = list.childElementCount + other.childElementCount
    const found = await hits.read(shown, shown + PAGE_LENGTH)
    const items = found.map((one) => resultItem(one, context))
    items.forEach((item, index) => (found[index]?.otherwise ? other : list).append(item))
    if (list.childElementCount === 0) list.remove()
    if (other.childElementCount > 0 && !later.parentNode) more.before(later)
    const left = hits.total - shown - items.length
    if (left > 0) more.textContent = `再看${Math.min(PAGE_LENGTH, left)}条，后面还有${left}条`
    else more.remove()
    return items
  }

  more.addEventListener('click', () => {
    more.disabled = true
    showNext()
      .then(([first]) => first?.querySelector('a')?.focus())
      .catch(onError)
      .finally(() => (more.disabled = false))
  })
  await showNext()
  return whole
}
