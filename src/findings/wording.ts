/** Turns of phrase that the sentences made from figures share. */
import type { Bound } from '../domain/observation.ts'
import { countText, shortText } from '../domain/quantity.ts'
import type { RegionLevel } from '../domain/region.ts'

const COUNTS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** 两地, 三地; digits above ten. */
export const countWord = (count: number): string => COUNTS[count] ?? String(count)

/** 每月 for 元/月, 每年 for 元/年. */
export const perTime = (unit: string): string => (unit === '元/月' ? '每月' : unit === '元/年' ? '每年' : '')

/** What a chart's values are in, for its subtitle: 每人每月，元; 单位：家; 比值 of what has no unit. */
export const measuredIn = (unit: string): string => (perTime(unit) ? `每人${perTime(unit)}，元` : unit === '' ? '比值' : `单位：${unit}`)

/** A difference in words: 210元, 30个百分点, 2,429元. */
export function differenceText(value: number, unit: string): string {
  if (unit === '%') return `${Number(Math.abs(value).toFixed(1)) || small(value)}个百分点`
  return countText(evened(value, unit), unit.replace(/\/.*$/, ''))
}

/** Without what converting adds behind the point. Of a ratio, which is near one, the second digit tells. */
const evened = (value: number, unit: string): number => Number(Math.abs(value).toFixed(unit === '' ? 2 : Math.abs(value) < 100 ? 1 : 0)) || small(value)
/** 0.04 of 3.13 less 3.09: what is no difference to one digit behind the point is one all the same. */
const small = (value: number): number => Number(Math.abs(value).toPrecision(1))

/** 1 for what is more than it says (2,000余个, 90%以上), −1 for what is less. */
const lean = (text: string): number => (/[余多]|以上/.test(text) ? 1 : text.includes('不超过') ? -1 : 0)

/** How far two figures are apart, no surer than they are printed: 210元, 约6,521人, 200个以上, 不到300个. */
export function apartText(larger: Told, smaller: Told, unit: string): string {
  const size = larger.value - smaller.value
  const [more, less] = [lean(larger.text), lean(smaller.text)]
  if ((larger.text + smaller.text).includes('约') || more * less !== 0) return aboutText(size, unit)
  const difference = differenceText(size, unit)
  return more > less ? `${difference}以上` : more < less ? `不到${difference}` : difference
}

/** A value with the words it stands in. */
interface Told {
  readonly value: number
  readonly text: string
}

const aboutText = (size: number, unit: string): string =>
  unit === '%'
    ? `约${differenceText(size, unit)}`
    : shortText({ value: evened(size, unit), unit: unit.replace(/\/.*$/, ''), bound: 'approx', measure: 'level', text: '' })

/** 约 before what is reckoned from figures of which one is not exact. */
export const roughly = (figures: readonly { readonly observation: { readonly bound: Bound } }[]): '约' | '' =>
  figures.every(({ observation }) => observation.bound === 'exact') ? '' : '约'

/** Units in which a value tells nothing of the size of its place, besides those with a base in them; a ratio has none. */
const RELATIVE = ['', '%', '‰', '倍']

/** Standards, shares and ratios are higher, counts are more. */
export const comparative = (unit: string): '高' | '多' => (unit.includes('/') || RELATIVE.includes(unit) ? '高' : '多')

/** ；图上是最高的12地，另有三地没有画出: how many of all places a chart shows, where it hasn't room for every one; else ''. */
export const undrawn = (shown: number, all: number, which = '最高的'): string =>
  all > shown ? `；图上是${which}${countWord(shown)}地，另有${countWord(all - shown)}地没有画出` : ''

const LEVELS: Record<RegionLevel, string> = { country: '国家', province: '省级', city: '市级', county: '县级' }

/** ；只画市级的地方，另有两地级别不同: how many places a chart leaves out because they are of another level than its own; else ''. */
export const ofLevel = (level: RegionLevel | undefined, others: number): string =>
  level === undefined || others === 0 ? '' : `；只画${LEVELS[level]}的地方，另有${countWord(others)}地级别不同`
