/** One number that is said of each of several places: 青原区、吉州区各建成500张, 宝应、高邮、仪征三市火化率达到90%. */
import type { Region } from '../../../../src/domain/region.ts'
import { EACH } from '../frame/each.ts'
import type { Mention } from '../mention/mention.ts'
import type { Place } from './place.ts'
import { isRow, joined } from './placeRow.ts'

const OF_PLACES = new RegExp(`^(?:等?[2-9两三四五六七八九]?个?(?:区县|县区|县市|市县|[市县区旗地州盟镇]))?[^,;:。、\\d]{0,12}?${EACH}[^,;:。、\\d]{0,8}$`)
/** 宝应、高邮、仪征三市火化率达到90%: a rate of those that were named and counted is of each. */
const OF_ALL_NAMED = /^[两三四五六七八九2-9]个?(?:区县|县区|县市|市县|市州|州市|[市县区旗州盟])(?!均|平均|合计|共|[^,;:。]*占)[^,;:。、\d]{2,12}$/
/** 最高的红山区、松山区为762元: so much is the rate of each. */
const IS = /^(?:均|都)?(?:为|达到?|是)$/

/** So many places are told of in a row at most. */
const MOST = 20

/** The places of which a number is said; none where they are not in a row right before it. */
export function regionsOfEach({ from, unit }: Mention, places: readonly Place[], text: string): readonly Region[] {
  const end = places.findLastIndex(({ to }) => to <= from)
  const between = text.slice(places[end]?.to ?? from, from)
  if (!OF_PLACES.test(between) && !(isRate(unit) && (OF_ALL_NAMED.test(between) || IS.test(between)))) return []
  const ahead = joined(places.slice(Math.max(0, end + 1 - MOST), end + 1))
  const broken = ahead.findLastIndex((place, index) => index > 0 && !isRow(text, ahead[index - 1], place))
  const row = ahead.slice(Math.max(0, broken)).map(({ region }) => region)
  return row.length > 1 ? row : []
}

/** What adds up to nothing over several places. */
const isRate = (unit: string | null): boolean => unit === '%' || unit?.startsWith('元/') === true
