/** The charts of one place, each to one question: town and country, two times, target and result, shares, parts of a whole. */
import type { Atlas, AtlasObservation, AtlasRegion } from '../atlas/buildAtlas.ts'
import { byImportance } from '../atlas/keyFigures.ts'
import type { Mark, Pair } from '../charts/chart.ts'
import { periodText } from '../domain/period.ts'
import { isSure } from '../domain/sure.ts'
import { cautionsOn } from './cautions.ts'
import { comparable } from './comparable.ts'
import type { Finding } from './finding.ts'
import { indicatorFinding } from './indicatorFinding.ts'
import type { Contrasted } from './pairFinding.ts'
import { contrastsByPlace, contrastText, pairsInOneScale, toRow } from './pairFinding.ts'
import { placeName } from './place.ts'
import { reportCharts } from './reportCharts.ts'
import { statement } from './statement.ts'
import { targetFinding } from './targetFinding.ts'
import { comparative, countWord, measuredIn, perTime } from './wording.ts'

const MOST_CHARTS = 6
const FEWEST_SHARES = 3
const MOST_SHARES = 8

/** Charts in the order in which they stand; no figure stands in two. */
export function regionCharts(atlas: Atlas, { region, own }: AtlasRegion): Finding[] {
  const place = placeName(region)
  const taken = new Set<AtlasObservation>()
  const take = (candidates: readonly Finding[]): Finding[] =>
    candidates.filter(({ observations }) => {
      if (observations.some((observation) => taken.has(observation))) return false
      for (const observation of observations) taken.add(observation)
      return true
    })
  const target = targetFinding(own)
  const first = [...take(contrasts(atlas, region.code, place)), ...take(overTime(atlas, own)), ...take(target ? [target] : [])]
  const shares = sharesFinding(
    atlas,
    own.filter((observation) => !taken.has(observation)),
  )
  const wholes = reports(own).flatMap((figures) => reportCharts(atlas, figures).filter(({ chart }) => chart.form === 'stacked'))
  return [...first, ...take(shares ? [shares] : []), ...take(wholes)].slice(0, MOST_CHARTS)
}

/** The figures of each report, in the order of its text. */
const reports = (own: readonly AtlasObservation[]): AtlasObservation[][] => [...Map.groupBy(own, ({ report }) => report).values()]

/** All pairs of one contrast and unit in one chart: what they are stands at the left. */
function contrasts(atlas: Atlas, code: string, place: string): Finding[] {
  const known = contrastsByPlace(atlas).get(code) ?? []
  const groups = Map.groupBy(known, ({ pair: { contrast }, values }) => `${contrast.first} ${contrast.second} ${values.second.unit}`)
  const order = atlas.catalogue.themes.map(({ id }) => id)
  const themeOf = ([one]: readonly Contrasted[]): number => order.indexOf(one?.pair.second.indicator.theme ?? '')
  return [...groups.values()].sort((one, other) => themeOf(one) - themeOf(other)).map((group) => contrastFinding(group, place))
}

function contrastFinding(group: readonly Contrasted[], place: string): Finding {
  const [{ pair, values } = { pair: undefined, values: undefined }] = group
  if (!pair) throw new Error('a chart of pairs needs a pair')
  const { contrast } = pair
  const { unit } = values.second
  const figures = group.flatMap(({ values: { first, second } }) => [second, first])
  const scaled = pairsInOneScale(group.map((known) => known.values))
  const themes = new Set(group.map(({ pair: { second } }) => second.indicator.theme))
  return {
    title: contrastTitle(group, place, unit),
    chartTitle: `${contrast.second}与${contrast.first}`,
    subtitle: `${measuredIn(unit)}；空心点为${contrast.first}，实心点为${contrast.second}`,
    standfirst: '',
    chart: {
      form: 'dumbbell',
      head: '指标',
      heads: [contrast.first, contrast.second],
      unit,
      rows: scaled.map((known, index): Pair => ({
        ...toRow(known, false),
        label: group[index] ? rowName(group[index]) : '',
      })),
    },
    theme: themes.size === 1 ? pair.second.indicator.theme : '',
    indicators: group.length === 1 ? [pair.second.indicator.id, pair.first.indicator.id] : [],
    cautions: cautionsOn(figures),
    observations: figures.map(({ observation }) => observation),
  }
}

/** 低保标准: what a pair is of, whichever side. */
const rowName = ({ pair: { contrast, second } }: Contrasted): string => second.indicator.name.replace(contrast.second, '')

/** 大连市城市低保标准，每月比农村高210元; 大连市三项标准，城市都比农村高: by how much differs from one to the other and is no range. */
function contrastTitle(group: readonly Contrasted[], place: string, unit: string): string {
  const [one] = group
  if (!one) return place
  const { contrast, second } = one.pair
  if (group.length === 1) return `${place}${second.indicator.name}，${perTime(unit)}${contrastText(one.values, one.pair)}`
  const names = group.map(rowName)
  const what = `${place}${group.length === 2 ? names.join('、') : `${countWord(group.length)}项${perTime(unit) ? '标准' : unit === '%' ? '比例' : '数'}`}`
  const exact = group.every(({ values }) => [values.first, values.second].every(({ observation }) => observation.bound === 'exact'))
  const allMore = group.every(({ values }) => values.second.value > values.first.value)
  return exact && allMore ? `${what}，${contrast.second}都比${contrast.first}${comparative(unit)}` : `${what}，${contrast.second}和${contrast.first}各是多少`
}

/** Of the catalogue, and surely read. */
const isKnown = (observation: AtlasObservation): boolean => observation.entry !== undefined && isSure(observation)

/** Indicators of which the place has figures of two years or more. */
function overTime(atlas: Atlas, own: readonly AtlasObservation[]): Finding[] {
  const byIndicator = Map.groupBy(own.filter(isKnown), ({ indicator }) => indicator ?? '')
  return [...byIndicator].flatMap(([id, observations]) => {
    const indicator = atlas.indicators.get(id)
    const finding = indicator && indicatorFinding(atlas, { ...indicator, observations })
    return finding && (finding.chart.form === 'slope' || finding.chart.form === 'line') ? [finding] : []
  })
}

/** The shares of one place beside each other; they are of different things and not ranked: the foremost is told. */
function sharesFinding(atlas: Atlas, observations: readonly AtlasObservation[]): Finding | undefined {
  const shares = observations.filter((observation) => observation.measure === 'share' && observation.unit === '%' && isKnown(observation))
  const figures = [
    ...new Map(
      byImportance(atlas, shares)
        .toReversed()
        .map((share) => [share.indicator, share]),
    ).values(),
  ]
    .toReversed()
    .flatMap((share) => comparable(share, atlas.catalogue) ?? [])
    .filter(({ value }) => value >= 0 && value <= 100)
    .slice(0, MOST_SHARES)
  if (figures.length < FEWEST_SHARES) return undefined
  const ordered = [...figures].sort((one, other) => other.value - one.value)
  const rows = ordered.map(({ observation, value, text }): Mark => ({
    label: observation.name,
    note: periodText(observation.period),
    value,
    text,
  }))
  const [foremost] = figures
  if (!foremost) return undefined
  const themes = new Set(ordered.map(({ observation }) => observation.theme))
  return {
    title: `${statement(foremost.observation, atlas.catalogue)}，另有${countWord(figures.length - 1)}项比例`,
    chartTitle: '各项比例',
    subtitle: '单位：%；各项所指不同，不相加，也不互相比高低',
    standfirst: '',
    chart: { form: 'track', head: '指标', unit: '%', rows, unlike: true },
    theme: themes.size === 1 ? (ordered[0]?.observation.theme ?? '') : '',
    indicators: [],
    cautions: cautionsOn(ordered).filter((caution) => !caution.includes('先看年份')),
    doubts: ordered.flatMap(({ observation: { doubt } }) => doubt ?? []),
    observations: ordered.map(({ observation }) => observation),
  }
}
