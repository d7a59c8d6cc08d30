/** Places in a row, and the numbers that such a row is told of. */
import { isWithin, type Region } from '../../../../src/domain/region.ts'
import type { Fact } from '../frame/clause.ts'
import { groupsOf } from '../frame/frame.ts'
import type { Place } from './place.ts'

/** 西安市莲湖区: a place right behind the one it lies in is named with that. */
export function joined(places: readonly Place[]): Place[] {
  const told: Place[] = []
  for (const place of places) {
    const before = told.at(-1)
    const isBehind = before?.to === place.from && before.region.code !== place.region.code && isWithin(place.region.code, before.region.code)
    if (isBehind) told.splice(-1, 1, { ...place, from: before.from })
    else told.push(place)
  }
  return told
}

/** What stands between two of a row, and a figure behind one of them (120张, （占21%）). */
export const ROW_JOINT = '[、和与及]|以及'
export const FIGURED = String.raw`\d[\d.,]*[^\d,;。:、()和与及]{0,6}|\([^()\d]{0,3}\d[^()]*\)`

/** 大连（占18%）和鞍山（占9%）, 大连98张和鞍山76张: two places of a list, each with its figure behind it. */
export const isListed = (text: string, place: Place | undefined, next: Place): boolean =>
  place !== undefined && LISTED.test(text.slice(place.to, next.from)) && /^\(?[^()\d,;。]{0,2}\d/.test(text.slice(next.to))

const LISTED = new RegExp(`^(?:${FIGURED})(?:${ROW_JOINT})$`)

/** 沈阳、大连, 天镇（大同市）和山阴: two places beside each other. */
export const isRow = (text: string, place: Place | undefined, next: Place | undefined): boolean =>
  place !== undefined && next !== undefined && /^(?:\([^()\d]{1,8}\)|\))?(?:[、,和与及]|以及)$/.test(text.slice(place.to, next.from))

/** The places end their clause or the one before (最高的是舟山和湖州，分别占…), and are no examples of what was counted (等4个县撤县设区，…分别由11个、12个). */
const DEALT =
  /^(?!等[\d两三四五六七八九十]+个[^,;。]*[,;])(?:[^,;:。]*|[^;:。]*(?:分别|依次)[^,;:。]*|[^;:。\d]{0,4}[2-9]个?(?:区市|区县|县区|县市|[市县区地])[^;:。\d]*)$/

/** 彭州、邛崃已试点96个社区，配专员58、17名: between places and numbers stands nothing else in a row. */
const NUMBERS = /\d[\d. ]*[^\d,;:。、]{0,4}(?:[、和与及]\d[\d. ]*[^\d,;:。、和与及]{0,4})+/g
const PLAIN = /^[^;:。、和与及]*$/

/**
 * 武进、新北、天宁分别4、3、2家: as many places in a row before as many numbers in a row are the places of these; twice as
 * many numbers are two such rows.
 * @returns the region of each number in order, or null where places and numbers do not correspond
 */
function rowRegions(places: readonly Place[], text: string, numbers: readonly { readonly from: number }[]): Region[] | null {
  const first = numbers[0]?.from ?? 0
  const ahead = joined(places.filter((place) => place.to <= first))
  const broken = ahead.findLastIndex((place, index) => index > 0 && !isRow(text, ahead[index - 1], place))
  const row = ahead.slice(Math.max(0, broken))
  const last = row.at(-1)
  const each = eachOf(ahead, text.slice(last?.to, first), numbers.length)
  if (each) return each
  if (row.length < 2 || !last || numbers.length % row.length !== 0) return null
  const between = text.slice(last.to, first)
  if (!DEALT.test(between) && !PLAIN.test(between.replace(NUMBERS, ''))) return null
  return numbers.map((_, index) => row[index % row.length]?.region ?? last.region)
}

/**
 * 甲区、乙区分别登记1126家、983家，丙区为612家，较上年各增18家、22家、9家: numbers in a row that 各 or 分别 leads are of all the places that the sentence
 * told of, where these are as many; else null.
 */
function eachOf(ahead: readonly Place[], between: string, count: number): Region[] | null {
  const regions = ahead.map(({ region }) => region)
  const isEach = count > 2 && /\d/.test(between) && /(?:各|分别|依次)[^,;:。\d]{0,6}$/.test(between)
  return isEach && regions.length === count && new Set(regions.map(({ path }) => path)).size === count ? regions : null
}

/** The regions of figures that stand in a row behind as many places, by where the figures begin. */
export function dealtRegions(facts: readonly Fact[], { places, text }: { readonly places: readonly Place[]; readonly text: string }): Map<number, Region> {
  const groups = groupsOf(facts, text).map((group) => group.map(({ mention }) => mention))
  return new Map(groups.flatMap((group) => (rowRegions(places, text, group) ?? []).map((region, index) => [group[index]?.from ?? -1, region] as const)))
}
