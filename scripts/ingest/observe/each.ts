/** One number that is said of each of several things or places: 困难残疾人生活补贴和重度残疾人护理补贴均为90元, 青原区、吉州区各建成500张. */
import type { Region } from '../../../src/domain/region.ts'
import { splitHeads } from './heads.ts'
import type { Mention } from './mention.ts'
import { isRow, joined } from './placeRow.ts'
import type { Place } from './place.ts'
import type { Scope } from './clause.ts'

/** 均为, 各提高, 一律按: what leads to such a number (人均 is an average, 各级 are all levels). */
const EACH = String.raw`(?:(?<![人户平年月日床次])均|(?<![成首])都|同为|一律|各(?![级类种项地界方县市区乡镇村社行部个]))`
const LEADS = String.raw`(?:已|按|为|达到?|是|有|至|到|了|约|近|不低于|不少于|超过|实现|执行|提高|提升|上调|调整|增长|增加|上升|下降|减少|下调|建成|新建|建有|设立|安排|下拨|每人每[月年]|每[月年]|[月年]人均|人均)*`
const SAID_OF_EACH = new RegExp(`${EACH}${LEADS}\\s*$`)
const OF_PLACES = new RegExp(`^(?:等?[2-9两三四五六七八九]?个?(?:区县|县区|县市|市县|[市县区旗地州盟镇]))?[^,;:。、\\d]{0,12}?${EACH}[^,;:。、\\d]{0,8}$`)
/** 宝应、高邮、仪征三市火化率达到90%: a rate of those that were named and counted is of each. */
const OF_ALL_NAMED = /^[两三四五六七八九2-9]个?(?:区县|县区|县市|市县|[市县区旗州盟])(?!均|平均|合计|共|占)[^,;:。、\d]{2,12}$/

const MOST = 6
const JOINT = /、|和|与|及|以及/

/**
 * The nouns of which a number is said, each of its own: where the catalogue tells them apart, or each is a rate. (社会工作站和志愿服务站各有410个 may
 * as well be one thing.) Else none.
 */
export function nounsOfEach(raw: string, unit: string | null, scope: Scope): readonly string[] {
  const led = SAID_OF_EACH.exec(raw)
  if (!led) return NONE
  const { object } = scope.reader.left(raw.slice(0, led.index), unit === '%')
  const count = object.split(JOINT).length
  const members = (count < 2 || count > MOST ? null : splitHeads(object, count, scope.grammar)) ?? NONE
  // 散居孤儿每人每月1100元: an amount of so much a month is of a standard.
  const nouns = unit?.startsWith('元/') ? members.map((noun) => noun.replace(/(?:标准)?$/, '标准')) : members
  const measure = scope.reader.left(raw, unit === '%').link.change === null ? 'level' : 'change_pct'
  const entries = nouns.map((noun) => scope.entryOf(noun, unit, measure))
  const areApart = entries.every((entry) => entry !== undefined) && new Set(entries).size === entries.length
  return areApart || nouns.every((noun) => noun.endsWith('率')) ? nouns : NONE
}

const NONE: readonly string[] = []

/** The places of which a number is said; none where they are not in a row right before it. */
export function regionsOfEach({ from, unit }: Mention, places: readonly Place[], text: string): readonly Region[] {
  const ahead = joined(places.filter((place) => place.to <= from))
  const last = ahead.at(-1)
  const between = text.slice(last?.to ?? from, from)
  if (!last || !(OF_PLACES.test(between) || (isRate(unit) && OF_ALL_NAMED.test(between)))) return []
  const broken = ahead.findLastIndex((place, index) => index > 0 && !isRow(text, ahead[index - 1], place))
  const row = ahead.slice(Math.max(0, broken)).map(({ region }) => region)
  return row.length > 1 ? row : []
}

/** What adds up to nothing over several places. */
const isRate = (unit: string | null): boolean => unit === '%' || unit?.startsWith('元/') === true
