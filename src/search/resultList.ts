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

/** Headings of what is found by other words stand one level below their own. */
const heading = ({ otherwise }: Found, level: 2 | 3, link: Node): HTMLHeadingElement =>
  createElement(`h${otherwise ? level + 1 : level}` as 'h2' | 'h3' | 'h4', {}, link)

function resultLink(found: Found, name: string, { base, terms }: ResultContext): HTMLAnchorElement {
  const href = base + withPhrases(found.url, terms).slice(1)
  const marks = { 'data-result': true, 'data-section': found.section, 'data-synonym': found.otherwise !== undefined }
  return createElement('a', { href, ...marks }, ...markedNodes(markTerms(name, terms)))
}

function sectionItem(found: Found, context: ResultContext): HTMLLIElement {
  const link = resultLink(found, found.section === '' ? OPENING : found.title, context)
  return createElement('li', {}, heading(found, 3, link), ...excerpts(found, context.terms))
}

/** A page that is a result by itself. */
function pageGroup(found: Found, context: ResultContext): HTMLLIElement {
  const link = resultLink(found, found.title, context)
  return createElement('li', {}, heading(found, 2, link), ...excerpts(found, context.terms), createElement('p', { class: 'search-place' }, placeAndTime(found)))
}

/** A report, to which its sections are added. */
function reportGroup(found: Found, { base, terms }: ResultContext): HTMLLIElement {
  const title = found.report === '' ? found.title : found.report
  const href = base + withPhrases(found.url.replace(/#.*/, ''), terms).slice(1)
  const link = createElement('a', { href }, ...markedNodes(markTerms(title, terms)))
  return createElement('li', {}, heading(found, 2, link), createElement('p', { class: 'search-place' }, placeAndTime(found)), createElement('ol', {}))
}

/** What is found by other words is a part of its own, below a heading. */
const createLater = (list: Node): HTMLElement => createElement('section', { class: 'search-later' }, createElement('h2', {}, '换个说法找到的'), list)

/** A turn, and of which list it is. */
type ListTurn = Turn & { readonly list: number }

/** The name of the button below all results. */
const MORE = ''

/** The name of a report's own button, and of its item. */
const nameOf = ({ list, group }: ListTurn): string => `${list}:${group}`

interface ListOptions {
  /** Called if a later part cannot be loaded. */
  readonly onError: (fault: unknown) => void
  /** Gives what comes behind all of the lists; asked only when a reader gets there, since it takes more of the index. */
  readonly findLater?: (() => Promise<Hits>) | undefined
  /** Names of the buttons that are taken as pressed already, in order. */
  readonly pressed?: readonly string[]
  /** Called with the name of a button that is pressed. */
  readonly onPress?: (button: string) => void
}

const turnsOf = ({ groups }: Hits, list: number): ListTurn[] => showingOrder(groups).map((turn) => ({ ...turn, list }))

/**
 * The results by report, ten at a time: first the best sections of each, then what else the reports hold. One button brings the
 * next ten, another below a report what is left of it; both move the focus to the first of the new ones.
 * @param lists what was found by the terms as typed, and, where sought, what by other words; the second is shown after all of the first
 */
export async function createResultList(
  lists: readonly Hits[],
  context: ResultContext,
  { onError, findLater, pressed = [], onPress }: ListOptions,
): Promise<HTMLElement> {
  const list = createElement('ol', { class: 'search-results' })
  const others = createElement('ol', { class: 'search-results' })
  const later = createLater(others)
  const more = createElement('button', { type: 'button', class: 'button', 'data-more': true })
  const whole = createElement('div', {}, list, more)
  const drawn = new Map<string, { readonly item: HTMLLIElement; readonly turn: ListTurn }>()
  const parts = [...lists]
  let waiting = parts.flatMap(turnsOf)
  let next = findLater

  const waitingOf = (name: string): ListTurn[] => waiting.filter((turn) => nameOf(turn) === name)

  function draw(found: Found, turn: ListTurn): HTMLElement {
    const key = nameOf(turn)
    const own = { ...context, terms: found.otherwise ?? context.terms }
    const item = drawn.get(key)?.item ?? (found.kind === 'report' ? reportGroup(found, own) : pageGroup(found, own))
    if (!drawn.has(key)) (found.otherwise ? others : list).append(item)
    drawn.set(key, { item, turn })
    if (found.kind !== 'report') return item
    const section = sectionItem(found, own)
    item.querySelector('ol')?.append(section)
    return section
  }

  async function show(turns: readonly ListTurn[]): Promise<HTMLElement[]> {
    waiting = waiting.filter((turn) => !turns.includes(turn))
    const texts = await Promise.all(turns.map(async ({ list: at, rank }) => (await parts[at]?.read(rank, rank + 1)) ?? []))
    const items = turns.flatMap((turn, index) => (texts[index] ?? []).map((found) => draw(found, turn)))
    for (const { item, turn } of drawn.values()) updateRest(item, turn)
    if (list.childElementCount === 0) list.remove()
    if (others.childElementCount > 0 && !later.parentNode) more.before(later)
    updateMore()
    return items
  }

  function updateMore(): void {
    const left = waiting.length
    if (left > PAGE_LENGTH) more.textContent = `再看${PAGE_LENGTH}条，后面还有${left}条`
    else if (left > 0) more.textContent = `再看余下的${left}条`
    else if (next) more.textContent = '再看换个说法的'
    else more.remove()
  }

  /** The button of a report that has more than is shown. */
  function updateRest(item: HTMLLIElement, turn: ListTurn): void {
    const left = waitingOf(nameOf(turn))
    const present = item.querySelector<HTMLButtonElement>('.search-rest')
    if (left.length === 0) present?.remove()
    else {
      const button = present ?? createRest(item, nameOf(turn))
      button.textContent = `这份报告里还有${left.length}条`
    }
  }

  function createRest(item: HTMLLIElement, name: string): HTMLButtonElement {
    const button = createElement('button', { type: 'button', class: 'search-rest' })
    listen(button, name)
    item.append(button)
    return button
  }

  /** What comes next: of all that waits or, where nothing does, of what is only looked for now. */
  async function following(): Promise<readonly ListTurn[]> {
    if (waiting.length === 0 && next) {
      const later = await next()
      next = undefined
      waiting = turnsOf(later, parts.push(later) - 1)
      if (later.total === 0) more.before(createElement('p', { class: 'search-note', tabindex: '-1' }, '换个说法，没有找到别的。'))
    }
    return waiting
  }

  /** Shows what a button brings. */
  async function press(name: string): Promise<HTMLElement[]> {
    const turns = name === MORE ? await following() : waitingOf(name)
    return show(turns.slice(0, PAGE_LENGTH))
  }

  function listen(button: HTMLButtonElement, name: string): void {
    button.addEventListener('click', () => {
      button.disabled = true
      onPress?.(name)
      press(name)
        .then(([first]) => (first?.querySelector('a') ?? whole.querySelector<HTMLElement>(':scope > .search-note'))?.focus())
        .catch(onError)
        .finally(() => (button.disabled = false))
    })
  }

  listen(more, MORE)
  for (const name of [MORE, ...pressed]) await press(name)
  return whole
}
