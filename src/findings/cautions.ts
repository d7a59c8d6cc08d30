/** 可比性: what must be known before figures are set against each other. Each rule gives one sentence. */
import { periodYear } from '../domain/period.ts'
import type { RegionLevel } from '../domain/region.ts'
import type { Observation } from '../domain/observation.ts'
import type { Comparable } from './comparable.ts'
import { countWord } from './wording.ts'

/** What of a figure bears on comparing it. */
export type Cautioned = Pick<Comparable, 'place' | 'conversion'> & {
  readonly observation: Pick<Observation, 'period' | 'period_inferred' | 'bound'> & {
    readonly place: { readonly level: RegionLevel } | undefined
    /** What it is of; left out where `place` tells it. */
    readonly name?: string
  }
}

/** Which figures a caution is on: 大连市的数; where it is not on all of a place, 大连市农村低保标准的数, without the place where all are of one. */
function whose(some: readonly Cautioned[], all: readonly Cautioned[]): string {
  const onePlace = all.every(({ place }) => place === all[0]?.place)
  const named = some.map((figure) => {
    const { place, observation } = figure
    const isWhole = all.every((other) => other.place !== place || some.includes(other))
    return isWhole || observation.name === undefined ? place : `${onePlace ? '' : place}${observation.name}`
  })
  const names = [...new Set(named)].join('、')
  return names.endsWith('数') ? names : `${names}的数`
}

function differentYears(figures: readonly Cautioned[]): string[] {
  const years = new Set(figures.flatMap(({ observation }) => (observation.period === null ? [] : [periodYear(observation.period)])))
  if (years.size < 2) return []
  const span = Math.max(...years) - Math.min(...years)
  return [`这些数的年份不同，最多相差${countWord(span)}年。先看年份，再看高低。`]
}

/** The places of the figures that are of such a level, each once: 大连市、广元市. */
const placesWhere = (figures: readonly Cautioned[], fits: (level: RegionLevel) => boolean): string =>
  [...new Set(figures.flatMap(({ observation, place }) => (observation.place && fits(observation.place.level) ? [place] : [])))].join('、')

function differentLevels(figures: readonly Cautioned[]): string[] {
  const levels = new Set(figures.flatMap(({ observation }) => observation.place?.level ?? []))
  if (levels.size < 2) return []
  const kinds = [
    [placesWhere(figures, (level) => level === 'country'), '全国的数'],
    [placesWhere(figures, (level) => level === 'province'), '省级的数'],
    [placesWhere(figures, (level) => level === 'city' || level === 'county'), '市县的数'],
  ].filter(([places]) => places !== '')
  return kinds.length > 1 ? [`${kinds.map(([places, kind]) => `${places}是${kind}`).join('，')}，不宜直接排名。`] : []
}

function estimates(figures: readonly Cautioned[]): string[] {
  const loose = figures.filter(({ observation }) => observation.bound !== 'exact')
  if (loose.length === 0) return []
  return [`${whose(loose, figures)}在原文里不是确数，带有“约”“以上”一类的字。`]
}

function inferredPeriods(figures: readonly Cautioned[]): string[] {
  const inferred = figures.filter(({ observation }) => observation.period_inferred)
  if (inferred.length === 0) return []
  return [`${whose(inferred, figures)}，原句没有写时间，时间是从报告推来的。`]
}

const conversions = (figures: readonly Cautioned[]): string[] => figures.flatMap(({ place, conversion }) => (conversion ? [`* ${place}：${conversion}`] : []))

/** Sentences about a set of figures that stand together; none for a single figure. */
export function cautionsOn(figures: readonly Cautioned[]): string[] {
  if (figures.length < 2) return conversions(figures)
  return [...conversions(figures), ...differentYears(figures), ...differentLevels(figures), ...estimates(figures), ...inferredPeriods(figures)]
}
