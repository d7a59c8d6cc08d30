/** What the rows of a table are called: by their own label, by what they are a part of, by the group or the table they total. */
import { BRACKETS, STATISTIC } from './headerUnit.ts'
import { changeAlone, neutral } from './tableChange.ts'

/** 2015 over a column or before a row, or below what several columns tell (设施数, 2015): the year. */
export const YEAR = /^(?:19|20)\d{2}$/

/** 合计 and the like are of the group, 数量 says nothing. */
export const TOTAL = /^(?:小计|合计|总计|总数)$/
export const EMPTY_HEADER = /^(?:数\s*量|数值|数额|指标值|数据|实绩|指标|项目|类别|本[期季]数?|本季度|调整后)$/

/** 综合服务设施面积（每百户）: of how many it is told. */
const OF_EACH = /^(.+?)[(（](每[^()（）]{1,8})[)）]$/

/** 结婚登记（1-12月）: of which months it is told. */
const OF_MONTHS = /^(.+?)[(（](\d{1,2}(?:[-—–~～至到]\d{1,2})?月)份?[)）]$/
/** 当月支出: a column of a time of its own. */
const OF_A_MONTH = /[当本上]月/

/** A row that tells nothing but a place or a time. */
export const WHERE_OR_WHEN = /^(?:[\u4e00-\u9fff]{1,10}(?:省|市|县|区|旗|州|盟|镇|乡|街道)|合计|总计|小计|全[省市县区州旗]|(?:19|20)\d{2}年?)?$/

/** 合  计: a word drawn apart. */
export const undrawn = (text: string): string => (/^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(text) ? text.replace(/\s+/g, '') : text)

/** 一、 (二) 3. A、 II # 其中：: marks of order before a label. */
const MARK =
  /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．]|[A-Z][、.．\s]|[IVX]+\s|#|其中[:：]?|\d{1,2}\s+(?=\p{Script=Han})|\s)+/u
export const unmarked = (label: string): string => label.replace(MARK, '')

/** 其中：女性, #城市: what statistics mark as a part of the row above. */
const PART = /^\s*(?:#\s*)?其中|^\s*#/
const MANNER_OF = /^(?:集中|分散)(?:供养|养育)$/
const KIND = /^(?:城市|农村|城镇|乡村|女性|男性|公办|民办|公建民营)$/
/** 单人户 of 农村低保户数, 残疾人 of 城市低保人数: some of those that the row above counts. */
const WHO =
  /^(?:[\u4e00-\u9fff]{1,5}户|老年人|残疾人|重度残疾人|未成年人|儿童|重病患者|三无人员|失能老人|\d{2}周?岁(?:及?以上|以下)(?:老人|老年人)?)(?:数|人数|户数)?$/
const COUNTS_PEOPLE = /(?<=低保|特困|特困人员|对象|供养|家庭|孤儿|儿童)(?:人员|对象)?(?:人数|户数|数)?$/
/** Whether a row tells one side or kind of what its column counts. */
export const isKind = (own: string): boolean => KIND.test(unmarked(own))
/** Whether a row goes on with the part of the row above that the one before told of. */
export const isPart = (own: string, before: boolean): boolean => PART.test(own) || (before && (MANNER_OF.test(own) || KIND.test(own)))

/** What a part of a row is called: 城市低保 of 城乡低保, 农村特困人员集中供养, 女性从业人员. '' for one with a name of its own. */
export function partOf(own: string, parent: string): string {
  // 城市 below 全市: the column says of what.
  if (parent === '' || WHERE_OR_WHEN.test(parent)) return ''
  if (MANNER_OF.test(own)) return `${parent}${own}`
  if (WHO.test(own) && COUNTS_PEOPLE.test(parent)) return `${parent.replace(COUNTS_PEOPLE, '')}${own}`
  return KIND.test(own) ? `${own}${parent.replace(/^城乡/, '')}` : ''
}

/** Labels of rows that are places or times: their columns say what is counted. */
const PLACES_OR_TIMES =
  /^(?:[省市州地县区旗镇乡街道村、（）()]+|(?:地|辖|镇|街|行政|所属)[区街划]|区划|区域|单位|年[份度]?|月份|季度|时间|时期|名称)(?:名称|别)?$/

/** Whether the first column's header says that rows are places or times. */
export const areDivisions = (header: string): boolean => PLACES_OR_TIMES.test(header.replace(/\s/g, ''))

/** 解放碑 below 街道: a town by the word that the header of its column says once for all rows. */
export function asTown(row: string, header: string): string {
  const [kind] = /^(?:街道|镇|乡)(?=(?:名称?)?$)/.exec(header.replace(/\s/g, '')) ?? []
  return kind !== undefined && TOWN_NAME.test(row) && !NO_TOWN.test(row) ? `${row}${kind}` : row
}

const TOWN_NAME = /^[\u4e00-\u9fff]{2,3}$/
/** 合计, 其他, 区本级, 福利院: no town among the rows. */
const NO_TOWN = /^(?:其|全|各|本|平均|机关|数量|比|同比|占)|[计他余级直院所局办站园镇乡部数]$|街道|中心/

export interface RowNames {
  readonly own: string
  readonly group: string
  /** What the row is a part of (其中：女性), or ''. */
  readonly parent: string
  /** What the table as a whole is of. */
  readonly whole: string
  /** Whether rows above tell of town and of country: a total is of both. */
  readonly isOfBoth: boolean
  /** What the row above is called, of which a row of changes alone (比上年增减) tells, or into which a row of payments (低保金) goes; else ''. */
  readonly above: string
}

/** What a row is called; a total is of its group, or of the whole table where its column does not say what it counts. */
export function rowHeaderOf(header: string, { own, group, parent, whole, above, isOfBoth }: RowNames): string {
  const column = header.replace(BRACKETS, '')
  if (TOTAL.test(own) && isOfBoth && group === '' && !/城|农村|乡村/.test(column)) return '城乡'
  if (TOTAL.test(own))
    return group || (EMPTY_HEADER.test(column) || COUNT.test(column) || STATISTIC.test(column) || /\d/.test(column) || column === '' ? whole : '')
  if (YEAR.test(own) && header === '') return `${own}年${group || whole}`
  const bare = unmarked(ofKind(own))
    .replace(OF_EACH, '$2$1')
    .replace(OF_MONTHS, OF_A_MONTH.test(header) ? '$1' : '$2$1')
    .replace(BRACKETS, '')
  if (above !== '' && changeAlone(bare)) return `${above}${neutral(bare)}`
  // 城市低保支出, 低保金, 临时补助: what is paid out of the row above is of its side, and 低保金 is not all of it.
  const [, spent = '', side = ''] = isPaidOut(bare) ? (SIDE_SPENT.exec(above) ?? []) : []
  if (side !== '') return bare.startsWith('低保') ? `${spent}中${bare}` : `${side}${bare}`
  return partOf(bare, parent.replace(BRACKETS, '')) || withinGroup(bare, group)
}

/** Whether the rows so far, by what they are called, tell of town and of country. */
export const tellBothSides = (rows: readonly string[]): boolean =>
  rows.some((own) => /^(?:城市|城镇)$/.test(unmarked(own))) && rows.some((own) => /^(?:农村|乡村)$/.test(unmarked(own)))

const SIDE_SPENT = /^(((?:城市|农村)低保)(?:资金|金)?支出)/

/** 低保金, 临时补助 below 城市低保支出: what is paid out of the row above. */
export const isPaidOut = (label: string): boolean => /^(?:低保金|临时补[助贴]|物价补贴)$/.test(unmarked(label).trim())

/** 居家养老服务中心（示范型）, 养老机构（三星级以上）: a kind that a bracket sets apart stands before what it is one of. */
const ofKind = (label: string): string => label.replace(KIND_BEHIND, (_, whole: string, kind: string) => `${kind}${whole}`)

const KIND_BEHIND = /^([\u4e00-\u9fff]{2,14})[(（]((?:[\u4e00-\u9fff\dA-Z]{1,5}(?:型|星级?|[A-Z]级?)(?:及?以上)?)|公办|民办|公建民营|农村|城市|城镇)[)）]$/

const SIDE = /^(?:城市|农村|城镇|乡村)$/
const MANNER = /^(?:集中|分散)$/
const COUNT =
  /^(?:(?:机构|床位|职工|服务|在院|年末在院)?(?:数|床位数|人数|户数|职工人数|总数)|(?:保障|救助|供养)(?:人次|人数|户数)|资金|(?:资金|经费)支出|支出资金|(?:当月|本月|全年|[年月])?(?:人均|户均|平均|计划|累计)*(?:支出|标准|水平|补差|补助|补助水平)(?:水平)?)$/

/** 城市 below 最低生活保障人数 is 城市最低生活保障人数, 集中 below 五保供养标准 五保集中供养标准. */
function withinGroup(own: string, group: string): string {
  const whole = group.replace(BRACKETS, '')
  if (SIDE.test(own)) return `${own}${whole}`
  if (MANNER.test(own)) return whole.replace(/供养|养育/, `${own}$&`)
  return COUNT.test(own) ? joined(whole, own) : overlapped(whole, own)
}

/** 救助人次 below 临时救助 is 临时救助人次. */
const joined = (group: string, own: string): string => `${group}${group.endsWith(own.slice(0, 2)) ? own.slice(2) : own}`

/** 最低生活保障人数 below 城市最低生活保障 is 城市最低生活保障人数. */
function overlapped(group: string, own: string): string {
  const side = /^(?:城市|农村|城镇|乡村)(.{3,})$/.exec(group)?.[1]
  return side !== undefined && own.startsWith(side) ? `${group}${own.slice(side.length)}` : own
}
