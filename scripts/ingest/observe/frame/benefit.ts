/** Whom something benefits, and what the money is that is dealt out to several: 分别给予4万元、3万元、2.6万元入职奖补. */
import type { Fact } from './clause.ts'

/** 分别给予4万元、3万元、2.6万元入职奖补: what the money of a row is, told behind it; else ''. */
export function benefitBehind(group: readonly Fact[], text: string): string {
  const last = group.at(-1)?.mention
  return last?.unit?.startsWith('元') ? (BENEFIT_BEHIND.exec(text.slice(last.to))?.[1] ?? '') : ''
}

const KINDS = '(?:补贴|补助|津贴|奖励|奖补|补偿|救助金|慰问金|生活费)'
const BENEFIT_BEHIND = new RegExp(`^的?(?:标准)?(?:给予|发放|予以|执行)?((?:一次性)?[\\u4e00-\\u9fff]{0,8}${KINDS})(?=[,;。)]|$)`)
/** 满五年分别给予, 每人每月发放: the words of giving behind whom it is given to. */
const GIVING = /(?:满[\d一二三四五六七八九十两]+年|每[人名户张月年])*(?:分别|依次)?(?:给予|发放|补助|奖励|资助)?$/

/** A noun of those who are given something, with what that is. */
export const forBenefit = (noun: string, benefit: string): string => (benefit === '' || noun.includes(benefit) ? noun : `${noun.replace(GIVING, '')}${benefit}`)

/** 受益, 受惠: what those did who are counted. */
export const BENEFITED = /^(?:受益|受惠)/

/** What the money is that a noun ends in (一次性奖励): its kind, or undefined. */
export const benefitOf = (noun: string): string | undefined => AT_END.exec(noun)?.[0]
const AT_END = new RegExp(`${KINDS}$`)
