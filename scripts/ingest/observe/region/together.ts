/** Figures that places outside the document's region have together, or with it: 深圳、东莞、惠州三市共有养老机构412家. */
import { COUNTRY, isWithin, regionLineage, type Region } from '../../../../src/domain/region.ts'
import type { Place } from './place.ts'
import { isRow } from './placeRow.ts'

/** The row begins its clause, but for some space. */
const NEAR = 4
const BEGINS = /(?:^|[,;。:])\s*$/
/** They are counted, and taken together: what is said of them in between is no sentence of its own. */
const TAKEN = String.raw`[两二三四五六七八九2-9]个?(?:省区|省市|[省市县区州地])(?![^,;。]*(?:协议|合作|联合|签|来|赴|捐|援))[^,;。\d]{0,12}(?:\d{4}年[^,;。\d]{0,10})?(?:合计|总计|合共|一共|总共|共计|共|之和|总数)[^,;。\d]{0,12}`
const TAKEN_TOGETHER = new RegExp(`^${TAKEN}$`)
/** The same, seen from any of the row. */
export const ROW_TOGETHER = new RegExp(String.raw`^(?:[、和与及][\u4e00-\u9fff]{2,5}?)*${TAKEN}\d`)

/** The region above the places in a row that have the figure at `at` together, where one of them lies outside `home`; else undefined. */
export function togetherOutside(places: readonly Place[], text: string, at: number, home: Region | null): Region | undefined {
  const end = places.findLastIndex(({ to }) => to <= at)
  const last = places[end]
  if (!last || !home || !TAKEN_TOGETHER.test(text.slice(last.to, at))) return undefined
  let start = end
  while (start > 0 && isRow(text, places[start - 1], places[start])) start -= 1
  const row = places.slice(start, end + 1).map(({ region }) => region)
  const [first] = places.slice(start)
  const isOutside = row.some(({ code }) => !isWithin(code, home.code) && !isWithin(home.code, code))
  return first && row.length > 1 && isOutside && BEGINS.test(text.slice(Math.max(0, first.from - NEAR), first.from)) ? above(row) : undefined
}

/** The narrowest region that all of them lie in. */
function above(row: readonly Region[]): Region {
  const [first = COUNTRY] = row
  return regionLineage(first).findLast(({ code }) => row.every((region) => region.code !== code && isWithin(region.code, code))) ?? COUNTRY
}
