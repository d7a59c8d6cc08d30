/** 骤变: two reports of one place that tell of one thing so differently within so short a time that they may not count the same. */
import { periodEnd, periodText, periodYear } from '../domain/period.ts'
import { quantityText } from '../domain/quantity.ts'
import type { Comparable } from './comparable.ts'
import { kind } from './kind.ts'
import { isFirm } from './reservation.ts'

/** One of two figures is more than so many times the other, */
const FACTOR = 1.6
/** no more than so many years apart. What a year saw done may well double; what there is, a standard or a share hardly does. */
const YEARS = 2
/** Counts below it may double by a single opening. */
const FEW = 10

/** Whether what lies between two figures of one place may be that their reports do not count the same. */
export function isLeap(one: Comparable, other: Comparable): boolean {
  const [first, second] = [one.observation, other.observation]
  if (first.report === second.report || first.region_code !== second.region_code || first.measure === 'flow' || kind(one) !== kind(other)) return false
  if (first.period === null || second.period === null || Math.abs(periodYear(first.period) - periodYear(second.period)) > YEARS) return false
  const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)]
  return high >= FEW && high > low * FACTOR
}

/** 盐城市2022年9月的39.6张和2023年的20.9张…: a sentence for the first two figures of each place of which that holds; none of little certainty. */
export function leapCautions(figures: readonly Comparable[]): string[] {
  const firm = figures.filter(({ observation }) => isFirm(observation))
  return [...Map.groupBy(firm, ({ observation }) => observation.region_code).values()].flatMap((known) => {
    const pair = known.flatMap((one, index) => known.slice(index + 1).flatMap((other) => (isLeap(one, other) ? [[one, other] as const] : [])))[0]
    if (!pair) return []
    const [first, second] = pair.toSorted((one, other) => periodEnd(one.observation.period) - periodEnd(other.observation.period))
    const said = ({ observation }: Comparable): string => `${periodText(observation.period)}的${quantityText(observation)}`
    return first && second ? [`${first.place}${said(first)}和${said(second)}来自两份报告，差得太多，两处算的范围可能不一样，先看原句。`] : []
  })
}
