/** What a chart shows, told: for readers who do not see it, and in its table. What is compared, the highest and the lowest, by how much they differ. */
import type { Aim, Chart, Mark, Pair, Point } from '../charts/chart.ts'
import type { Tile, TileLegend } from '../charts/tileGrid.ts'
import { apartText, comparative, countWord } from './wording.ts'

/** More pairs than these are told by the widest and the narrowest. */
const MOST_PAIRS = 3

/** 605元 for the converted 605元* , 540元 for the 540 of a chart whose axis says 元/月. */
function amount(text: string, unit: string): string {
  const plain = text.replace('*', '')
  return `${text.includes('*') ? '折合' : ''}${plain}${/\d$/.test(plain) ? unit.replace(/\/.*/, '') : ''}`
}

const things = (count: number, head: string): string => `${countWord(count)}${head === '地区' ? '个地方' : `项${head}`}`

/** The label with its time where times differ: 辽宁省（2017年）. */
const timed = ({ label, note }: { readonly label: string; readonly note?: string }, apart: boolean): string => (apart && note ? `${label}（${note}）` : label)

const timesDiffer = (rows: readonly { readonly note?: string }[]): boolean => new Set(rows.map(({ note }) => note)).size > 1

/** 2020年， before rows of one time. */
const sharedTime = (rows: readonly { readonly note?: string }[]): string => (rows[0]?.note && !timesDiffer(rows) ? `${rows[0].note}，` : '')

function marksSummary(rows: readonly Mark[], head: string, unit: string): string {
  const own = rows.filter(({ reference }) => !reference)
  const apart = timesDiffer(own)
  const sorted = [...own].sort((one, other) => other.value - one.value)
  const [high, low] = [sorted[0], sorted.at(-1)]
  if (!high || !low) return ''
  const told = (row: Mark): string => `${timed(row, apart)}${amount(row.text, unit)}`
  const difference = `相差${apartText(high, low, unit)}`
  const references = rows.filter(({ reference }) => reference).map((row) => `另有${timed(row, true)}${amount(row.text, unit)}，只作参照。`)
  const [most, least] = comparative(unit) === '高' ? ['最高', '最低'] : ['最多', '最少']
  const body = (): string => {
    if (high === low) return `只有${told(high)}。`
    if (high.value === low.value) return `${things(own.length, head)}都是${amount(high.text, unit)}。`
    if (own.length === 2) return `比较${things(2, head)}：${told(high)}，${told(low)}，${difference}。`
    return `比较${things(own.length, head)}：${timed(high, apart)}${most}，${amount(high.text, unit)}；${timed(low, apart)}${least}，${amount(low.text, unit)}；${difference}。`
  }
  return sharedTime(own) + body() + references.join('')
}

/** Of shares of different things none is the highest: they are listed as they stand. */
function unlikeSummary(rows: readonly Mark[], head: string, unit: string): string {
  const apart = timesDiffer(rows)
  const listed = rows.map((row) => `${timed(row, apart)}${amount(row.text, unit)}`)
  return `${sharedTime(rows)}${things(rows.length, head)}，所指不同，不比高低：${listed.join('；')}。`
}

function pairsSummary({ head = '地区', heads, unit, rows }: Extract<Chart, { form: 'dumbbell' }>): string {
  const size = ({ from, to }: Pair): number => Math.abs(to.value - from.value)
  const told = (row: Pair): string => `${timed(row, true)}${heads[0]}${amount(row.from.text, unit)}，${heads[1]}${amount(row.to.text, unit)}，${row.difference}`
  const own = rows.filter(({ reference }) => !reference)
  const references = rows.filter(({ reference }) => reference).map((row) => `另有${told(row)}，只作参照。`)
  const sorted = [...own].sort((one, other) => size(other) - size(one))
  const [widest, narrowest] = [sorted[0], sorted.at(-1)]
  const few = own.length <= MOST_PAIRS || !widest || !narrowest
  const body = few ? own.map(told).join('；') : `差得最多的是${told(widest)}；差得最少的是${told(narrowest)}`
  const lead = own.length > 1 ? `比较${things(own.length, head)}的${heads[0]}和${heads[1]}：` : ''
  return `${lead}${body}。${references.join('')}`
}

/** 多了333家, 降低了5个百分点, 没有变. */
function change(from: Point, to: Point, unit: string): string {
  if (from.value === to.value) return '没有变'
  const [more, less] = comparative(unit) === '高' ? ['提高了', '降低了'] : ['多了', '少了']
  return to.value > from.value ? more + apartText(to, from, unit) : less + apartText(from, to, unit)
}

const fromTo = (label: string, from: Point, to: Point, unit: string): string =>
  `${label}${from.year}年${amount(from.text, unit)}，${to.year}年${amount(to.text, unit)}，${change(from, to, unit)}`

/** The years between the first and the last that have no value. */
function missingYears(points: readonly Point[]): number[] {
  const known = new Set(points.map(({ year }) => year))
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return Array.from({ length: last - first }, (_, index) => first + index).filter((year) => !known.has(year))
}

function seriesSummary(label: string, points: readonly Point[], unit: string): string {
  const sorted = [...points].sort((one, other) => other.value - one.value)
  const [first, last, high, low] = [points[0], points.at(-1), sorted[0], sorted.at(-1)]
  if (!first || !last || !high || !low) return ''
  const [most, least] = comparative(unit) === '高' ? ['最高', '最低'] : ['最多', '最少']
  const extremes = [
    ...(high !== first && high !== last ? [`${most}是${high.year}年的${amount(high.text, unit)}`] : []),
    ...(low !== first && low !== last ? [`${least}是${low.year}年的${amount(low.text, unit)}`] : []),
  ]
  const missing = missingYears(points)
  const gaps = missing.length > 0 ? [`没有${missing.join('、')}年的数`] : []
  return `${[fromTo(label, first, last, unit), ...extremes, ...gaps].join('；')}。`
}

function partsSummary(rows: readonly Mark[], unit: string): string {
  const whole = rows.reduce((sum, { value }) => sum + value, 0)
  const parts = rows.map(({ label, value, text }) => `${label}${amount(text, unit)}，占${Math.round((value / whole) * 100)}%`)
  return `${sharedTime(rows)}总数由${countWord(rows.length)}部分组成：${parts.join('；')}。`
}

/** 示范中心数2022年的目标是100个，报告没有写结果; the verdict in words. */
function aimText({ label, note, target, result, verdict }: Aim): string {
  return `${label}${note}的目标是${target.text}，${result ? `${result.note}是${result.text}，${verdict}` : '报告没有写结果'}`
}

/** One to three sentences made from the values a chart is drawn from. */
export function chartSummary(chart: Chart): string {
  switch (chart.form) {
    case 'track':
      return chart.unlike ? unlikeSummary(chart.rows, chart.head, chart.unit) : marksSummary(chart.rows, chart.head, chart.unit)
    case 'bars':
      return marksSummary(chart.rows, chart.head, chart.unit)
    case 'dumbbell':
      return pairsSummary(chart)
    case 'slope':
      return `${chart.rows.map(({ label, from, to }) => fromTo(label, from, to, chart.unit)).join('；')}。`
    case 'line':
      return chart.rows.map(({ label, points }) => seriesSummary(label, points, chart.unit)).join('')
    case 'bullet':
      return `${chart.rows.map(aimText).join('；')}。`
    case 'stacked':
      return partsSummary(chart.rows, chart.unit)
  }
}

/** The tile map told: 34个地区里，两个已收录报告：辽宁3份、湖北1份；其余32个尚未收录。 */
export function tilesSummary(tiles: readonly Tile[], { filled, empty }: TileLegend): string {
  const known = tiles.filter(({ value }) => value !== undefined)
  const rest = tiles.length - known.length
  if (known.length === 0) return `${tiles.length}个地区都${empty}。`
  const list = known.map(({ name, value }) => `${name}${value ?? ''}`).join('、')
  return `${tiles.length}个地区里，${known.length}个${filled}：${list}${rest > 0 ? `；其余${rest}个${empty}` : ''}。`
}
