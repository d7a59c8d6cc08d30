import { extent } from 'd3-array'

import type { AtlasRegion } from '../atlas/buildAtlas.ts'
import { periodYears } from '../domain/period.ts'
import { countWord } from './wording.ts'

const MOST_NAMED = 3

/** What is on record of a place, in one sentence: 1份报告里有131个数据，时间在2015—2021年；所辖的利州区、剑阁县另有2个。 */
export function regionSummary({ region, own, within, reports, below }: AtlasRegion): string {
  const lower = within.length - own.length
  if (within.length === 0) {
    return reports.length > 0 ? `收录了${reports.length}份报告，没有读出数据。` : `还没有收录${region.name}的报告，也没有它的数据。`
  }
  const here = `${new Set(own.map(({ report }) => report)).size}份报告里有${own.length}个数据${span(own)}`
  const names = below.map(({ region: { name } }) => name)
  const where = names.length <= MOST_NAMED ? names.join('、') : `${countWord(names.length)}个地方`
  const there = own.length > 0 ? `所辖的${where}另有${lower}个` : `没有直接说${region.name}的数，所辖的${where}有${lower}个数据`
  return `${[...(own.length > 0 ? [here] : []), ...(lower > 0 ? [there] : [])].join('；')}。`
}

/** ，时间在2015—2021年; nothing where no figure has a time. */
function span(observations: AtlasRegion['own']): string {
  const [since, until] = extent(observations.flatMap(({ period }) => (period === null ? [] : periodYears(period))))
  if (since === undefined) return ''
  return since === until ? `，时间是${until}年` : `，时间在${since}—${until}年`
}
