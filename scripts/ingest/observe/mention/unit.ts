/** Units: the longest written form of the catalogue's units at a place of the text, and words before a number that belong to them. */
import type { Unit } from '../../../../src/domain/catalogue.ts'
import { isSpace } from '../text/character.ts'
import { WordSet } from '../text/wordSet.ts'

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
  readonly rate: (text: string, from: number, unit: string, value: number) => string
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join('|')

/** So much a month, a year or a person is at most: a larger amount in 元 is a sum. */
export const LARGEST_RATE = 100_000

/** So much for a house or a project may be more. */
const LARGEST_PRICE = 5_000_000

/** A character of every word of rates: most numbers have none before them. */
const RATED = /[每均单年月]|[百一]户|[百千万]名老/

/** How far before a number the words of its unit may stand. */
const REACH = 32

/** A reader of the catalogue's units. */
export function unitReader(units: readonly Unit[]): UnitReader {
  const canonical = new Map(units.flatMap((unit) => [unit.unit, ...unit.surfaces].map((surface) => [surface, unit.unit] as const)))
  const others = units.flatMap(({ except = [] }) => except)
  // 元 / 人 / 月: white space round a stroke means nothing.
  const surfaces = longestFirst([...canonical.keys()]).replaceAll('/', '\\s*/\\s*')
  const [known, mistaken] = [new WordSet(canonical.keys()), new WordSet(others)]
  const spaced = new RegExp(`\\s*(?!${longestFirst(others)})(人\\s+次|${surfaces})`, 'y')
  const rates = units.flatMap(({ unit, dimension, ahead }) =>
    ahead
      ? [
          {
            unit,
            of: ahead.of,
            isOfTime: isRateOfTime(unit, dimension),
            largest: isPrice(unit, dimension) ? LARGEST_PRICE : LARGEST_RATE,
            pattern: aheadPattern(unit, ahead.words, dimension),
          },
        ]
      : [],
  )
  return {
    at(text, at) {
      const ranked = RANKED_NEXT.exec(text.slice(at, at + 4))?.[1]
      if (ranked !== undefined) return { unit: ranked, length: 1 }
      if (text.startsWith('人均', at) && EACH_OF_THEM.test(text.charAt(at + 2))) return { unit: '人', length: 1 }
      if (isSpokenMoney(text, at)) return { unit: '元', length: 1 }
      if (!hasSpace(text, at, at + LONGEST_SPACED)) {
        const surface = mistaken.at(text, at) === undefined ? known.at(text, at) : undefined
        const unit = canonical.get(surface ?? '')
        return surface !== undefined && unit ? { unit, length: surface.length } : undefined
      }
      spaced.lastIndex = at
      const match = spaced.exec(text)
      const unit = canonical.get((match?.[1] ?? '').replace(/\s/g, ''))
      return match && unit ? { unit, length: match[0].length } : undefined
    },
    rate(text, from, unit, value) {
      const before = text.slice(Math.max(0, from - REACH), from)
      if (!RATED.test(before)) return unit
      const [first, ...others] = rates.filter((rate) => rate.of === unit && value <= rate.largest && rate.pattern.test(before))
      if (!first?.isOfTime) return first?.unit ?? unit
      // 月人均130元、年人均683元: of two words of time the nearer is the number's own.
      const placeOf = ({ pattern }: { readonly pattern: RegExp }): number => pattern.exec(before)?.index ?? -1
      return others.findLast((other) => other.isOfTime && placeOf(other) > placeOf(first))?.unit ?? first.unit
    },
  }
}

/** 襄城县2.28万人次之, 社会服务类846家次之: who or what comes next. */
const RANKED_NEXT = /^([人户家])次之(?:[,;。]|$)/
/** 165人均签订协议, 38人均持证: all of them, and no mean. */
const EACH_OF_THEM = /[签持参享接获已未按能]/

/** 月工资3200块, 我只掏5块: money, as it is spoken of; 路牌320块 is none. */
const isSpokenMoney = (text: string, at: number): boolean =>
  text.charAt(at) === '块' && SPENT.test(text.slice(Math.max(0, at - REACH), at)) && /^块(?:多|左右|上下|的|[,;。、!?)"”]|$)/.test(text.slice(at, at + 3))
const SPENT = /(?:掏|(?<!插)花|付|[上缴]交|挣|赚|工资|月薪|退休金|养老金|[收缴]费?|便宜|贵|单价|原价|售价|要价|每[天月餐顿次人份])了?[^,;。、\d]{0,3}\d[\d.]*$/

/** How far a unit may reach that is written with white space. */
const LONGEST_SPACED = 24

function hasSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to && at < text.length; at++) if (isSpace(text.charCodeAt(at))) return true
  return false
}

/** 元/户, 元/所: so much for a thing, and not for a time. */
const isPrice = (unit: string, dimension: string): boolean => dimension === 'money-rate' && !/[月年天季]|小时/.test(unit)
const isRateOfTime = (unit: string, dimension: string): boolean => dimension === 'money-rate' && !isPrice(unit, dimension)

/**
 * A rate stands in the number's own clause, and that of a thing is said of all its numbers (每具由650元提高到800元), unless another
 * word of rate or of a sum stands between; what a density is counted by may stand in the clause before (按每千名老人计算，床位为35张).
 */
function aheadPattern(unit: string, words: readonly string[], dimension: string): RegExp {
  // 一户一策 is a name, 每户一次性 is none.
  const said = `(?:${longestFirst(words)})(?!一(?!次))`
  if (isPrice(unit, dimension) || (dimension === 'density' && !/[百千万]/.test(unit))) return new RegExp(`${said}(?:平均|[^,;。:每均共月年天日]){0,18}$`)
  return new RegExp(
    `${said}${dimension === 'density' ? '(?:[^,;。:\\d]{0,6},)?[^,;。:]{0,16}(?::(?:目标|规划目标|实际|现状|现有)?[值数]?(?:为|是|不低于|不少于)?)?\\s*' : '[^,;。:]{0,8}'}$`,
  )
}

/** The dimension of a unit: people, money, count …; a percentage or a multiple is one of its own, and so is none. */
export function dimensionReader(units: readonly Unit[]): (unit: string | null) => string {
  const dimensions = new Map(units.map(({ unit, dimension }) => [unit, dimension]))
  return (unit) => (unit === null ? 'none' : unit === '%' || unit === '倍' ? unit : (dimensions.get(unit) ?? unit))
}
