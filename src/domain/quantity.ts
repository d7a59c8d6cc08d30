/**
 * How a figure is printed outside the reports' own text. As its source has it, in sentences, tables, cards and citations: 52,821人,
 * 18,041.33万元, 2,000余个. Rounded, where it is drawn or set large, and then with 约: 约5.28万人, 约1.80亿元.
 */
import { format } from 'd3-format'

import type { Observation } from './observation.ts'

export interface Quantity {
  /** 约 or 不超过, or nothing. */
  readonly before: string
  readonly number: string
  /** 万 and 亿 stand with the unit: 万人, 亿元, 余个, 万余元. */
  readonly unit: string
  /** 以上, or nothing. */
  readonly after: string
}

export type Countable = Pick<Observation, 'value' | 'unit' | 'bound' | 'measure' | 'text'>

const MINUS = '−'
const SCALES = { 万: 10_000, 亿: 100_000_000 } as const
export type Scale = keyof typeof SCALES
/** With separators, never with an exponent. */
const grouped = format(',.6~f')
/** Digits behind the point that a number of its own in 万 or 亿 may have. */
const FEW_DECIMALS = 2
/** More digits than this are rounded where there is little room. */
const SHORT = 4

/** The number of a printed figure: its digits, its scale, and 余 or 多 before or behind that. */
const PRINTED = /(?<digits>\d[\d,]*(?:\.\d+)?)\s*(?<inner>[余多]?)\s*(?<scale>[万亿]?)(?<outer>[余多]?)/u
/** 十多万人, 2千余万元: more than so many 万, of which the number itself has a Han numeral; 十余项, 百多次: more than such a number. */
const MORE_BEFORE_SCALE = /[〇零一二两三四五六七八九十百千](?<inner>[余多])(?<scale>[万亿])/u
const MORE = /[〇零一二两三四五六七八九十百千万亿](?<outer>[余多])/u

/** Units whose numbers are never shortened to 万 or 亿. */
const isRate = (unit: string | null): boolean => unit === null || unit === '%' || unit === '倍' || unit === '百分点' || unit.includes('/')

/** A number with its scale, and the word that it is more than that. */
interface Amount {
  readonly number: string
  readonly scale: Scale | ''
  /** 余 or 多 before the scale (2千余万) and behind it (2千万余). */
  readonly inner: string
  readonly outer: string
}

const NO_MORE = { inner: '', outer: '' } as const
const plain = (number: string, scale: Scale | '' = ''): Amount => ({ number, scale, ...NO_MORE })

/** A number in 万 or 亿 where few decimals say all of it, else in full: 13.3万, 6,627.03万, 12,765. */
function inFull(value: number): Amount {
  const scale = (['亿', '万'] as const).find((known) => {
    const scaled = value / SCALES[known]
    return scaled >= 1 && Math.abs(scaled - Number(scaled.toFixed(FEW_DECIMALS))) < 1e-9
  })
  return scale === undefined ? plain(grouped(value)) : plain(grouped(value / SCALES[scale]), scale)
}

/** As printed, with separators; what is printed in Han numerals or in another unit, by its value. */
function asPrinted(value: number, text: string): Amount {
  const normal = text.normalize('NFKC')
  const { digits = '', inner = '', scale = '', outer = '' } = PRINTED.exec(normal)?.groups ?? {}
  if (!isScale(scale) || !equal(Number(digits.replaceAll(',', '')) * (scale === '' ? 1 : SCALES[scale]), value)) {
    const { inner: more = '', scale: of } = MORE_BEFORE_SCALE.exec(normal)?.groups ?? {}
    if (of === '万' || of === '亿') return { ...plain(grouped(value / SCALES[of]), of), inner: more }
    return { ...inFull(value), outer: inner + outer || (MORE.exec(normal)?.groups?.['outer'] ?? '') }
  }
  const [whole = '', decimals] = digits.replaceAll(',', '').split('.')
  return { number: grouped(Number(whole)) + (decimals === undefined ? '' : `.${decimals}`), scale, inner, outer }
}

const isScale = (scale: string): scale is Scale | '' => scale === '' || scale in SCALES

const equal = (one: number, other: number): boolean => Math.abs(one - other) <= Math.abs(other) * 1e-9

/** To three digits, or as many as stand before the point: 1.80, 5,707; an upper bound up, a lower one down, or they would not hold. */
function rounded(scaled: number, bound: Observation['bound']): string {
  const decimals = Math.max(0, 3 - Math.trunc(scaled).toString().length)
  const [whole, few] = [10 ** decimals, 1e-9]
  const held = bound === 'max' ? Math.ceil(scaled * whole - few) / whole : bound === 'min' ? Math.floor(scaled * whole + few) / whole : scaled
  return format(`,.${decimals}f`)(held)
}

/** 99,999,999 is 1.00亿 and not 10,000万. */
const scaleOf = (value: number): Scale => (value < SCALES.亿 - SCALES.万 / 2 ? '万' : '亿')

function sign(value: number, measure: Observation['measure']): string {
  if (value < 0) return MINUS
  return value > 0 && (measure === 'change_pct' || measure === 'change_abs') ? '+' : ''
}

/** Whether a figure in large type is too long for the usual size. */
export const isLong = ({ before, number, unit, after }: Quantity): boolean => number.length + (unit.length + before.length + after.length) * 0.6 > 6.2

/** A number of the site's own (a count, a difference), nothing of it left out: 1,207户, 13.3万张. */
export function countText(value: number, unit: string): string {
  const { number, scale } = isRate(unit) ? plain(grouped(Math.abs(value))) : inFull(Math.abs(value))
  return `${value < 0 ? MINUS : ''}${number}${scale}${unitText(unit)}`
}

const unitText = (unit: string | null): string => (unit === '百分点' ? '个百分点' : (unit ?? ''))

/** The parts of a figure as its source has it, so that a page can set the number bold and the unit beside it. */
export function quantity({ value, unit, bound, measure, text }: Countable): Quantity {
  if (value === null) return { before: '', number: text, unit: '', after: '' }
  const { number, scale, ...words } = asPrinted(Math.abs(value), text)
  // An editor may have set the very number where 1万余 is printed.
  const { inner, outer } = bound === 'exact' ? NO_MORE : words
  const more = inner + outer !== ''
  return {
    before: bound === 'approx' && !more ? '约' : bound === 'max' ? '不超过' : '',
    number: sign(value, measure) + number,
    unit: inner + scale + outer + unitText(unit),
    after: bound === 'min' && !more ? '以上' : '',
  }
}

/**
 * The parts of a figure where there is little room: what is printed with more than four digits is rounded, with 约.
 * @param common the scale it shares with others; without it the one that fits its value
 */
export function shortQuantity(figure: Countable, common?: Scale): Quantity {
  const printed = quantity(figure)
  const size = Math.abs(figure.value ?? 0)
  if (isRate(figure.unit) || size < SCALES.万) return printed
  const isShort = /[万亿]/.test(printed.unit) && printed.number.replace(/\D/g, '').length <= SHORT
  if (isShort && (common === undefined || printed.unit.includes(common))) return printed
  const scale = common ?? scaleOf(size)
  const scaled = size / SCALES[scale]
  const short = rounded(scaled, figure.bound)
  const isWhole = isShort || equal(Number(short.replaceAll(',', '')), scaled)
  const [more = ''] = isWhole ? (/[余多]/.exec(printed.unit) ?? []) : []
  const isBound = figure.bound === 'max' || figure.bound === 'min'
  return {
    before: isWhole || isBound ? printed.before : '约',
    number: sign(figure.value ?? 0, figure.measure) + (isWhole ? grouped(scaled) : short),
    unit: scale + more + unitText(figure.unit),
    after: printed.after,
  }
}

/** What figures that would stand in 万 and in 亿 share: 万, or 亿 where one has 万亿. Undefined where nothing has to be shared. */
export function commonScale(values: readonly number[]): Scale | undefined {
  const sizes = values.map(Math.abs).filter((size) => size >= SCALES.万)
  if (new Set(sizes.map(scaleOf)).size < 2) return undefined
  return sizes.some((size) => size >= SCALES.万 * SCALES.亿) ? '亿' : '万'
}

const joined = ({ before, number, unit, after }: Quantity): string => before + number + unit + after

/** A figure as one string, as its source has it: 14,602余万元. */
export const quantityText = (figure: Countable): string => joined(quantity(figure))

/** A figure as one string where there is little room: 约1.46亿元. */
export const shortText = (figure: Countable, common?: Scale): string => joined(shortQuantity(figure, common))
