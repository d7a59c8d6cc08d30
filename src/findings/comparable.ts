/** Which figures may stand in one chart, and in which unit. */
import { max } from 'd3-array'

import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Catalogue, Unit } from '../domain/catalogue.ts'
import { isChange } from '../domain/change.ts'
import { periodEnd } from '../domain/period.ts'
import { commonScale, shortText, type Scale } from '../domain/quantity.ts'
import { kind } from './kind.ts'
import { markedReservations, reservationsOn } from './reservation.ts'
import { observationPlace } from './place.ts'
import { comparative } from './wording.ts'

/** A figure in the unit it is compared in. */
export interface Comparable {
  readonly observation: AtlasObservation
  /** As a reader far away would name it: 广元市利州区. */
  readonly place: string
  readonly value: number
  readonly unit: string
  /** The figure as it stands in a chart. */
  readonly text: string
  /** 原文为每年4,293元，折合每月357.75元。 Only where it was converted. */
  readonly conversion?: string
}

/** 750元 for 750 元/月, 35张 for 35 张/千名老人: what it is per stands in the subtitle. */
export const withoutRate = (text: string): string => text.replace(/\/[^/]+?(?=以上$|$)/u, '')

const rate = (value: number, unit: string): string => {
  const text = `${Number(value.toFixed(2)).toLocaleString('en')}元`
  return unit === '元/年' ? `每年${text}` : unit === '元/月' ? `每月${text}` : `${text}（${unit}）`
}

function convert(observation: AtlasObservation, value: number, unit: Unit): Comparable | undefined {
  if (!unit.factor || unit.base === undefined) return undefined
  const converted = (value * unit.factor[0]) / unit.factor[1]
  const estimate = observation.bound === 'approx' ? '约' : ''
  return {
    observation,
    place: observationPlace(observation),
    value: converted,
    unit: unit.base,
    text: `${estimate}${Number(converted.toFixed(converted < 100 ? 1 : 0)).toLocaleString('en')}${withoutRate(unit.base)}*${markedReservations(reservationsOn(observation))}`,
    conversion: `原文为${rate(value, unit.unit)}，折合${rate(converted, unit.base)}。`,
  }
}

/**
 * A figure as it can be compared: what was reached, when and where, a definite value, no change; a unit with a base in it.
 * @returns undefined where it cannot
 */
export function comparable(observation: AtlasObservation, { units }: Catalogue): Comparable | undefined {
  const { value, role, period, place } = observation
  if (value === null || period === null || !place || role !== 'metric' || isChange(observation)) return undefined
  const unit = units.find((known) => known.unit === observation.unit)
  if (unit?.dimension === 'money-rate' && unit.factor) return convert(observation, value, unit)
  return { observation, place: observationPlace(observation), value, unit: observation.unit ?? '', text: chartText(observation) }
}

const chartText = (observation: AtlasObservation, scale?: Scale): string =>
  withoutRate(shortText(observation, scale)) + markedReservations(reservationsOn(observation))

/** Figures of one chart, none in 万 beside one in 亿. */
export function inOneScale<T extends Comparable>(figures: readonly T[]): T[] {
  const scale = commonScale(figures.map(({ value }) => value))
  return figures.map((figure) => (scale === undefined || figure.conversion !== undefined ? figure : { ...figure, text: chartText(figure.observation, scale) }))
}

/** The largest group of figures that can be set against each other. */
export function commensurable(figures: readonly Comparable[]): Comparable[] {
  const groups = [...Map.groupBy(figures, kind).values()].sort((one, other) => other.length - one.length)
  return groups[0] ?? []
}

/** The one of figures of one place and time; none where their values differ: which of them is meant, a reader must see in the sentences. */
export const unanimous = (figures: readonly Comparable[]): Comparable | undefined =>
  figures.every(({ value }) => value === figures[0]?.value) ? figures[0] : undefined

/** The newest figure of each place, the largest first. A place with two different values for that time has none. */
export function latestByPlace(figures: readonly Comparable[]): Comparable[] {
  const places = Map.groupBy(figures, ({ observation }) => observation.region_code)
  return [...places.values()]
    .flatMap((known) => {
      const newest = max(known, ({ observation }) => periodEnd(observation.period))
      return unanimous(known.filter(({ observation }) => periodEnd(observation.period) === newest)) ?? []
    })
    .sort((one, other) => other.value - one.value)
}

/**
 * Of counts and sums, which grow with the place, the largest group of places of one level: a county beside its province says nothing. Standards,
 * shares and ratios are those of all places.
 * @param figureOf the figure that tells the unit and the place of what is grouped
 */
export function ofOneLevel<T>(all: readonly T[], figureOf: (one: T) => Comparable): readonly T[] {
  if (all.some((one) => comparative(figureOf(one).unit) === '高')) return all
  const levels = Map.groupBy(all, (one) => figureOf(one).observation.place?.level)
  return [...levels.values()].toSorted((one, other) => other.length - one.length)[0] ?? []
}
