/** What a figure is of that has not (6处没有销号, 未成立业委会的小区62个): a name without the negation would tell the opposite. */
import type { Mention } from '../mention/mention.ts'
import { clauseAhead } from '../text/sentence.ts'

export interface Negated {
  /** The negation: 未, 没有, 无, 不. */
  readonly word: string
  /** What was negated, with it: 没有销号. */
  readonly deed: string
  /** Of what, or '' where the figure's own noun is meant. */
  readonly noun: string
}

/** Words that negate; 未成年人, 无障碍, 没收 and their like are none. */
const NOT = String.raw`(?<word>未(?!成年|来|满|央|检|保|到|达(?!标))|没(?!收|有?[一1])有?|(?<![毫粒])无(?!收|忧|虞|障碍|人|烟|害|偿|疑|论|比|数|线|业务|声|公害|[一1])|不(?=符合|达标|合格|具备|规范|愿|到位|齐全|完整|准确|及时))`
const STILL = '(?:[尚还仍暂均都也共]|至今)*'
/** How a number is led to: 的有, 共有, 为. */
const LED = String.raw`(?:共?有|共|为|达到?|约|近)*\s*`
const OWN_NOUN = /^\s*[\u4e00-\u9fff]/
/** What tells no state of the things counted. */
const CHANGE = /变化|改变|[增减]|提高|下降|调整|发生|出现|超过/
/** A deed of somebody else between the negation and the number. */
const DONE = /提供|发放|给予|开展|实施|新建|办理|救助|帮扶|落实|安置|完成|纳入|清退|退出|取消|停发|发出|下发|约谈|查处|整改|处罚|取缔|清理|注销|撤销|责令/

/** 2所敬老院未通过消防验收, 还有6处没有销号 */
const BEHIND = new RegExp(String.raw`^(?<noun>(?:(?!一)[\u4e00-\u9fff]){0,8}?)${STILL}(?<deed>${NOT}[\u4e00-\u9fff]{1,10})(?=[,;。:、)]|$)`)
/** 未成立业委会的小区62个, 无殡仪馆的县有3个 */
const AHEAD = new RegExp(String.raw`${STILL}(?<deed>${NOT}[^,;。:的]{1,12})的(?<noun>[\u4e00-\u9fff]{1,6}?)${LED}$`)
/** 未按时报送年报的有326家, 未销号22处 */
const AHEAD_ALONE = new RegExp(String.raw`^${STILL}(?<deed>${NOT}[\u4e00-\u9fff]{1,10}?)的?${LED}$`)

/** 10个区县中仍有: those of whom some have not. */
const AMONG = /\d[个家所处]([\u4e00-\u9fff]{2,6}?)[中里],?(?:[尚还仍]?有)?$/
/** Units of those who may be told of so. */
const BODIES = /^[个家所处]$/

/** Units of shares, and of what was done. */
const OTHERS: ReadonlySet<string> = new Set(['%', '‰', '百分点', '倍', '份', '件', '次', '人次', '户次', '场', '场次', '起', '例', '期'])

/** 四成的敬老院没有取得法人登记: the share of those that have not, and not of those that have. */
function ofShare(behind: string): Negated | null {
  const { word = '', deed = '', noun = '' } = SHARE_BEHIND.exec(behind)?.groups ?? {}
  return deed === '' || CHANGE.test(deed) || DONE.test(noun) ? null : { word, deed, noun: `的${noun}` }
}

const SHARE_BEHIND = new RegExp(
  String.raw`^(?:以上|左右|多)?的(?<noun>(?:(?!一)[\u4e00-\u9fff]){1,12}?)${STILL}(?<deed>${NOT}[\u4e00-\u9fff]{1,14})(?=[,;。:、)]|$)`,
)

/** 补贴83.2万元尚未兑付: money that was not paid. */
function ofMoney(behind: string): Negated | null {
  const { word = '', deed = '' } = MONEY_BEHIND.exec(behind)?.groups ?? {}
  return deed === '' ? null : { word, deed, noun: '' }
}

const MONEY_BEHIND = new RegExp(
  String.raw`^(?:资金|补贴|补助|款项)?${STILL}(?<deed>(?<word>未)(?:及时|按时|足额)?(?:兑付|拨付|发放|支付|到位|到账|使用|下达|归还|收回|追回|分配|支出))(?=[,;。、)]|$)`,
)

/** The negation that a counted thing stands with, or null. */
export function negatedIn({ from, to, unit, value }: Mention, text: string): Negated | null {
  if (unit === '%') return ofShare(text.slice(to))
  if (unit === '元') return ofMoney(text.slice(to))
  if (unit === null || OTHERS.has(unit) || unit.startsWith('元') || unit.includes('/') || value === null || value <= 1) return null
  const ahead = clauseAhead(text, from)
  const behind = text.slice(to)
  // 确保生活无忧的1.3万特困人员: what stands behind the number is what is counted.
  const found = BEHIND.exec(behind) ?? (OWN_NOUN.test(behind) ? null : (AHEAD.exec(ahead) ?? AHEAD_ALONE.exec(ahead.trimStart())))
  const { word = '', deed = '', noun: own = '' } = found?.groups ?? {}
  const among = own === '' && BODIES.test(unit) ? AMONG.exec(text.slice(0, from))?.[1] : undefined
  const noun = among === undefined ? own : `的${among}`
  return found && !CHANGE.test(deed) && !DONE.test(ahead) && !DONE.test(noun) ? { word, deed, noun } : null
}
