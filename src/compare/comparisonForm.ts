/** Choosing what is compared: a list of indicators and one of places, each with a way to add and to take away. */
import { createElement } from '../search/createElement.ts'
import { type Chosen, columnCount, MOST_COLUMNS } from './comparisonAddress.ts'
import type { CompareOptions } from './compareFigure.ts'

type Choose = (chosen: Chosen) => void

/** The two lists for what is chosen now; `choose` is called with what is to be compared instead. */
export function createComparisonForm(options: CompareOptions, chosen: Chosen, choose: Choose): HTMLElement {
  return createElement('div', { class: 'compare-form' }, createIndicators(options, chosen, choose), createRegions(options, chosen, choose))
}

interface Part {
  readonly title: string
  readonly id: string
  readonly chosen: readonly { readonly key: string; readonly name: string }[]
  readonly add: HTMLSelectElement
  readonly remove: (key: string) => void
}

function createPart({ title, id, chosen, add, remove }: Part): HTMLElement {
  const items = chosen.map(({ key, name }) => {
    const button = createElement('button', { type: 'button', 'aria-label': `去掉${name}` }, '去掉')
    button.addEventListener('click', () => {
      remove(key)
    })
    return createElement('li', {}, createElement('span', {}, name), button)
  })
  const list = items.length > 0 ? [createElement('ul', {}, ...items)] : []
  const room = add.options.length > 1 ? [createElement('label', { for: id }, chosen.length > 0 ? `再加一个${title}` : `选一个${title}`), add] : []
  return createElement('fieldset', {}, createElement('legend', {}, title), ...list, ...room)
}

const option = (value: string, text: string): HTMLOptionElement => createElement('option', { value }, text)

function createSelect(id: string, groups: readonly (Node | string)[], pick: (value: string) => void): HTMLSelectElement {
  const select = createElement('select', { id }, option('', '请选择'), ...groups)
  select.addEventListener('change', () => {
    if (select.value !== '') pick(select.value)
  })
  return select
}

/** Whether one more of a list leaves the columns within bounds. */
const hasRoom = (chosen: Chosen): boolean => columnCount(chosen) <= MOST_COLUMNS

function createIndicators(options: CompareOptions, chosen: Chosen, choose: Choose): HTMLElement {
  const { indicators, regions } = chosen
  const fits = (known: readonly string[]): boolean => regions.length === 0 || regions.some((code) => known.includes(code))
  const full = !hasRoom({ regions: regions.length > 0 ? regions : [''], indicators: [...indicators, ''] })
  const groups = options.themes.flatMap(({ id, name }) => {
    const of = options.indicators.filter((one) => one.theme === id && !indicators.includes(one.id) && fits(one.regions))
    return of.length > 0 && !full ? [createElement('optgroup', { label: name }, ...of.map((one) => option(one.id, one.name)))] : []
  })
  const names = new Map(options.indicators.map(({ id, name }) => [id, name]))
  return createPart({
    title: '指标',
    id: 'compare-indicator',
    chosen: indicators.map((key) => ({ key, name: names.get(key) ?? key })),
    add: createSelect('compare-indicator', groups, (id) => {
      choose({ ...chosen, indicators: [...indicators, id] })
    }),
    remove: (id) => {
      choose({ ...chosen, indicators: indicators.filter((one) => one !== id) })
    },
  })
}

function createRegions(options: CompareOptions, chosen: Chosen, choose: Choose): HTMLElement {
  const { indicators, regions } = chosen
  const known = new Set(options.indicators.filter(({ id }) => indicators.length === 0 || indicators.includes(id)).flatMap((one) => one.regions))
  const full = !hasRoom({ indicators: indicators.length > 0 ? indicators : [''], regions: [...regions, ''] })
  const codes = Object.keys(options.regions).filter((code) => known.has(code) && !regions.includes(code))
  return createPart({
    title: '地区',
    id: 'compare-region',
    chosen: regions.map((key) => ({ key, name: options.regions[key] ?? key })),
    add: createSelect('compare-region', full ? [] : codes.map((code) => option(code, options.regions[code] ?? code)), (code) => {
      choose({ ...chosen, regions: [...regions, code] })
    }),
    remove: (code) => {
      choose({ ...chosen, regions: regions.filter((one) => one !== code) })
    },
  })
}
