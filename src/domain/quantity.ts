/** How a figure is printed outside the reports' own text: 1,985个, 5.28万人, 1.80亿元, 约1.46亿元, +6.7%. */
import { format } from 'd3-format'

import type { Observation } from './observation.ts'

export interface Quantity {
  /** 约 or 不超过, or nothing. */
  readonly before: string
  readonly number: string
  /** 万 and 亿 stand with the unit: 万人, 亿元. */
  readonly unit: string
  /** 以上, or nothing. */
  readonly after: string
}

export type Countable = Pick<Observation, 'value' | 'unit' | 'bound' | 'measure' | 'text'>

const MINUS = '−'
const WAN = 10_000
const YI = 100_000_000
/** With separators, never with an exponent. */
const grouped = format(',.6~f')

/** Units whose numbers are never shortened to 万 or 亿. */
const asPrinted = (unit: string | null): boolean => unit === null || unit === '%' || unit === '倍' || unit === '百分点' || unit.includes('/')

/** Digits of the printed number that carry information: 4 for 122.7万, 2 for 42万. */
function printedDigits(text: string): number {
  const [number = ''] = /[\d.,]*\d/.exec(text.normalize('NFKC')) ?? []
  return number.replace(/[.,]/g, '').replace(/^0+/, '').length
}

/** 180413300 and 1e8 → 1.80; four digits or fewer stay as printed. */
function shortened(value: number, scale: number, digits: number): string {
  const scaled = value / scale
  if (digits > 0 && digits <= 4) return grouped(Number(scaled.toPrecision(digits)))
  const whole = Math.trunc(scaled).toString().length
  return format(`,.${Math.max(0, 3 - whole)}f`)(scaled)
}

function magnitude(value: number, unit: string | null, text: string): { number: string; scale: '' | '万' | '亿' } {
  if (asPrinted(unit) || value < WAN) return { number: grouped(value), scale: '' }
  const digits = printedDigits(text)
  return value < YI - WAN / 2 ? { number: shortened(value, WAN, digits), scale: '万' } : { number: shortened(value, YI, digits), scale: '亿' }
}

function sign(value: number, measure: Observation['measure']): string {
  if (value < 0) return MINUS
  return value > 0 && (measure === 'change_pct' || measure === 'change_abs') ? '+' : ''
}

/** Whether a figure in large type is too long for the usual size. */
export const isLong = ({ before, number, unit, after }: Quantity): boolean => number.length + (unit.length + before.length + after.length) * 0.6 > 6.2

/** A number of the site's own (a count, a difference): 1,207 or 5.28万 with its unit. */
export function countText(value: number, unit: string): string {
  const { number, scale } = magnitude(Math.abs(value), unit, '')
  return `${value < 0 ? MINUS : ''}${number}${scale}${unitText(unit)}`
}

const unitText = (unit: string | null): string => (unit === '百分点' ? '个百分点' : (unit ?? ''))

/** The parts of a figure, so that a page can set the number large and the unit beside it. */
export function quantity({ value, unit, bound, measure, text }: Countable): Quantity {
  if (value === null) return { before: '', number: text, unit: '', after: '' }
  const { number, scale } = magnitude(Math.abs(value), unit, text)
  return {
    before: bound === 'approx' ? '约' : bound === 'max' ? '不超过' : '',
    number: sign(value, measure) + number,
    unit: scale + unitText(unit),
    after: bound === 'min' ? '以上' : '',
  }
}

/** A figure as one string: 约1.46亿元. */
export function quantityText(figure: Countable): string {
  const { before, number, unit, after } = quantity(figure)
  return before + number + unit + after
}
