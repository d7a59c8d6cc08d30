/**
 * How much a figure tells when it stands alone in large type. Points are added; nothing else decides, so that the rule
 * can be read, changed and told on the methods page. What is sure and known to the catalogue outweighs all the rest together.
 */
import { max } from 'd3-array'

import type { Bound, Measure } from '../domain/observation.ts'
import { periodYear } from '../domain/period.ts'
import { isSure } from '../domain/sure.ts'
import { onceEach } from '../onceEach.ts'
import type { AtlasObservation } from './buildAtlas.ts'

export const POINTS = {
  /** The reading is surer than 0.5; without it nothing stands in large type if anything else can. */
  sure: 200,
  /** The catalogue knows what is measured. */
  catalogued: 120,
  /** The report itself does not contradict it. */
  undisputed: 60,
  /** What is measured: a state and an amount say more alone than a change, which asks for what it is a change of. */
  measure: { level: 20, share: 16, flow: 14, ratio: 8, change_pct: 0, change_abs: 0 } satisfies Record<Measure, number>,
  /** What a person is entitled to, and what there is per head: such figures mean the same in a large place and in a small one. */
  standard: 14,
  perHead: 18,
  bound: { exact: 14, approx: 4, min: 0, max: 0 } satisfies Record<Bound, number>,
  /** Of the newest year; each year of age takes `ageing` away, down to nothing. A figure without a time has none. */
  recent: 24,
  ageing: 6,
  /** Of the whole region its report is about, not of a part of it. */
  whole: 10,
  /** Another place has the same indicator. */
  elsewhere: 12,
  /** All or nothing: 100% tells little of how things stand. */
  complete: -8,
} as const

/** 张/千名老人, 人/万人, 元/人 */
const PER_HEAD = /\/.*人$/u

/** What figures are measured against each other by. */
export interface Field {
  /** The year of the newest of them; 0 where none has a time. */
  readonly newest: number
  /** How many places have each indicator. */
  readonly places: ReadonlyMap<string, number>
}

/** @param all the figures of the whole site, among which others are looked for */
export function fieldOf(observations: readonly AtlasObservation[], all: readonly AtlasObservation[]): Field {
  return { newest: max(observations, ({ period }) => (period === null ? 0 : periodYear(period))) ?? 0, places: placesOf(all) }
}

/** Counted once for a set of figures: each report and place asks for it. */
const placesOf = onceEach((all: readonly AtlasObservation[]): ReadonlyMap<string, number> => {
  const byIndicator = Map.groupBy(all, ({ indicator }) => indicator ?? '')
  return new Map([...byIndicator].map(([indicator, of]) => [indicator, new Set(of.flatMap(({ place }) => place ?? [])).size]))
})

/** The points of one figure. */
export function strength(observation: AtlasObservation, field: Field): number {
  const { indicator, entry, measure, bound, doubt, value, unit, region, report } = observation
  const reasons = [
    [POINTS.sure, isSure(observation)],
    [POINTS.catalogued, entry !== undefined],
    [POINTS.undisputed, doubt === null],
    [POINTS.standard, measure === 'level' && (unit === '元/月' || unit === '元/年')],
    [POINTS.perHead, PER_HEAD.test(unit ?? '')],
    [POINTS.whole, region !== null && region === report.region],
    [POINTS.elsewhere, indicator !== null && (field.places.get(indicator) ?? 0) > 1],
    [POINTS.complete, measure === 'share' && (value === 100 || value === 0)],
  ] as const
  const earned = reasons.reduce((sum, [points, holds]) => sum + (holds ? points : 0), 0)
  return earned + POINTS.measure[measure] + POINTS.bound[bound] + recency(observation.period, field.newest)
}

const recency = (period: string | null, newest: number): number =>
  period === null ? 0 : Math.max(0, POINTS.recent - POINTS.ageing * Math.max(0, newest - periodYear(period)))
