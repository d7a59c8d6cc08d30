/** A comparison on the page: columns under one rule, what to beware of, the chart, and every figure as a table. */
import { type Chart, drawnSizes } from '../charts/chart.ts'
import { chartPoints } from '../charts/chartPoints.ts'
import { chartTable } from '../charts/chartTable.ts'
import { drawChart } from '../charts/drawChart.ts'
import { periodText } from '../domain/period.ts'
import { isLong } from '../domain/quantity.ts'
import { reservationsOf, saidReservations } from '../findings/reservation.ts'
import { createElement } from '../search/createElement.ts'
import { createMarks } from '../search/createMarks.ts'
import { chartSummary } from '../findings/chartSummary.ts'
import { measuredIn } from '../findings/wording.ts'
import { cautionsOf, definite, type Column } from './columns.ts'
import { comparisonChart } from './comparisonChart.ts'
import type { CompareFigure } from './compareFigure.ts'

/** Id of the sentences that describe the chart: a page has one comparison. */
const SUMMARY_ID = 'comparison-summary'

/** @param base address of the site's home */
export function createComparison(columns: readonly Column[], base: string): HTMLElement {
  const chart = comparisonChart(columns)
  // The chart has the conversions below it, where its asterisks look for them.
  const cautions = cautionsOf(columns).filter((caution) => !chart || !caution.startsWith('*'))
  const beside = [...(cautions.length > 0 ? [createCautions(cautions)] : []), ...(chart ? [createChart(chart, definite(columns), base)] : [])]
  const parts = [createElement('h2', {}, '并排看'), createColumns(columns, base), createElement('div', { class: beside.length > 1 && 'beware' }, ...beside)]
  return createElement('div', { class: 'comparison' }, ...parts, createTable(columns, base))
}

const sentenceLink = (base: string, { report, id }: CompareFigure, text: string, title: string): HTMLElement =>
  createElement('a', { href: `${base}reports/${report}/#${id}`, class: 'whole', 'aria-label': title }, text)

function createColumns(columns: readonly Column[], base: string): HTMLElement {
  return createElement(
    'ul',
    { class: 'compared' },
    ...columns.map((column) => createElement('li', { 'data-theme': column.indicator.theme }, ...columnParts(column, columns, base))),
  )
}

function columnParts(column: Column, columns: readonly Column[], base: string): Node[] {
  const onePlace = columns.every(({ place }) => place === column.place)
  const oneIndicator = columns.every(({ indicator }) => indicator.id === column.indicator.id)
  const indicator = createElement('a', { href: `${base}indicators/${column.indicator.id}/` }, column.indicator.name)
  const heading = createElement('h3', {}, onePlace && !oneIndicator ? indicator : column.place)
  const what = onePlace || oneIndicator ? [] : [createElement('p', { class: 'what' }, indicator)]
  const figures = column.newest.flatMap((figure) => [
    createKey(figure),
    ...createOwnName(figure),
    ...createConverted(figure),
    createCondition(figure, column, base),
  ])
  return [heading, ...what, ...(figures.length > 0 ? figures : [createElement('p', { class: 'small' }, '没有收录这个数')])]
}

function createKey(figure: CompareFigure): HTMLElement {
  const { large, value } = figure
  const { before, number, unit, after } = large
  return createElement(
    'data',
    { class: isLong(large) ? 'key long' : 'key', value: String(value) },
    ...(before === '' ? [] : [createElement('span', { class: 'before' }, before)]),
    number,
    createElement('span', { class: unit === '%' ? 'unit percent' : 'unit' }, unit + after),
    ...createMarks(figure),
  )
}

/** What the figure is of, where its name is narrower than the indicator's. */
const createOwnName = ({ name }: CompareFigure): HTMLElement[] => (name === undefined ? [] : [createElement('p', { class: 'small' }, name)])

/** 折合每月472.33元, where a figure is compared in another unit than it is printed in. */
function createConverted({ conversion }: CompareFigure): HTMLElement[] {
  const converted = conversion === undefined ? undefined : /折合[^。]+/.exec(conversion)?.[0]
  return converted === undefined ? [] : [createElement('p', { class: 'small converted' }, converted)]
}

/** The differing condition of the column: when, which measure, how exact. */
function createCondition(figure: CompareFigure, { label }: Column, base: string): HTMLElement {
  return createElement(
    'p',
    { class: 'small' },
    createElement('span', { class: 'whole' }, periodText(figure.period) + (figure.inferred === undefined ? '，' : '')),
    ...(figure.inferred === undefined ? [] : [createElement('span', { class: 'whole' }, `（${figure.inferred}），`)]),
    createElement('span', { class: 'whole' }, `${figure.sense}。`),
    sentenceLink(base, figure, '看原句', `看原句：${label}，${periodText(figure.period)}`),
  )
}

function createCautions(cautions: readonly string[]): HTMLElement {
  const items = cautions.map((caution) =>
    createElement('li', {}, createElement('span', { class: 'mark', 'aria-hidden': 'true' }, '慎'), createElement('p', {}, caution.replace(/^\* /, ''))),
  )
  return createElement('section', { class: 'section' }, createElement('h3', {}, '比之前先看'), createElement('ul', { class: 'cautions' }, ...items))
}

/** @param columns those that are drawn: title and sources tell of no other */
function createChart(chart: Chart, columns: readonly Column[], base: string): HTMLElement {
  const title = chartTitle(columns)
  const unit = columns.find(({ newest }) => newest[0])?.newest[0]?.unit ?? ''
  const subtitle = measuredIn(unit) + (chart.form === 'track' && chart.unlike ? '；各项所指不同，不互相比高低' : '')
  const caption = createElement('figcaption', {}, createElement('p', { class: 'title' }, title), createElement('p', { class: 'subtitle' }, subtitle))
  const drawings = drawnSizes(false).map((size) => createElement('div', { class: `drawing ${size.name}` }, svgNode(drawChart(chart, size))))
  return createElement(
    'figure',
    {
      class: 'chart',
      'data-chart': chart.form,
      'data-theme': columns[0]?.indicator.theme ?? '',
      'data-points': JSON.stringify(chartPoints(chart)),
      'aria-describedby': SUMMARY_ID,
    },
    caption,
    ...drawings,
    createElement(
      'div',
      { class: 'sources' },
      ...conversionsIn(chart, columns).map((conversion) => createElement('p', {}, conversion)),
      createSources(chart, columns, base),
      createChartTable(chart, title),
    ),
  )
}

/** The figures a chart is drawn from: two times need the older ones too. */
const shownOf = ({ form }: Chart, { newest, all }: Column): readonly CompareFigure[] => (form === 'slope' ? all : newest)

/** * 高平市，2021年：原文为每年5,668元，折合每月472.33元。 What the asterisks of the chart stand for. */
const conversionsIn = (chart: Chart, columns: readonly Column[]): string[] =>
  columns.flatMap((column) =>
    shownOf(chart, column).flatMap(({ period, conversion }) => (conversion === undefined ? [] : `* ${column.label}，${periodText(period)}：${conversion}`)),
  )

/** 来源：…、…。 Each report once. */
function createSources(chart: Chart, columns: readonly Column[], base: string): HTMLElement {
  const reports = [...new Map(columns.flatMap((column) => shownOf(chart, column).map(({ report, title }) => [report, title] as const)))]
  return createElement(
    'p',
    {},
    ...reports.map(([report, title], index) =>
      createElement(
        'span',
        { class: 'source' },
        index === 0 ? '来源：' : '',
        createElement('a', { href: `${base}reports/${report}/` }, title),
        index < reports.length - 1 ? '、' : '。',
      ),
    ),
  )
}

const chartTitle = (columns: readonly Column[]): string => {
  const indicators = new Set(columns.map(({ indicator }) => indicator.name))
  const places = new Set(columns.map(({ place }) => place))
  return `${[...places].join('、')}：${[...indicators].join('、')}`
}

/** SVG text of our own drawing as a node; it is parsed as a document of its own and never runs. */
const svgNode = (svg: string): Node => document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)

function createChartTable(chart: Chart, title: string): HTMLElement {
  const { head, rows } = chartTable(chart)
  const table = createElement(
    'table',
    { class: 'table', 'data-chart-table': true },
    createElement('caption', {}, title),
    createElement('thead', {}, createElement('tr', {}, ...head.map((cell) => createElement('th', { scope: 'col' }, cell)))),
    createElement(
      'tbody',
      {},
      ...rows.map(([name = '', ...cells]) =>
        createElement('tr', {}, createElement('th', { scope: 'row' }, name), ...cells.map((cell) => createElement('td', {}, cell))),
      ),
    ),
  )
  const summary = createElement('p', { id: SUMMARY_ID }, chartSummary(chart))
  const frame = createElement('div', { class: 'scroll', role: 'group', 'aria-label': title, tabindex: '0' }, table)
  return createElement('details', {}, createElement('summary', {}, '看数据表'), summary, frame)
}

/** Every figure of the columns, not the newest alone. Where all are of one indicator, the columns above have named it. */
function createTable(columns: readonly Column[], base: string): HTMLElement {
  const several = new Set(columns.map(({ indicator }) => indicator.id)).size > 1
  const rows = columns.flatMap((column) => column.all.map((figure) => tableRow(column, figure, base, several)))
  const head = ['地区', ...(several ? ['指标'] : []), '数值', '时期', '类型', '来自'].map((text) =>
    createElement('th', { scope: 'col', class: text === '数值' ? 'number' : false }, text),
  )
  const table = createElement(
    'table',
    { class: 'table stacks' },
    createElement('caption', {}, '能比的数都在这里，按上面的次序，各自新的在前。从数值可以看到原句。'),
    createElement('thead', {}, createElement('tr', {}, ...head)),
    createElement('tbody', {}, ...rows),
  )
  return createElement('section', { class: 'section' }, createElement('h3', {}, '全部数据'), createElement('div', { class: 'table-room' }, table))
}

function tableRow({ place, indicator }: Column, figure: CompareFigure, base: string, named: boolean): HTMLElement {
  const { before, number, unit, after } = figure.printed
  const value = sentenceLink(base, figure, '', `${before}${number}${unit}${after}${saidReservations(reservationsOf(figure))}，看原句`)
  value.append(before, createElement('b', {}, number), unit + after, ...createMarks(figure))
  return createElement(
    'tr',
    {},
    createElement('th', { scope: 'row' }, place),
    ...(named ? [createElement('td', { 'data-column': 'indicator' }, createElement('a', { href: `${base}indicators/${indicator.id}/` }, indicator.name))] : []),
    createElement('td', { class: 'number', 'data-column': 'value' }, value),
    createElement(
      'td',
      { 'data-column': 'period' },
      createElement('span', { class: 'whole' }, periodText(figure.period)),
      figure.inferred === undefined ? '' : `（${figure.inferred}）`,
    ),
    createElement('td', { 'data-column': 'measure' }, figure.sense),
    createElement('td', { 'data-column': 'report' }, createElement('a', { href: `${base}reports/${figure.report}/` }, figure.title)),
  )
}
