import { max } from 'd3-array'
import { format } from 'd3-format'

const grouped = format(',')
const SCALES = [
  ['亿', 100_000_000],
  ['万', 10_000],
] as const

/** 0, 50万, 100万: the numbers of an axis, in 亿 or 万 where the largest has so many, as the values beside its points are. */
export function axisTexts(ticks: readonly number[]): string[] {
  const largest = max(ticks, Math.abs) ?? 0
  const [scale = '', of = 1] = SCALES.find(([, known]) => largest >= known) ?? []
  return ticks.map((tick) => (tick === 0 ? '0' : grouped(Number((tick / of).toPrecision(12))) + scale))
}
