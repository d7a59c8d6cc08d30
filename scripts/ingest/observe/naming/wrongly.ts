/** What was given too much, too little, twice, or late (少发3.8万元, 重复发放低保金23人次): a name without that word would tell what was rightly given. */
import type { Mention } from '../mention/mention.ts'
import { clauseAhead } from '../text/sentence.ts'

export interface WronglyGiven {
  /** What went wrong: 少发, 重复发放. */
  readonly deed: string
  /** What was given so, or '' where the words before tell it. */
  readonly noun: string
}

/** 违规发放, 虚报床位: what was done wrongly. */
export const WRONGLY = '违规|虚报|套取|冒领|骗取'
/** 多发放, 少发, 重复领取: what was given wrongly; 至少发, 多发病 and 许多领域 tell of nothing so. */
export const WRONGLY_GIVEN =
  '(?<![至最减较不大许众很更年缺])(?:多|少|错|漏|误|迟|超标准|超范围|重复)(?:发放|拨付|领取|支付|享受|申领|申报|发|拨|领|付)(?![病性期生动展现育挥域导布达出明票言往])'

/** A figure of the same deed before: 重复发放补贴23人次、1840元. */
const FIGURE = String.raw`\d[\d.]*[万亿]?[\u4e00-\u9fff]{1,2}[、,]?`
const GIVEN = new RegExp(String.raw`(?<deed>${WRONGLY_GIVEN})(?<noun>[^,;。:、\d的]{0,14}?)(?:资金|金额)?(?:共计?|合计|达|了)?(?:${FIGURE})?$`)

/** What was wrongly given of which a number tells, or null. */
export function wronglyGiven({ from, unit }: Mention, text: string): WronglyGiven | null {
  const clause = clauseAhead(text, from)
  // 比上年多发放320万元: no more than was due.
  if (unit === '%' || unit === null || /[比较]/.test(clause)) return null
  const { deed, noun = '' } = GIVEN.exec(clause)?.groups ?? {}
  return deed === undefined ? null : { deed, noun }
}
