/** Units: the longest written form of the catalogue's units at a place of the text, and words before a number that belong to them. */
import type { Unit } from '../../../src/domain/catalogue.ts'

export interface UnitMatch {
  /** Canonical unit. */
  readonly unit: string
  /** Length of the written form, white space before it included. */
  readonly length: number
}

export interface UnitReader {
  /** The unit that begins at an offset of a folded text, or undefined. */
  readonly at: (text: string, at: number) => UnitMatch | undefined
  /** The unit of a number at an offset, of which `unit` is written behind it: 每人每月750元 is of 元/月. */
  readonly rate: (text: string, from: number, unit: string) => string
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join('|')

/** How far before a number the words of its unit may stand. */
const REACH = 32

/** A reader of the catalogue's units. */
export function unitReader(units: readonly Unit[]): UnitReader {
  const canonical = new Map(units.flatMap((unit) => [unit.unit, ...unit.surfaces].map((surface) => [surface, unit.unit] as const)))
  const others = units.flatMap(({ except = [] }) => except)
  // 元 / 人 / 月: white space round a stroke means nothing.
  const surfaces = longestFirst([...canonical.keys()]).replaceAll('/', '\\s*/\\s*')
  const pattern = new RegExp(`\\s*(?!${longestFirst(others)})(人\\s+次|${surfaces})`, 'y')
  const rates = units.flatMap(({ unit, dimension, ahead }) => (ahead ? [{ unit, of: ahead.of, pattern: aheadPattern(ahead.words, dimension) }] : []))
  return {
    at(text, at) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      const unit = canonical.get((match?.[1] ?? '').replace(/\s/g, ''))
      return match && unit ? { unit, length: match[0].length } : undefined
    },
    rate(text, from, unit) {
      const before = text.slice(Math.max(0, from - REACH), from)
      return rates.find((rate) => rate.of === unit && rate.pattern.test(before))?.unit ?? unit
    },
  }
}

/** A rate stands in the number's own clause; what a density is counted by may stand in the clause before (按每千名老人计算，床位为35张). */
function aheadPattern(words: readonly string[], dimension: string): RegExp {
  const clause = dimension === 'density' ? '(?:[^,;。:]{0,6},)?[^,;。:]{0,12}' : '[^,;。:]{0,8}'
  return new RegExp(`(?:${longestFirst(words)})${clause}$`)
}

/** The dimension of a unit: people, money, count …; a percentage or a multiple is one of its own, and so is none. */
export function dimensionReader(units: readonly Unit[]): (unit: string | null) => string {
  const dimensions = new Map(units.map(({ unit, dimension }) => [unit, dimension]))
  return (unit) => (unit === null ? 'none' : unit === '%' || unit === '倍' ? unit : (dimensions.get(unit) ?? unit))
}
