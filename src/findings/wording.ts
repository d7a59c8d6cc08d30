/** Turns of phrase that the sentences made from figures share. */
import type { Bound } from '../domain/observation.ts'
import { countText } from '../domain/quantity.ts'

const COUNTS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** 两地, 三地; digits above ten. */
export const countWord = (count: number): string => COUNTS[count] ?? String(count)

/** 每月 for 元/月, 每年 for 元/年. */
export const perTime = (unit: string): string => (unit === '元/月' ? '每月' : unit === '元/年' ? '每年' : '')

/** A difference in words: 210元, 30个百分点, 5张. */
export function differenceText(value: number, unit: string): string {
  if (unit === '%') return `${Number(Math.abs(value).toFixed(1))}个百分点`
  const plain = unit.replace(/\/.*$/, '')
  return countText(Number(Math.abs(value).toPrecision(3)), plain)
}

/** 约 before what is reckoned from figures of which one is not exact. */
export const roughly = (figures: readonly { readonly observation: { readonly bound: Bound } }[]): '约' | '' =>
  figures.every(({ observation }) => observation.bound === 'exact') ? '' : '约'

/** Standards and shares are higher, counts are more. */
export const comparative = (unit: string): '高' | '多' => (unit.includes('/') || unit === '%' ? '高' : '多')
