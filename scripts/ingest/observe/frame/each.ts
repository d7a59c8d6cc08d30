/** One number that is said of each of several things: 困难残疾人生活补贴和重度残疾人护理补贴均为90元. */
import type { Scope } from './clause.ts'
import { splitHeads } from './heads.ts'

/** 均为, 各提高, 一律按: what leads to such a number (人均 is an average, 各级 are all levels). */
export const EACH = String.raw`(?:(?<![人户平年月日床次])均|(?<![成首])都|同为|一律|统一(?=[为提调执上])|各(?![级类种项地界方县市区乡镇村社行部个]))`
const LEADS = String.raw`(?:已|按|由|从|为|达|是|有|至|到|了|约|近|不低于|不少于|超过|实现|执行|提高|提升|上调|调整|增长|增加|上升|下降|减少|下调|建成|新建|建有|设立|安排|下拨|每人每[月年]|每[月年]|[月年]?人均)*`
const SAID_OF_EACH = new RegExp(`${EACH}${LEADS}\\s*$`)

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
  if (count < 2 || count > MOST) return NONE
  const members = splitHeads(object, count, scope.grammar) ?? NONE
  const measure = scope.reader.left(raw, unit === '%').link.change === null ? 'level' : 'change_pct'
  const tellApart = (nouns: readonly string[], rate: string | null): boolean => {
    const entries = nouns.map((noun) => scope.entryOf(noun, rate, measure))
    return nouns.length > 0 && entries.every((entry) => entry !== undefined) && new Set(entries).size === entries.length
  }
  // 散居孤儿每人每月1100元, 护理补贴均由70元提高到80元: an amount of so much a month is of a standard.
  const rate = unit === '元' && members.every((noun) => GIVEN_MONTHLY.test(noun)) ? '元/月' : unit
  const nouns = rate?.startsWith('元/') ? members.map((noun) => noun.replace(/(?:标准)?$/, '标准')) : members
  if (tellApart(nouns, rate) || (nouns.length > 0 && nouns.every((noun) => noun.endsWith('率')))) return nouns
  // 社会散居孤儿和事实无人抚养儿童（基本生活费标准）均为1939元: persons who are given so much.
  const persons = unit?.startsWith('元') ? object.replace(OF_STANDARD, '').split(JOINT) : NONE
  const standards = persons.map((noun) => `${noun}标准`)
  return persons.every((noun) => PERSONS.test(noun)) && tellApart(standards, unit === '元' ? '元/月' : unit) ? standards : NONE
}

const OF_STANDARD = /(?:基本生活费?|生活费?|保障|养育)?(?:补助|补贴|保障)?标准$/
const PERSONS = /(?:孤儿|儿童|人员|对象)$/
const GIVEN_MONTHLY = /(?:补贴|津贴|标准|生活费)$/
const NONE: readonly string[] = []
