/** 数据卡: one popover for all figures of the page, filled anew each time it opens. */
import type { FigureCards } from '../reports/figureCard.ts'
import { createElement } from '../search/createElement.ts'
import { besidePage } from './address.ts'
import { createCard, createCloseButton } from './figureCardView.ts'
import { dayOf } from '../domain/day.ts'

let loaded: Promise<FigureCards> | undefined
/** The figure whose card is open, and the one it was open for when the pointer last went down: that press has closed it. */
let current: HTMLElement | null = null
let pressed: HTMLElement | null = null

/** A card that is full scrolls to what was added to it. */
const bringIntoCard = (part: HTMLElement): void => part.scrollIntoView({ block: 'nearest' })

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
  const setting = { theme: figure.dataset['theme'] ?? '', day: dayOf(new Date()), onCite: bringIntoCard }
  const shown = ids.flatMap((id) => (cards[id] ? [createCard(id, cards[id], setting)] : []))
  if (shown.length === 0) throw new Error(`There is no card for ${ids.join(', ')}.`)
  shown[0]?.querySelector('.what')?.setAttribute('id', 'figure-card-name')
  popover.replaceChildren(
    ...shown,
    createCloseButton(() => popover.hidePopover()),
  )
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
  loaded ??= fetch(besidePage('figures.json', location.pathname)).then((response) => {
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
