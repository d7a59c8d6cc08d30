/** The catalogue's indicator for a composed name, or none: a wrong id is worse than no id. */
import type { Catalogue, Indicator, Synonym } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { WordSet } from '../text/wordSet.ts'

export interface IndicatorQuery {
  /** Candidate names, the best first. */
  readonly names: readonly string[]
  readonly unit: string | null
  readonly measure: Measure
}

export type IndicatorFinder = (query: IndicatorQuery) => Indicator | null

/** Marks and joining words make no difference between names. */
const MARKS = /[的和与及“”"'《》「」()（）\s、]/g
const STATISTICS = new WordSet(['总数量', '总人数', '总数', '人数', '户数', '数量', '总金额', '金额', '总额', '资金额', '资金', '数', '额'], 'backward')

/** Statistics that say in what they count. */
const COUNTED = [
  [/人数$/, '人'],
  [/户数$/, '户'],
  [/人次$/, '人次'],
  [/(?:资金|金额|支出|额)$/, '元'],
] as const

/** 60岁及以上 is 60岁以上, and 比重 and 占比 are 比例. */
const FROM_AGE = /(?<=[岁\d])(?:\(含\)|及)以上/g
const SHARES = /(?:占比|比重)$/
/** 80—89周岁, 80岁-89岁: written in many ways. */
const AGES = /(\d)周?岁?\s*(?:[-—–~～]{1,2}|至|到)\s*(\d{2,3})周?岁/g
const YEARS_OF_AGE = /(?<=\d)周岁/g

/** Gives names one form for comparison: the site's own words, no marks, no statistic at the end. */
export function plainNames(synonyms: readonly Synonym[]): (name: string) => string {
  const terms = new Map(synonyms.filter(({ exact }) => exact).map(({ word, term }) => [word.replace(MARKS, ''), term]))
  const words = [...terms.keys()].sort((a, b) => b.length - a.length)
  // A word that begins its own term (新冠, 新冠肺炎) is left alone where the term stands already.
  const pattern = new RegExp(
    words.map((word) => (terms.get(word)?.startsWith(word) ? `${word}(?!${terms.get(word)?.slice(word.length)})` : word)).join('|'),
    'g',
  )
  const known = new WordSet(words)
  return (name) => {
    const aged = /\d/.test(name) ? name.replace(AGES, '$1至$2岁').replace(YEARS_OF_AGE, '岁').replace(FROM_AGE, '以上') : name
    const unmarked = aged.search(MARKS) < 0 ? aged : aged.replace(MARKS, '')
    const named = known.isIn(unmarked) ? unmarked.replace(pattern, (word) => terms.get(word) ?? word) : unmarked
    const shared = named.replace(SHARES, '比例')
    const plain = shared.slice(0, shared.length - (STATISTICS.endingAt(shared, shared.length)?.length ?? 0))
    const bare = plain.includes('金') ? plain.replace(/资金|金额/g, '') : plain
    return bare.length >= 3 ? bare : plain
  }
}

/** The same words in another order name the same thing: 慈善组织接收捐赠, 慈善组织捐赠接收. */
const signs = (name: string): string => [...name].sort().join('')

/** A number that names of the same characters share; few others do. */
function sumOf(name: string): number {
  let sum = 0
  for (let at = 0; at < name.length; at++) sum = (sum + Math.imul(name.charCodeAt(at), 0x9e3779b1)) | 0
  return sum
}

/**
 * A finder over the catalogue. A name is found where it equals a name or alias of an indicator in the plain form, and
 * the unit is of the indicator's dimension. Of a change (提高6.7%) only the name can be compared.
 */
export function indicatorFinder(catalogue: Catalogue): IndicatorFinder {
  const dimension = new Map(catalogue.units.map((unit) => [unit.unit, unit.dimension]))
  const plainName = plainNames(catalogue.synonyms)
  const byName = new Map<string, Indicator[]>()
  const bySigns = new Map<string, Indicator[]>()
  const sums = new Set<number>()
  for (const indicator of catalogue.indicators) {
    for (const name of new Set([indicator.name, ...indicator.aliases].map(plainName))) {
      byName.set(name, [...(byName.get(name) ?? []), indicator])
      bySigns.set(signs(name), [...(bySigns.get(signs(name)) ?? []), indicator])
      sums.add(sumOf(name))
    }
  }
  const fits = ({ unit, measure }: IndicatorQuery, indicator: Indicator): boolean => {
    if (measure === 'change_pct') return indicator.measure !== 'share'
    // Points are of a share: 增速回落0.9个百分点 is no change of what is counted.
    if (unit === '百分点' || unit === '千分点') return indicator.measure === 'share' || indicator.unit === '%' || indicator.unit === '‰'
    // 2352元/人次 is no mean of a household.
    if (unit !== null && unit.includes('/人') && indicator.unit.includes('/户')) return false
    if (unit !== null && unit.includes('/户') && indicator.unit.includes('/人')) return false
    // 先后六次上调标准 counts no things, or people, of a kind.
    if (unit === '次' && !indicator.unit.endsWith('次')) return false
    // 城乡低保标准之比为1.38:1, 离结比为37.6%: a ratio needs no unit, and is told in percent too.
    if (measure === 'ratio' && (unit === null || unit === '%') && indicator.measure === 'ratio') return true
    return dimension.get(unit ?? '') === dimension.get(indicator.unit) || (unit === null && indicator.unit === '')
  }
  return (query) => {
    for (const name of query.names) {
      const plain = plainName(name)
      if (!sums.has(sumOf(plain))) continue
      const found = (byName.get(plain) ?? bySigns.get(signs(plain)) ?? []).filter((indicator) => fits(query, indicator))
      // 临时救助增长5%: of its cases or of its money? A change says no unit, so that the name must.
      const dimensions = new Set(found.map(({ unit }) => dimension.get(unit)))
      const said = dimensions.size > 1 ? dimension.get(COUNTED.find(([statistic]) => statistic.test(name))?.[1] ?? '') : undefined
      if (query.measure === 'change_pct' && dimensions.size > 1 && said === undefined) continue
      const exact = found.find((indicator) => indicator.unit === query.unit) ?? found.find(({ unit }) => said === undefined || dimension.get(unit) === said)
      if (exact) return exact
    }
    return null
  }
}
