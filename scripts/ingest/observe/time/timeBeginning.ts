/**
 * Where a time expression may begin: most places of a text are told apart by one or two characters, which takes far less than to try
 * every form of a time there.
 */

import { isDigit, isSpace } from '../text/character.ts'

const HAN_NUMBERS = '一二两三四五六七八九十'
const DIGITS = '0123456789'
/** Words that stand before a time and belong to it: 与, 截至, 从. */
const HEADS = '与同和较比拿到至自从由'
/** What follows these: a time that is written in figures, a plan, another such word, or a relative time. */
const AFTER_HEAD = `${DIGITS}" 截到至自从七八九十民前去上今明次翌同当本年规基全下第一二两三四五六期目眼现如于起试改启创推整活评报统`
/** What else times begin with, each with what may follow. */
const OTHERS: Readonly<Record<string, string>> = {
  相: '较比当',
  是: `年${DIGITS}${HAN_NUMBERS}`,
  对: '比',
  截: '至止',
  前: `年三头半${DIGITS}${HAN_NUMBERS}`,
  头: `半${DIGITS}${HAN_NUMBERS}`,
  去: '年冬',
  上: '年一季半个世',
  今: '年明冬后',
  明: '年',
  来: '年',
  未: '来',
  次: '年',
  翌: '年',
  同: '年月日一期',
  当: '月日天年前季',
  本: '年季',
  年: '内末底初',
  规: '划',
  评: '估',
  报: '告',
  统: '计',
  基: '期',
  全: '年',
  下: '半',
  第: '一二三四五六七1234',
  期: '末',
  目: '前',
  首: '月',
  民: '国',
  建: '国制政县市省立',
  解: '放',
  新: '中',
  改: '革',
  成: '立',
  组: '建',
  开: '办',
  创: '办',
  土: '改地',
  恢: '复',
  眼: '下',
  现: '在',
  如: '今',
  至: '今',
  '"': `七八九十${DIGITS}`,
  "'": DIGITS,
  过: '去',
  这: `的 ${DIGITS}${HAN_NUMBERS}`,
  近: `的 ${DIGITS}${HAN_NUMBERS}`,
  的: ` ${DIGITS}${HAN_NUMBERS}`,
  此: '后',
  其: '后',
  后: '来',
  随: '后',
  ...Object.fromEntries(Array.from(HAN_NUMBERS, (number) => [number, '年 '])),
  一: '年 季至到',
  二: '年 季至到十',
  三: '年 季十至到',
  四: '年 季十',
  五: '年 十次普',
  六: '年 十次普',
  七: '年 五十次普',
  八: '年 五',
  九: '年 五',
  十: '年 一二三四五月至到~-',
  疫: '情',
  脱: '贫',
}

/** Of each first character what may follow it, as one of 32 bits, by the character's code; 0 where no time begins so. */
const FOLLOWING = new Map<number, ReadonlySet<number>>()
const BEGINS = new Uint8Array(0x10000)
const codesOf = (characters: string): number[] => Array.from(characters, (character) => character.charCodeAt(0))
for (const head of HEADS) FOLLOWING.set(head.charCodeAt(0), new Set(codesOf(AFTER_HEAD + (OTHERS[head] ?? ''))))
for (const [first, following] of Object.entries(OTHERS)) if (!HEADS.includes(first)) FOLLOWING.set(first.charCodeAt(0), new Set(codesOf(following)))
for (const first of FOLLOWING.keys()) BEGINS[first] = 1

/** Whether a time expression may begin at a place of a folded text. */
export function mayBeginTime(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  if (isDigit(first)) return mayBeginWithDigits(text, at)
  if (BEGINS[first] === 0) return false
  const second = text.charCodeAt(at + 1)
  const following = FOLLOWING.get(first)
  return following !== undefined && (following.has(second) || (isSpace(second) && following.has(0x20)))
}

const AFTER_YEAR = new Set(codesOf('年/-.~至到、和与两三四五'))
const AFTER_NUMBER = new Set(codesOf('月日年、和.·•-~至到'))
const MASKS = new Set(codesOf('xX×*○'))

/** A year has four digits. */
const LONGEST_NUMBER = 4

/** 108年 of the Republic, that has lasted for no more than 139. */
const isRepublican = (text: string, at: number): boolean => text.charAt(at) === '1' && '0123'.includes(text.charAt(at + 1)) && text.charAt(at + 3) === '年'

/** 2020年, 3月, 20××年: a number of four digits or of one or two (021日 where 二十一日 was written), with what stands behind such a time. */
function mayBeginWithDigits(text: string, at: number): boolean {
  let end = at + 1
  while (end - at <= LONGEST_NUMBER && isDigit(text.charCodeAt(end))) end++
  const length = end - at
  if (length === 2 && MASKS.has(text.charCodeAt(end))) return true
  if (isDigit(text.charCodeAt(at - 1)) || (length === 3 && text.charAt(at) !== '0' && !isRepublican(text, at)) || length > LONGEST_NUMBER) return false
  let next = end
  while (isSpace(text.charCodeAt(next))) next++
  return (length === 4 ? AFTER_YEAR : AFTER_NUMBER).has(text.charCodeAt(next))
}
