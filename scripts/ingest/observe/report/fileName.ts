/** What the name of a document's file tells: reports are often named after place and time (dalian-2020-h1.txt, 大连市2020年工作总结.txt). */
import { goesByFullName } from '../../../../src/domain/districts.ts'
import { allRegions, COUNTRY, regionLineage, type Region } from '../../../../src/domain/region.ts'
import type { PlaceFinder } from '../region/place.ts'
import { fold } from '../text/fold.ts'
import { findTimes, planYears } from '../time/time.ts'

const stemOf = (file: string): string => fold(file.replace(/\.[^.]+$/, '').normalize('NFKC')).toLowerCase()

const PARTS: Readonly<Record<string, string>> = { h1: '01/06', h2: '07/12', q1: '01/03', q2: '04/06', q3: '07/09', q4: '10/12' }
const PLAN_NUMBERS = ['十', '十一', '十二', '十三', '十四', '十五']
const FIRST_PLAN = 10

/** A year with a month or part of it behind, as names of files have it; no part of a longer number (W020210305). */
const DATED = /(?<![\da-z])((?:19|20)\d{2})(?!\d)(?:[-_ ]?(h[12]|q[1-4])(?![\da-z])|[-_](0[1-9]|1[0-2])(?!\d)|[-_~]((?:19|20)\d{2})(?!\d))?/

/** 20101018: a day without marks between, no part of a longer number. */
const COMPACT = /(?<![\da-z])((?:19|20)\d{2})(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/

/** The time a file is named after: a year, years, half-year, quarter, month or plan (13th-plan, 十三五), or null. */
export function timeNamed(file: string): string | null {
  const stem = stemOf(file)
  const told = findTimes(stem, { period: null, now: null }).find(({ kind, period }) => kind === 'at' && period !== null)?.period ?? null
  if (told !== null) return told
  const [, numbered, spelled] = /(?<!\d)(1[0-5])th(?![a-z])|(十[一二三四五])五/.exec(stem) ?? []
  if (numbered !== undefined || spelled !== undefined) return planYears(spelled ?? PLAN_NUMBERS[Number(numbered) - FIRST_PLAN] ?? '')
  const [, compact, within] = COMPACT.exec(stem) ?? []
  if (compact !== undefined && within !== undefined) return `${compact}-${within}`
  const [, year, part, month, last] = DATED.exec(stem) ?? []
  if (year === undefined) return null
  if (last !== undefined && last > year) return `${year}/${last}`
  if (month !== undefined) return `${year}-${month}`
  const [begins, ends] = PARTS[part ?? '']?.split('/') ?? []
  return begins === undefined ? year : `${year}-${begins}/${year}-${ends ?? begins}`
}

/** Words of fewer letters are more often something else. */
const SHORTEST = 4

/** Tells the regions a file is named after, in pinyin as in addresses (linyi-yinan) or in characters. Of one name there may be several. */
export type RegionsNamed = (file: string) => readonly Region[]

/** @param addressOf the address of a region, its words in pinyin */
export function regionsNamed(addressOf: (region: Region) => string, findPlaces: PlaceFinder): RegionsNamed {
  let spelled: Map<string, Region[]> | undefined
  const wordOf = (region: Region): string => addressOf(region).split('/').at(-1) ?? ''
  const table = (): Map<string, Region[]> =>
    Map.groupBy(
      allRegions.filter(({ code }) => !goesByFullName(code)),
      wordOf,
    )
  return (file) => {
    const stem = stemOf(file)
    const written = findPlaces(stem, null).map(({ region }) => region)
    const words = stem.match(/[a-z]+/g) ?? []
    if (written.length > 0 || words.every(({ length }) => length < SHORTEST)) return written
    spelled ??= table()
    const named: Region[] = []
    for (const word of words) {
      const known = word.length < SHORTEST ? [] : (spelled.get(word) ?? []).filter(({ code }) => code !== COUNTRY.code)
      // linyi-yinan: the one that lies in what was named before.
      const within = known.filter((region) => regionLineage(region).some((above) => named.some(({ code }) => code === above.code && code !== region.code)))
      if (within.length > 0) return within
      if (named.length === 0) named.push(...known)
    }
    return named
  }
}
