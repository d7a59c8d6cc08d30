/** What the card of a figure shows: what it is, where and when, what stands beside it, and how it is cited. */
import { cite, STYLE_NAMES, STYLES, type Reference } from '../domain/citationStyles.ts'
import type { CardLine, FigureCard } from '../reports/figureCard.ts'
import { UNSURE } from '../findings/reservation.ts'
import { createElement } from '../search/createElement.ts'
import { addressOf } from './address.ts'
import { citationTools } from './citationTools.ts'
import { copyButton } from './copyButton.ts'

export function createCloseButton(close: () => void): HTMLElement {
  const button = createElement('button', { type: 'button', class: 'close' }, '关闭')
  button.addEventListener('click', close)
  return button
}

interface Setting {
  /** Id of the theme the figure belongs to. */
  readonly theme: string
  /** The day of reading, for the citation. */
  readonly day: string
  /** Called when the citations are asked for, once they stand in the card. */
  readonly onCite?: (citations: HTMLElement) => void
}

/** @param id of the figure in its page */
export function createCard(id: string, card: FigureCard, { theme, ...setting }: Setting): HTMLElement {
  const { name, indicator, text, also, doubts = [], unsure = false, conflicts = [], cautions = [] } = card
  return createElement(
    'article',
    { 'data-theme': theme },
    createElement('p', { class: 'what' }, indicator === undefined ? name : createElement('a', { href: indicator }, name)),
    createElement(
      'p',
      { class: 'value' },
      createElement('b', { class: 'whole' }, text),
      ...(also === undefined ? [] : [createElement('span', {}, `，${also}`)]),
    ),
    createElement('dl', { class: 'facts' }, ...factsOf(card)),
    ...doubts.map((doubt) => markedLine('疑', doubt)),
    ...(unsure ? [createElement('p', { class: 'small' }, UNSURE)] : []),
    ...conflicts.map((line) => markedLine('异', `别的报告写的是${line.value}（${line.where}）。`)),
    ...(cautions.length === 0 ? [] : [createElement('p', { class: 'small' }, cautions.join(''))]),
    linksOf(id, card, setting),
  )
}

function factsOf({ place, period, measure, previous, elsewhere = [] }: FigureCard): HTMLElement[] {
  return [
    fact('地区', place.href === undefined ? place.name : createElement('a', { href: place.href }, place.name)),
    fact('时期', period),
    fact('类型', measure),
    ...(previous ? [fact('上一次', lineOf(previous))] : []),
    ...(elsewhere.length === 0 ? [] : [fact('别处', ...elsewhere.map(lineOf))]),
  ]
}

const fact = (label: string, ...values: readonly (Node | string)[]): HTMLElement =>
  createElement('div', {}, createElement('dt', {}, label), ...values.map((value) => createElement('dd', {}, value)))

const lineOf = ({ where, value, href }: CardLine): HTMLElement => createElement('span', {}, `${where}：`, createElement('a', { href, class: 'whole' }, value))

const markedLine = (mark: string, text: string): HTMLElement =>
  createElement('p', { class: 'small' }, createElement('span', { class: 'mark doubt', 'aria-hidden': 'true' }, mark), ' ', text)

function linksOf(id: string, { name, indicator, text, reference }: FigureCard, { day, onCite }: Omit<Setting, 'theme'>): HTMLElement {
  const cites = createElement('button', { type: 'button', class: 'button', 'aria-expanded': 'false' }, '引用')
  const links = createElement('div', { class: 'card-links' })
  cites.addEventListener('click', () => {
    const citations = citationsOf(reference, day)
    links.after(citations)
    cites.remove()
    onCite?.(citations)
  })
  links.append(
    ...(indicator === undefined ? [] : [createElement('a', { href: indicator }, '指标页')]),
    createElement('a', { href: `#row-${id}` }, '数据表'),
    createElement('a', { href: `#${id}`, 'aria-label': `看原句：${name}${text}` }, '看原句'),
    ...copyButton('复制地址', () => addressOf(id), '地址已复制。'),
    cites,
  )
  return links
}

function citationsOf(reference: Reference, day: string): HTMLElement {
  const styles = STYLE_NAMES.map((style, index) => {
    const citation = createElement('pre', { class: 'citation', 'data-style': style }, cite(reference, style, day))
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
