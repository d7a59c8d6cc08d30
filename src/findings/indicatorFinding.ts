/** One indicator: between places, or over time in one place. The form of the chart follows from the figures. */
import type { Atlas, AtlasIndicator, AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Chart, Mark, Point } from '../charts/chart.ts'
import { periodEnd, periodText, periodYear } from '../domain/period.ts'
import { quantityText } from '../domain/quantity.ts'
import { cautionsOn } from './cautions.ts'
import type { Comparable } from './comparable.ts'
import { comparable, commensurable, inOneScale, latestByPlace, ofOneLevel } from './comparable.ts'
import type { Finding } from './finding.ts'
import { leapCautions } from './leap.ts'
import { observationPlace } from './place.ts'
import { isFirm } from './reservation.ts'
import { statement } from './statement.ts'
import type { Phrasebook } from './statement.ts'
import { apartText, comparative, countWord, differenceText, measuredIn, ofLevel, perTime, undrawn } from './wording.ts'

const MOST_ROWS = 12
const MOST_SERIES = 4

/** @returns undefined where the figures are too few for a chart: one figure alone is set as a key figure */
export function indicatorFinding(atlas: Atlas, indicator: AtlasIndicator): Finding | undefined {
  const figures = commensurable(indicator.observations.flatMap((observation) => comparable(observation, atlas.catalogue) ?? []))
  const series = timeSeries(inOneScale(figures))
  const long = series.filter((known) => known.points.length > 2)
  if (long.length > 0) return overTime(indicator, long, atlas.catalogue)
  const known = latestByPlace(figures)
  const places = inOneScale(ofOneLevel(known, (figure) => figure))
  if (places.length > 1) return betweenPlaces(atlas, indicator, places, known.length - places.length)
  const short = series.filter((known) => known.points.length === 2)
  return short.length > 0 ? overTime(indicator, short, atlas.catalogue) : undefined
}

interface Series {
  readonly place: string
  readonly points: readonly (Point & { readonly figure: Comparable })[]
}

/** Figures of one place in different years, oldest first; a year with two different values is left out. */
function timeSeries(figures: readonly Comparable[]): Series[] {
  const places = Map.groupBy(figures, ({ observation }) => observation.region_code)
  return [...places.values()].map((known) => {
    const years = Map.groupBy(known, ({ observation }) => (observation.period === null ? 0 : periodYear(observation.period)))
    const points = [...years].flatMap(([year, candidates]) => {
      const [figure] = candidates.sort((one, other) => periodEnd(other.observation.period) - periodEnd(one.observation.period))
      const definite = year > 0 && new Set(candidates.map(({ value }) => value)).size === 1
      return figure && definite ? [{ year, value: figure.value, text: figure.text, figure }] : []
    })
    return { place: known[0] ? observationPlace(known[0].observation) : '', points: points.sort((one, other) => one.year - other.year) }
  })
}

/** A growth the report states itself that its two figures do not give: 按两年的数计算是+38.1%，与原文所写的+30.5%不符。 */
function contradictions(all: readonly AtlasObservation[], series: readonly Series[]): string[] {
  return all
    .filter(({ measure, base, period, value }) => measure === 'change_pct' && base !== null && period !== null && value !== null)
    .flatMap((stated) => {
      const known = series.find(({ points }) => points.some(({ figure }) => figure.observation.region_code === stated.region_code))
      const at = (period: string | null): Point | undefined => known?.points.find(({ year }) => period !== null && year === periodYear(period))
      const [from, to] = [at(stated.base), at(stated.period)]
      if (!known || !from || !to || from.value === 0) return []
      const growth = (to.value / from.value - 1) * 100
      if (Math.abs(growth - (stated.value ?? 0)) < 1) return []
      const computed = quantityText({ ...stated, value: Number(growth.toFixed(1)), bound: 'exact' })
      return [`${known.place}按${from.year}年和${to.year}年的数计算，变化是${computed}，与原文所写的${quantityText(stated)}不符。两处都照录。`]
    })
}

function overTime({ indicator, observations: all }: AtlasIndicator, series: readonly Series[], phrasebook: Phrasebook): Finding | undefined {
  const shown = series.slice(0, MOST_SERIES)
  const [lead] = shown
  const [first, last] = [lead?.points[0], lead?.points.at(-1)]
  if (!lead || !first || !last) return undefined
  const figures = shown.flatMap((known) => known.points.map(({ figure }) => figure))
  const same = shown.filter((known) => known.points.length === 2 && known.points[0]?.year === first.year && known.points[1]?.year === last.year)
  return {
    title: `${lead.place}${indicator.name}，${first.year}年到${last.year}年${changeText(first.figure, last.figure)}`,
    chartTitle: indicator.name,
    subtitle: `${measuredIn(last.figure.unit)}；点为报告所载${undrawn(shown.length, series.length, '其中')}`,
    standfirst: `${statement(last.figure.observation, phrasebook)}，${first.year}年是${perTime(first.figure.unit)}${first.text}。`,
    chart: same.length > 0 ? slopeOf(same, last.figure.unit) : lineOf(shown, last.figure.unit),
    theme: indicator.theme,
    indicators: [indicator.id],
    cautions: [...leapCautions(figures), ...cautionsOn(figures)].filter((caution) => !caution.includes('年份不同')),
    doubts: contradictions(all, shown),
    observations: figures.map(({ observation }) => observation),
  }
}

/** 多了333家, 每月提高了约40元, 没有变. */
function changeText(first: Comparable, last: Comparable): string {
  const change = last.value - first.value
  if (change === 0) return '没有变'
  const [more, less] = comparative(last.unit) === '高' ? ['提高了', '降低了'] : ['多了', '少了']
  return perTime(last.unit) + (change > 0 ? more + apartText(last, first, last.unit) : less + apartText(first, last, last.unit))
}

const point = ({ year, value, text }: Point): Point => ({ year, value, text })

function slopeOf(series: readonly Series[], unit: string): Chart {
  const rows = series.flatMap(({ place, points: [from, to] }) => (from && to ? [{ label: place, from: point(from), to: point(to) }] : []))
  return { form: 'slope', unit, rows }
}

const lineOf = (series: readonly Series[], unit: string): Chart => ({
  form: 'line',
  unit,
  rows: series.map(({ place, points }) => ({ label: place, points: points.map(point) })),
})

/** A near indicator that may stand beside for reference: the average beside the local standard, or the reverse. */
function referencesOf(atlas: Atlas, { indicator }: AtlasIndicator, unit: string): Comparable[] {
  const plain = (name: string): string => name.replace('平均', '')
  const near = [...atlas.indicators.values()].find(
    (other) => other.indicator.id !== indicator.id && plain(other.indicator.name) === plain(indicator.name) && other.indicator.theme === indicator.theme,
  )
  const figures = near?.observations.flatMap((observation) => comparable(observation, atlas.catalogue) ?? []) ?? []
  return latestByPlace(figures.filter((figure) => figure.unit === unit))
}

function toMark({ observation, value, text }: Comparable, name: string): Mark {
  const reference = observation.entry !== undefined && observation.entry.name !== name
  return {
    label: observationPlace(observation) + (reference ? `（${observation.name.includes('平均') ? '平均' : '相近指标'}）` : ''),
    note: periodText(observation.period),
    value,
    text,
    reference,
  }
}

/** @param others places of another level, which have the indicator too */
function betweenPlaces(atlas: Atlas, indicator: AtlasIndicator, places: readonly Comparable[], others: number): Finding | undefined {
  const shown = places.slice(0, MOST_ROWS)
  const unit = shown[0]?.unit ?? ''
  const all = [...shown, ...referencesOf(atlas, indicator, unit)]
  const rows = all.map((figure) => toMark(figure, indicator.indicator.name))
  const share = unit === '%' && rows.every((row) => row.value >= 0 && row.value <= 100)
  return {
    title: betweenTitle(indicator.indicator.name, places, unit),
    chartTitle: indicator.indicator.name,
    subtitle: `${measuredIn(unit)}；每个地方取最近一次的数${ofLevel(shown[0]?.observation.place?.level, others)}${undrawn(shown.length, places.length)}`,
    standfirst: `${shown
      .slice(0, 2)
      .map(({ observation }) => statement(observation, atlas.catalogue))
      .join('；')}。`,
    chart: { form: share ? 'track' : 'bars', head: '地区', unit, rows },
    theme: indicator.indicator.theme,
    indicators: [indicator.indicator.id],
    cautions: cautionsOn(all),
    doubts: all.flatMap(({ observation }) => (observation.doubt === null ? [] : `${observationPlace(observation)}：${observation.doubt}`)),
    observations: all.map(({ observation }) => observation),
  }
}

/** Exact figures of one year that nothing contradicts, and counts of places of one level only, may be ranked in words. */
export function rankable(observations: readonly AtlasObservation[], unit: string): boolean {
  const levels = new Set(observations.map(({ place }) => place?.level))
  const years = new Set(observations.map(({ period }) => (period === null ? null : periodYear(period))))
  const exact = observations.every((observation) => observation.bound === 'exact' && isFirm(observation))
  return exact && years.size === 1 && !years.has(null) && (levels.size === 1 || comparative(unit) === '高')
}

/** 湖北省42万张，广元市1.24万张; with the years where they differ: 湖北省2020年42万张，辽宁省2017年28.7万张. */
function besideEachOther(figures: readonly Comparable[]): string {
  const years = new Set(figures.map(({ observation: { period } }) => (period === null ? 0 : periodYear(period))))
  const time = ({ observation: { period } }: Comparable): string => (years.size > 1 && period !== null ? `${periodYear(period)}年` : '')
  return figures.map((figure) => `${observationPlace(figure.observation)}${time(figure)}${figure.text}`).join('，')
}

/** The values side by side, and who is ahead where that may be said. */
function betweenTitle(name: string, figures: readonly Comparable[], unit: string): string {
  const [high, low] = [figures[0], figures.at(-1)]
  if (!high || !low) return name
  const where = `${countWord(figures.length)}地${name}`
  if (high.value === low.value) return `${where}，都是${perTime(unit)}${high.text}`
  if (figures.length > 2) return `${where}，从${perTime(unit)}${low.text}到${high.text}`
  const observations = figures.map(({ observation }) => observation)
  if (!rankable(observations, unit)) return `${name}，${besideEachOther([high, low])}`
  return `${where}，${observationPlace(high.observation)}比${observationPlace(low.observation)}${comparative(unit)}${differenceText(high.value - low.value, unit)}`
}
