/** Two indicators that differ in one word (农村 and 城市), place by place. */
import type { Atlas, AtlasIndicator } from '../atlas/buildAtlas.ts'
import type { Pair } from '../charts/chart.ts'
import { periodEnd, periodText } from '../domain/period.ts'
import type { Contrast } from '../domain/sentences.ts'
import { onceEach } from '../onceEach.ts'
import { cautionsOn } from './cautions.ts'
import type { Comparable } from './comparable.ts'
import { comparable, inOneScale, ofOneLevel, unanimous } from './comparable.ts'
import type { Finding } from './finding.ts'
import { observationPlace } from './place.ts'
import { isFirm } from './reservation.ts'
import { apartText, comparative, countWord, differenceText, measuredIn, ofLevel, perTime, roughly, undrawn } from './wording.ts'

export interface PlacePair {
  readonly first: Comparable
  readonly second: Comparable
}

export interface IndicatorPair {
  readonly contrast: Contrast
  readonly first: AtlasIndicator
  readonly second: AtlasIndicator
  /** The pair of averages beside it, if the catalogue has one. */
  readonly average: readonly [AtlasIndicator, AtlasIndicator] | undefined
}

/** All pairs of the catalogue of which both sides have figures. */
export const indicatorPairs = onceEach((atlas: Atlas): readonly IndicatorPair[] => {
  const byName = new Map([...atlas.indicators.values()].map((indicator) => [indicator.indicator.name, indicator]))
  return [...byName].flatMap(([name, second]) =>
    atlas.catalogue.sentences.contrasts.flatMap((contrast) => {
      if (!name.includes(contrast.second)) return []
      const first = byName.get(name.replace(contrast.second, contrast.first))
      if (!first || first.observations.length === 0 || second.observations.length === 0) return []
      return [{ contrast, first, second, average: averagesOf(name, contrast, byName) }]
    }),
  )
})

function averagesOf(name: string, contrast: Contrast, byName: ReadonlyMap<string, AtlasIndicator>): readonly [AtlasIndicator, AtlasIndicator] | undefined {
  if (!name.endsWith('标准') || name.endsWith('平均标准')) return undefined
  const average = name.replace(/标准$/, '平均标准')
  const [first, second] = [byName.get(average.replace(contrast.second, contrast.first)), byName.get(average)]
  return first && second ? [first, second] : undefined
}

/** Places with both values for one time and in one unit, which can both be relied on and are told with no other value; the newest time of each. */
export function placePairs(atlas: Atlas, one: AtlasIndicator, other: AtlasIndicator): PlacePair[] {
  const figures = (indicator: AtlasIndicator): Map<string, Comparable[]> =>
    Map.groupBy(
      indicator.observations.filter(isFirm).flatMap((observation) => comparable(observation, atlas.catalogue) ?? []),
      occasion,
    )
  const seconds = figures(other)
  const pairs = [...figures(one)].flatMap(([key, firsts]) => {
    const [first, second] = [unanimous(firsts), unanimous(seconds.get(key) ?? [])]
    return first && second ? [{ first, second }] : []
  })
  const newest = pairs.sort((a, b) => periodEnd(b.first.observation.period) - periodEnd(a.first.observation.period))
  return [...Map.groupBy(newest, (pair) => pair.first.observation.region_code).values()].flatMap((known) => known.slice(0, 1))
}

/** What must be the same of two figures that are one pair. */
const occasion = ({ observation: { region_code, period, measure }, unit }: Comparable): string => `${region_code ?? ''} ${period ?? ''} ${measure} ${unit}`

/** A pair of figures, and of what it is. */
export interface Contrasted {
  readonly pair: IndicatorPair
  readonly values: PlacePair
}

/** The pairs of the whole site by the code of their place, those of one place in the order of the catalogue. Every page of a place asks for its own. */
export const contrastsByPlace = onceEach((atlas: Atlas): ReadonlyMap<string | null, readonly Contrasted[]> => {
  const all = indicatorPairs(atlas).flatMap((pair) => placePairs(atlas, pair.first, pair.second).map((values) => ({ pair, values })))
  return Map.groupBy(all, ({ values: { second } }) => second.observation.region_code)
})

/** The pairs of one chart, none in 万 beside one in 亿. */
export function pairsInOneScale(pairs: readonly PlacePair[]): PlacePair[] {
  const figures = inOneScale(pairs.flatMap(({ first, second }) => [first, second]))
  return pairs.map(({ first, second }, index) => ({ first: figures[2 * index] ?? first, second: figures[2 * index + 1] ?? second }))
}

const gap = ({ first, second }: PlacePair): number => second.value - first.value

/** 210元, 约210元: the larger of the two less the smaller. */
const gapOf = (pair: PlacePair): string =>
  gap(pair) > 0 ? apartText(pair.second, pair.first, pair.first.unit) : apartText(pair.first, pair.second, pair.first.unit)

/** The unit of a standard stands at the axis; other units stay with the number. */
const endpoint = ({ value, text, unit }: Comparable): Pair['from'] => ({ value, text: perTime(unit) ? text.replace('元', '') : text })

export function toRow(pair: PlacePair, reference: boolean): Pair {
  const { observation } = pair.second
  return {
    label: observationPlace(observation) + (reference ? '平均' : ''),
    note: periodText(observation.period),
    from: endpoint(pair.first),
    to: endpoint(pair.second),
    difference: `差${gapOf(pair)}`,
    reference,
  }
}

/** 每月都相差200元上下 where the gaps are nearly the same, else 每月相差120元到210元. */
function gapText(pairs: readonly PlacePair[], unit: string): string {
  const gaps = pairs.map((pair) => Math.abs(gap(pair))).sort((one, other) => one - other)
  const [low = 0, high = 0] = [gaps[0], gaps.at(-1)]
  const time = perTime(unit)
  const about = roughly(pairs.flatMap(({ first, second }) => [first, second]))
  if (low === high) return `${time}${pairs.length > 1 ? '都' : ''}相差${about}${differenceText(low, unit)}`
  if ((high - low) / high < 0.15) return `${time}都相差${differenceText(Number(((low + high) / 2).toPrecision(1)), unit)}上下`
  return `${time}相差${about}${differenceText(low, unit)}到${differenceText(high, unit)}`
}

/** 每月比农村高525元; 与农村相同. Of one place's pair. */
export function contrastText(pair: PlacePair, { contrast }: Pick<IndicatorPair, 'contrast'>): string {
  if (gap(pair) === 0) return `与${contrast.first}相同`
  const [more, less] = comparative(pair.first.unit) === '高' ? ['高', '低'] : ['多', '少']
  return `比${contrast.first}${gap(pair) > 0 ? more : less}${gapOf(pair)}`
}

/** 大连市城市低保标准，每月比农村高210元 of one place; 两地城乡低保标准，每月都相差200元上下 of several. */
function titleOf(pairs: readonly PlacePair[], pair: IndicatorPair, unit: string): string {
  const { name } = pair.second.indicator
  const [only] = pairs
  if (pairs.length === 1 && only) return `${observationPlace(only.second.observation)}${name}，${perTime(unit)}${contrastText(only, pair)}`
  return `${countWord(pairs.length)}地${name.replace(pair.contrast.second, pair.contrast.joint)}，${gapText(pairs, unit)}`
}

const sentence = ({ first, second }: PlacePair, { contrast }: IndicatorPair): string =>
  `${observationPlace(second.observation)}${periodText(second.observation.period)}的${second.observation.name}为${perTime(second.unit)}${second.text}，${contrast.first}${first.text}`

/** So many places, and as many averages beside them, have room in a chart. */
const MOST_ROWS = 8

/** @returns undefined where no place has both values */
export function pairFinding(atlas: Atlas, pair: IndicatorPair): Finding | undefined {
  const all = placePairs(atlas, pair.first, pair.second).sort((one, other) => other.second.value - one.second.value)
  const unit = all[0]?.second.unit
  if (unit === undefined) return undefined
  const ofUnit = (known: readonly PlacePair[]): PlacePair[] => known.filter(({ second }) => second.unit === unit)
  const averages = pair.average ? ofUnit(placePairs(atlas, ...pair.average)) : []
  const known = ofUnit(all)
  const level = ofOneLevel(known, ({ second }) => second)
  const together = pairsInOneScale([...level, ...averages])
  const pairs = together.slice(0, together.length - averages.length)
  const [shown, references] = [pairs.slice(0, MOST_ROWS), together.slice(pairs.length).slice(0, MOST_ROWS)]
  const figures = [...shown, ...references].flatMap(({ first, second }) => [second, first])
  const { name } = pair.second.indicator
  return {
    title: titleOf(pairs, pair, unit),
    chartTitle: name.replace(pair.contrast.second, `${pair.contrast.second}与${pair.contrast.first}`),
    subtitle: `${measuredIn(unit)}；空心点为${pair.contrast.first}，实心点为${pair.contrast.second}${ofLevel(shown[0]?.second.observation.place?.level, known.length - level.length)}${undrawn(shown.length + references.length, pairs.length + averages.length, '其中')}`,
    standfirst: `${pairs
      .slice(0, 2)
      .map((values) => sentence(values, pair))
      .join('；')}。`,
    chart: {
      form: 'dumbbell',
      heads: [pair.contrast.first, pair.contrast.second],
      unit,
      rows: [...shown.map((values) => toRow(values, false)), ...references.map((values) => toRow(values, true))],
    },
    theme: pair.second.indicator.theme,
    indicators: [pair.second.indicator.id, pair.first.indicator.id],
    cautions: cautionsOn(figures),
    observations: figures.map(({ observation }) => observation),
  }
}
