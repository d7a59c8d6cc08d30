/** 数据卡: one popover for all figures of the page, filled anew each time it opens. */
import { cite, STYLE_NAMES, STYLES, type Reference } from '../domain/citationStyles.ts'
import type { CardLine, FigureCard, FigureCards } from '../reports/figureCard.ts'
import { createElement } from '../search/createElement.ts'
import { addressOf } from './address.ts'
import { citationTools } from './citationTools.ts'
import { copyButton } from './copyButton.ts'
import { today } from './today.ts'

let loaded: Promise<FigureCards> | undefined
/** The figure whose card is open, and the one it was open for when the pointer last went down: that press has closed it. */
let current: HTMLElement | null = null
let pressed: HTMLElement | null = null

const popover = createElement('div', {
  class: 'figure-card',
  popover: 'auto',
  role: 'dialog',
  'aria-labelledby': 'figure-card-name',
  tabindex: '-1',
  autofocus: true,
})
document.body.append(popover)
popover.addEventListener('toggle', ({ newState }) => {
  if (newState === 'closed') current = null
})
popover.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a[href]:not([download])')) popover.hidePopover()
})
document.addEventListener('pointerdown', () => (pressed = current), { capture: true })

/**
 * Opens the card of a figure, or closes it if it is open.
 * @throws Error where the cards cannot be had
 */
export async function toggleCard(figure: HTMLElement): Promise<void> {
  const before = pressed
  pressed = null
  if (before === figure || current === figure) {
    popover.hidePopover()
    return
  }
  const cards = await load()
  const ids = [...figure.querySelectorAll<HTMLElement>('[data-observation]')].flatMap(({ dataset }) => dataset['observation'] ?? [])
  const shown = ids.flatMap((id) => (cards[id] ? [cardOf(id, cards[id], figure.dataset['theme'] ?? '')] : []))
  if (shown.length === 0) throw new Error(`There is no card for ${ids.join(', ')}.`)
  shown[0]?.querySelector('.what')?.setAttribute('id', 'figure-card-name')
  popover.replaceChildren(...shown, closeButton())
  figure.focus({ preventScroll: true })
  popover.showPopover({ source: figure })
  popover.scrollTop = 0
  current = figure
  keepInSight(figure)
}

/** A card along the lower edge would lie over a figure in the lower half: the page is moved up until its line stands above the card. */
function keepInSight(figure: HTMLElement): void {
  const line = figure.getBoundingClientRect()
  const card = popover.getBoundingClientRect()
  if (line.bottom > card.top && line.top < card.bottom) scrollBy({ top: line.bottom - card.top + line.height / 2, behavior: 'instant' })
}

/** Fetched once; asked for again after a failure. */
async function load(): Promise<FigureCards> {
  loaded ??= fetch('figures.json').then((response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
    return response.json() as Promise<FigureCards>
  })
  try {
    return await loaded
  } catch (fault) {
    loaded = undefined
    throw fault
  }
}

function closeButton(): HTMLElement {
  const button = createElement('button', { type: 'button', class: 'close' }, '关闭')
  button.addEventListener('click', () => popover.hidePopover())
  return button
}

function cardOf(id: string, card: FigureCard, theme: string): HTMLElement {
  const { name, indicator, text, also, doubts = [], conflicts = [], cautions = [] } = card
  return createElement(
    'article',
    { 'data-theme': theme },
    createElement('p', { class: 'what' }, indicator === undefined ? name : createElement('a', { href: indicator }, name)),
    createElement('p', { class: 'value' }, createElement('b', {}, text), ...(also === undefined ? [] : [' ', createElement('span', {}, also)])),
    createElement('dl', { class: 'facts' }, ...factsOf(card)),
    ...doubts.map((doubt) => markedLine('疑', doubt)),
    ...conflicts.map((line) => markedLine('异', `别的报告写的是${line.value}（${line.where}）。`)),
    ...(cautions.length === 0 ? [] : [createElement('p', { class: 'small' }, cautions.join(''))]),
    linksOf(id, card),
  )
}

function factsOf({ place, period, measure, previous, elsewhere = [] }: FigureCard): HTMLElement[] {
  return [
    fact('地区', place.href === undefined ? place.name : createElement('a', { href: place.href }, place.name)),
    fact('时期', period),
    fact('口径', measure),
    ...(previous ? [fact('上一次', lineOf(previous))] : []),
    ...(elsewhere.length === 0 ? [] : [fact('别处', ...elsewhere.map(lineOf))]),
  ]
}

const fact = (label: string, ...values: readonly (Node | string)[]): HTMLElement =>
  createElement('div', {}, createElement('dt', {}, label), ...values.map((value) => createElement('dd', {}, value)))

const lineOf = ({ where, value, href }: CardLine): HTMLElement => createElement('span', {}, `${where}：`, createElement('a', { href, class: 'whole' }, value))

const markedLine = (mark: string, text: string): HTMLElement =>
  createElement('p', { class: 'small' }, createElement('span', { class: 'mark doubt', 'aria-hidden': 'true' }, mark), ' ', text)

function linksOf(id: string, { indicator, reference }: FigureCard): HTMLElement {
  const cites = createElement('button', { type: 'button', class: 'button', 'aria-expanded': 'false' }, '引用')
  const links = createElement('div', { class: 'card-links' })
  cites.addEventListener('click', () => {
    links.after(citationsOf(reference))
    cites.remove()
  })
  links.append(
    ...(indicator === undefined ? [] : [createElement('a', { href: indicator }, '指标页')]),
    createElement('a', { href: `#row-${id}` }, '数据表'),
    createElement('a', { href: `#${id}` }, '看原句'),
    ...copyButton('复制地址', () => addressOf(id), '地址已复制。'),
    cites,
  )
  return links
}

function citationsOf(reference: Reference): HTMLElement {
  const styles = STYLE_NAMES.map((style, index) => {
    const citation = createElement('pre', { class: 'citation', 'data-style': style }, cite(reference, style, today()))
    return createElement(
      'details',
      { name: 'cite-figure', open: index === 0 },
      createElement('summary', {}, STYLES[style].name),
      citation,
      citationTools(citation, reference.key),
    )
  })
  return createElement('div', { class: 'cites' }, ...styles)
}
