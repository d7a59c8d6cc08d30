import { createElement, markedNodes } from './createElement.ts'
import type { Found, Hits } from './engine.ts'
import { excerptOf, markTerms } from './excerpt.ts'
import { KINDS } from './facets.ts'
import { showingOrder, type Turn } from './grouping.ts'
import { withPhrases } from './phrases.ts'

/** What a result needs to be drawn. */
interface ResultContext {
  /** The site's base path, with a slash at the end. */
  readonly base: string
  readonly terms: readonly string[]
}

const PAGE_LENGTH = 10
/** Where only the words before the first heading are meant. */
const OPENING = '题名和开头'

/** 报告 · 辽宁省大连市 · 2020年 */
function placeAndTime({ kind, region, year }: Found): string {
  return [KINDS[kind], region.replaceAll('/', ''), year && `${year}年`].filter((part) => part !== '').join(' · ')
}

const excerpts = ({ lines }: Found, terms: readonly string[]): HTMLElement[] =>
  excerptOf(lines, terms).map((line) => createElement('p', { class: 'search-excerpt' }, ...markedNodes(line)))

function resultLink(found: Found, name: string, { base, terms }: ResultContext): HTMLAnchorElement {
  const href = base + withPhrases(found.url, terms).slice(1)
  return createElement('a', { href, 'data-result': true, 'data-section': found.section }, ...markedNodes(markTerms(name, terms)))
}

function sectionItem(found: Found, context: ResultContext): HTMLLIElement {
  const link = resultLink(found, found.section === '' ? OPENING : found.title, context)
  return createElement('li', {}, createElement('h3', {}, link), ...excerpts(found, context.terms))
}

/** A page that is a result by itself. */
function pageGroup(found: Found, context: ResultContext): HTMLLIElement {
  const heading = createElement('h2', {}, resultLink(found, found.title, context))
  return createElement('li', {}, heading, ...excerpts(found, context.terms), createElement('p', { class: 'search-place' }, placeAndTime(found)))
}

/** A report, to which its sections are added. */
function reportGroup(found: Found, { base, terms }: ResultContext): HTMLLIElement {
  const title = found.report === '' ? found.title : found.report
  const href = base + withPhrases(found.url.replace(/#.*/, ''), terms).slice(1)
  const heading = createElement('h2', {}, createElement('a', { href }, ...markedNodes(markTerms(title, terms))))
  return createElement('li', {}, heading, createElement('p', { class: 'search-place' }, placeAndTime(found)), createElement('ol', {}))
}

/**
 * The results by report, ten at a time: first the best sections of each, then what else the reports hold. One button brings the
 * next ten, another below a report what is left of it; both move the focus to the first of the new ones.
 * @param onError called if a later part cannot be loaded
 */
export async function createResultList(hits: Hits, context: ResultContext, onError: (fault: unknown) => void): Promise<HTMLElement> {
  const list = createElement('ol', { class: 'search-results' })
  const more = createElement('button', { type: 'button', class: 'button', 'data-more': true })
  const whole = createElement('div', {}, list, more)
  const drawn = new Map<number, HTMLLIElement>()
  let waiting = showingOrder(hits.groups)

  function draw(found: Found, group: number): HTMLElement {
    const item = drawn.get(group) ?? (found.kind === 'report' ? reportGroup(found, context) : pageGroup(found, context))
    if (!drawn.has(group)) list.append(item)
    drawn.set(group, item)
    if (found.kind !== 'report') return item
    const section = sectionItem(found, context)
    item.querySelector('ol')?.append(section)
    return section
  }

  async function show(turns: readonly Turn[]): Promise<HTMLElement[]> {
    waiting = waiting.filter((turn) => !turns.includes(turn))
    const texts = await Promise.all(turns.map(({ rank }) => hits.read(rank, rank + 1)))
    const items = texts.flatMap(([found], index) => (found ? [draw(found, turns[index]?.group ?? 0)] : []))
    for (const [group, item] of drawn) updateRest(item, group)
    updateMore()
    return items
  }

  function updateMore(): void {
    const left = waiting.length
    if (left > 0) more.textContent = `再看${Math.min(PAGE_LENGTH, left)}条，后面还有${left}条`
    else more.remove()
  }

  /** The button of a report that has more than is shown. */
  function updateRest(item: HTMLLIElement, group: number): void {
    const left = waiting.filter((turn) => turn.group === group)
    const present = item.querySelector<HTMLButtonElement>('.search-rest')
    if (left.length === 0) present?.remove()
    else {
      const button = present ?? createRest(item, group)
      button.textContent = `这份报告里还有${left.length}条`
    }
  }

  function createRest(item: HTMLLIElement, group: number): HTMLButtonElement {
    const button = createElement('button', { type: 'button', class: 'search-rest' })
    onPress(button, () => waiting.filter((turn) => turn.group === group))
    item.append(button)
    return button
  }

  function onPress(button: HTMLButtonElement, turns: () => readonly Turn[]): void {
    button.addEventListener('click', () => {
      button.disabled = true
      show(turns().slice(0, PAGE_LENGTH))
        .then(([first]) => first?.querySelector('a')?.focus())
        .catch(onError)
        .finally(() => (button.disabled = false))
    })
  }

  onPress(more, () => waiting)
  await show(waiting.slice(0, PAGE_LENGTH))
  return whole
}
